import type { Bilingual, Day, Finding, Language, Workbook } from '../../core/model/index.js';
import type { WorkbookFacts } from '../../core/facts/index.js';
import type { Failure, WorkbookResult } from '../../core/result.js';
import type { FreezeOrder } from './freeze-file.js';

/** What the user may lay down for every check, in place of what covers say. */
export interface CheckSettings {
  readonly plan?: string;
  readonly asOf?: Day;
}

/** What a template is asked for: ids only, so that it can be sent. */
export interface TemplateOrder {
  readonly plan: string;
  readonly region: string;
  readonly asOf: Day;
  readonly language: Language;
  readonly withTownships: boolean;
}

/** Work for the worker: a file to be read and checked, a workbook to be checked, and so on. */
export type Job =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly file: Blob;
      readonly settings: CheckSettings;
    }
  | {
      readonly kind: 'workbook';
      readonly name: string;
      readonly workbook: Workbook;
      readonly settings: CheckSettings;
    }
  | { readonly kind: 'across'; readonly facts: readonly WorkbookFacts[] }
  | { readonly kind: 'template'; readonly order: TemplateOrder }
  | { readonly kind: 'freeze'; readonly order: FreezeOrder };

/** What a workbook came to: its result and the facts for the batch. */
export interface Checked {
  readonly result: WorkbookResult;
  readonly facts: WorkbookFacts | null;
  readonly planName: Bilingual | null;
  /** Whether the workbook has none of the sheets that a submission is made of. */
  readonly isForeign: boolean;
}

/** The answer to each kind of work. */
export interface Answers {
  readonly file: Checked;
  readonly workbook: Checked;
  readonly across: readonly Finding[];
  readonly template: Uint8Array;
  readonly freeze: Uint8Array;
}

/** What the worker sends back: the answer, or why there is none. */
export type Reply = { readonly answer: Answers[keyof Answers] } | { readonly failure: Failure };
