import type { IndicatorDoubt, NotDrafted, PlanDoubt } from '../core/annex/index.js';

/** 附件用语 · What is said of a plan that is drafted from its annex. */
export interface AnnexWords {
  /** How many indicators were drafted. */
  readonly drafted: (count: number) => string;
  readonly doubts: (count: number) => string;
  readonly left: (count: number) => string;
  readonly noDoubts: string;
  /** A row of the annex. */
  readonly origin: (sheet: string, row: number) => string;
  /** What is said of several indicators at once, each with its row, or of the plan where there is none. */
  readonly doubt: (indicators: readonly string[], says: string) => string;
  readonly ofPlan: Readonly<Record<PlanDoubt, string>>;
  readonly ofIndicator: {
    readonly [Id in IndicatorDoubt['id']]: (
      doubt: Extract<IndicatorDoubt, { readonly id: Id }>,
    ) => string;
  };
  readonly notDrafted: (reason: NotDrafted['reason']) => string;
  /** The name of the sheet of doubts, and the headings of its columns. */
  readonly sheet: string;
  readonly heads: readonly [origin: string, indicator: string, says: string];
  /** The lines of the first page. */
  readonly lines: readonly string[];
}
