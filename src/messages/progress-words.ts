/** The columns of the table of progress. */
export type ProgressColumn =
  | 'number'
  | 'indicator'
  | 'unit'
  | 'status'
  | 'base'
  | 'target'
  | 'current'
  | 'progress'
  | 'rating'
  | 'reason'
  | 'office';

/** 进展情况表用语 · What stands around the figures of the table of progress. */
export interface ProgressWords {
  /** The title below the plan's own name, which is empty where the plan is not known. */
  readonly title: (plan: string) => string;
  /** The unit that reports, and the day up to which. */
  readonly unit: (name: string) => string;
  readonly asOf: (day: string) => string;
  /** A return that also follows what still runs. */
  readonly running: string;
  /** How the workbook fared that the table is made of. */
  readonly verdict: (verdict: string) => string;
  readonly columns: Readonly<Record<ProgressColumn, string>>;
  /** The year or period of the values under a head, or of one value, on a line below it. */
  readonly of: (period: string) => string;
  /** What progress is measured by, on a line below its head. */
  readonly measure: string;
  /** How many indicators there are, and how many have each rating; the counts come to all. */
  readonly counted: (all: number, counts: readonly RatingCount[]) => string;
  /** A workbook without indicators. */
  readonly none: string;
  readonly unreadable: (why: string) => string;
  /** From which pace the official words say 快于预期. */
  readonly ahead: (pace: string) => string;
  /** The number of a page, as an official paper bears it. */
  readonly page: readonly [before: string, after: string];
}

/** How many indicators have a rating, by its word. */
export interface RatingCount {
  readonly word: string;
  readonly count: number;
}
