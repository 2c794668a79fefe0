import type { RegionLevel } from '../core/regions/index.js';

/** The sheets of a summary workbook, in their order. */
export type SummarySheetId =
  | 'work'
  | 'overview'
  | 'workbooks'
  | 'indicators'
  | 'rollUps'
  | 'findings'
  | 'undecided'
  | 'missing';

/** The columns of a summary workbook; the same column is called the same on every sheet. */
export type SummaryColumnId =
  | 'group'
  | 'item'
  | 'count'
  | 'file'
  | 'unit'
  | 'region'
  | 'level'
  | 'superior'
  | 'plan'
  | 'asOf'
  | 'verdict'
  | 'errors'
  | 'verifies'
  | 'notes'
  | 'doubts'
  | 'indicator'
  | 'name'
  | 'measure'
  | 'period'
  | 'base'
  | 'current'
  | 'target'
  | 'completion'
  | 'achievement'
  | 'schedule'
  | 'pace'
  | 'class'
  | 'numerator'
  | 'denominator'
  | 'value'
  | 'key'
  | 'delivered'
  | 'expected'
  | 'ownNumerator'
  | 'ownDenominator'
  | 'ownValue'
  | 'sumNumerator'
  | 'sumDenominator'
  | 'rolledUp'
  | 'reported'
  | 'difference'
  | 'outcome'
  | 'severity'
  | 'rule'
  | 'title'
  | 'sheet'
  | 'cell'
  | 'message'
  | 'by'
  | 'reason'
  | 'state'
  | 'follows'
  | 'stands'
  | 'status'
  | 'doubt'
  | 'confirm'
  | 'act'
  | 'offices'
  | 'contact'
  | 'since'
  | 'phone';

/** 汇总工作簿用语 · What the summary workbook of a batch says. */
export interface SummaryWords {
  readonly sheets: Readonly<Record<SummarySheetId, string>>;
  readonly columns: Readonly<Record<SummaryColumnId, string>>;
  readonly levels: Readonly<Record<RegionLevel, string>>;
  readonly groups: {
    readonly verdicts: string;
    readonly standing: string;
    readonly explained: string;
    readonly classes: string;
    readonly rollUps: string;
    readonly others: string;
  };
  readonly total: string;
  readonly yes: string;
  readonly no: string;
  /** What is said of a finding that is settled with the one that it follows from. */
  readonly folded: string;
  readonly outcomes: { readonly same: string; readonly other: string; readonly open: string };
}
