import type { Bilingual } from '../model/index.js';

/** Every way in which the workbook of a plan can be wrong. */
export type CatalogueDefectId =
  | 'missing-sheet'
  | 'missing-header'
  | 'no-indicators'
  | 'blank'
  | 'misread'
  | 'repeated-code'
  | 'out-of-order'
  | 'percent-factor'
  | 'not-additive'
  | 'tolerance-needed'
  | 'direction-needed'
  | 'not-below'
  | 'unknown-code'
  | 'repeated-line'
  | 'unknown-reference'
  | 'tied-in-circle'
  | 'repeated-year'
  | 'repeated-adjustment'
  | 'not-in-force'
  | 'document-needed'
  | 'no-formula'
  | 'one-comparison'
  | 'unknown-function'
  | 'subordinates-alone'
  | 'no-indicator'
  | 'unknown-name'
  | 'twofold-name'
  | 'units-apart'
  | 'held-elsewhere'
  | 'repeated-number';

/** 规划工作簿的问题 · What is wrong at a cell, or with a whole sheet; worded in messages. */
export interface CatalogueDefect {
  readonly id: CatalogueDefectId;
  readonly sheet?: string;
  readonly cell?: string;
  /** The header, label or sheet that it is about. */
  readonly label: Bilingual;
  readonly found?: string | number;
  /** What would be right: words of a list, or what the column holds. */
  readonly allowed?: readonly Bilingual[];
  /** What it does not go together with: another label, and what stands there or where that is. */
  readonly other?: { readonly label: Bilingual; readonly found: string | number };
}
