import type { CellError } from './workbook.js';

/** 严重程度 · 强制 error, 核实 verify (passes only with an explanation), 提示 note. */
export type Severity = 'error' | 'verify' | 'note';

/** What a finding can state as a fact: plain data, worded only in messages. */
export type Fact =
  string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };

/** The facts of one finding or undecided answer, by name. */
export type Facts = { readonly [name: string]: Fact };

/** A cell that a finding is about or speaks of, in the workbook's own sheet names. */
export interface Where {
  readonly file?: string;
  readonly sheet: string;
  readonly cell?: string;
}

/** 修正 · A change that cannot be wrong: the cell and what it will hold. */
export interface Fix {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | number | boolean | null;
  readonly after: { readonly value: string | number } | FixedFormula;
  /** The merged area around the cell, which is taken apart before. */
  readonly unmerge?: string;
}

/** A formula that a fix puts into a cell or leaves there, and the result stored with it. */
interface FixedFormula {
  readonly formula: string;
  readonly result?: string | number | boolean | CellError;
}

/** 起因 · The finding that another one follows from: mending it mends the other. */
export interface Cause {
  readonly rule: string;
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly key?: string;
}

/** 问题 · One thing that stands against a submission, as plain facts. */
export interface Finding<Rule extends string = string> {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** The row key, which survives inserted rows. */
  readonly key?: string;
  /** The contract id of the column, by which explanations are matched. */
  readonly column?: string;
  /** What stands in the cell, by which explanations are matched. */
  readonly value?: string | number | boolean | null;
  readonly facts: Facts;
  readonly related?: readonly Where[];
  readonly fix?: Fix;
  /** The changes of a finding that speaks of many cells, one a cell. */
  readonly fixes?: readonly Fix[];
  readonly explained?: Explanation;
  /** What an explanation that was given for it does not say yet; it stays open. */
  readonly lacks?: readonly ExplanationField[];
  /** Which of these are written there, only not so that they say enough. */
  readonly unclear?: readonly ExplanationField[];
  /** What it follows from; it is told under that, and keeps its own severity and explanation. */
  readonly follows?: Cause;
  /** How it stands to the earlier delivery, where one was given. */
  readonly status?: 'new' | 'standing' | 'returned' | 'fixed';
}

/** 说明要素 · What an explanation may have to state. */
export type ExplanationField = 'reason' | 'measures' | 'deadline';

/** 说明 · Why a questioned figure stands as it is, who says so, and what the reviewer says to it. */
export interface Explanation {
  readonly reason: string;
  /** 原因类别 · By its id in the vocabulary. */
  readonly category?: string;
  /** 措施 · What is done about it. */
  readonly measures?: string;
  /** 完成时限 · By when: ISO text once it was read. */
  readonly deadline?: string;
  /** 文号 · The document that bears it out. */
  readonly document?: string;
  readonly by: string;
  readonly date: string;
  readonly state: 'pending' | 'accepted' | 'rejected';
}

/** 无法判定 · A check that could not be answered, and why. */
export interface Undecided<Rule extends string = string> {
  readonly rule: Rule;
  readonly sheet?: string;
  readonly cell?: string;
  readonly key?: string;
  readonly reason: string;
  /** Which check it is, where the rule makes several. */
  readonly check?: Facts;
}

/** Every change that a finding offers. */
export function everyFix({ fix, fixes = [] }: Pick<Finding, 'fix' | 'fixes'>): readonly Fix[] {
  return fix ? [fix, ...fixes] : fixes;
}
