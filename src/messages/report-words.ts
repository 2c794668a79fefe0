import type { FindingStatus } from '../core/finding-status.js';
import type { ExplanationField } from '../core/model/index.js';

/** 报告用语 · The labels of reports. */
export interface ReportWords {
  readonly indicator: string;
  readonly kind: string;
  readonly unit: string;
  readonly base: string;
  readonly current: string;
  readonly target: string;
  readonly completion: string;
  readonly schedule: string;
  readonly pace: string;
  readonly class: string;
  readonly asOf: string;
  /** The kept layouts by which a table of the office's own was read. */
  readonly layouts: (names: string) => string;
  /** Indicators that are counted apart. */
  readonly apart: (counted: string) => string;
  /** The official words of rating and the paces from which they are said. */
  readonly official: (ahead: number) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly undecided: string;
  /** The state of an explanation, its reason, and who gave it when (empty where nobody says). */
  readonly explained: (state: string, reason: string, who: string) => string;
  readonly explanations: string;
  readonly sinceBefore: string;
  readonly statuses: Readonly<Record<FindingStatus, string>>;
  readonly across: string;
  /** What follows from a finding: how many there are, and of what. */
  readonly folded: (count: number, rules: string) => string;
  /** Where findings of other workbooks speak of this one. */
  readonly namedIn: (places: string) => string;
  readonly cells: (count: number) => string;
  readonly more: (count: number) => string;
  /** How many checks say the same. */
  readonly checks: (count: number) => string;
  /** How many lines of one rule are left out of a text. */
  readonly leftOut: (count: number) => string;
  readonly total: (count: number) => string;
  readonly fixable: string;
  /** What an explanation that was given for a finding does not say. */
  readonly lacks: (said: string) => string;
  /** What an explanation leaves blank. */
  readonly missing: (columns: string) => string;
  /** What an explanation says, only not so that it says enough. */
  readonly unclear: Readonly<Record<ExplanationField, string>>;
  readonly colon: string;
  readonly semicolon: string;
  /** Between names of one kind. */
  readonly listComma: string;
  readonly separator: string;
  readonly verdict: string;
  /** The columns of the list of findings. */
  readonly columns: Readonly<Record<ListColumn, string>>;
}

/** 问题清单的栏目 · What each line of the list of findings tells. */
export type ListColumn =
  | 'file'
  | 'unit'
  | 'region'
  | 'plan'
  | 'asOf'
  | 'verdict'
  | 'severity'
  | 'rule'
  | 'title'
  | 'sheet'
  | 'cell'
  | 'key'
  | 'value'
  | 'message'
  | 'follows'
  | 'status'
  | 'reason'
  | 'by'
  | 'date'
  | 'state'
  | 'category'
  | 'measures'
  | 'deadline'
  | 'document';
