import type { Lack, LackReason } from '../core/adoption/index.js';
import type { PassedReason } from '../core/consolidation/index.js';

/** 汇总用语 · What is said of a superior's workbook that is made of its units' workbooks. */
export interface ConsolidationWords {
  /** Of how many units with workbooks, out of how many. */
  readonly made: (unit: string, plan: string, counts: Counts) => string;
  readonly lackingHeading: (count: number) => string;
  readonly lacks: Readonly<Record<LackReason, string>>;
  /** The same of one unit, with what it filled in where that is not taken over. */
  readonly lack: (lack: Pick<Lack, 'why' | 'filled'>) => string;
  /** Some units, what they lack, and of which indicators; of none where they delivered nothing. */
  readonly lacking: (
    units: readonly string[],
    why: string,
    indicators: readonly string[],
  ) => string;
  readonly passed: (files: readonly string[], why: string) => string;
  readonly passedReasons: Readonly<Record<PassedReason, string>>;
  /** Several workbooks of one unit. */
  readonly twice: (files: readonly string[]) => string;
  /** A workbook with errors: its figures are taken as they stand. */
  readonly withErrors: (file: string, count: number) => string;
  /** Workbooks that were changed after they were sealed: their figures are taken as they stand. */
  readonly altered: (files: readonly string[]) => string;
  /** Workbooks of which some rows, columns or sheets are hidden: their figures are taken as they stand. */
  readonly hidden: (files: readonly string[]) => string;
  readonly listsIn: (sheet: string, count: number) => string;
  readonly toType: string;
  /** What an earlier workbook gives besides its figures, and what it does not. */
  readonly carried: string;
  readonly notAdded: (indicators: readonly string[]) => string;
  readonly notAsked: (indicators: readonly string[]) => string;
  readonly unchanged: string;
  readonly changesHeading: (count: number) => string;
  readonly change: (change: Changed) => string;
  /** 汇总来源 · The sheet that says where each figure comes from. */
  readonly origins: {
    readonly sheet: string;
    readonly title: (unit: string) => string;
    readonly headers: readonly [
      code: string,
      unit: string,
      indicator: string,
      period: string,
      column: string,
      figure: string,
      file: string,
      place: string,
    ];
  };
}

/** How many units there are, how many delivered, and how many figures were taken. */
interface Counts {
  readonly delivered: number;
  readonly units: number;
  readonly figures: number;
}

/** A figure that changed, in words. */
interface Changed {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}
