import type { Finding, Fix, Severity } from '../../core/model/index.js';

/** Which findings are shown. */
export type Filter = Severity | 'all';

/** What the view of findings shows. */
export interface CheckData {
  readonly filter: Filter;
  readonly filters: readonly {
    readonly id: Filter;
    readonly label: string;
    readonly count: number;
  }[];
  readonly isClean: boolean;
  /** Why the workbook could not be checked; blank where it could. */
  readonly failure: string;
  /** Where findings of other workbooks speak of this one. */
  readonly named: readonly string[];
  readonly groups: readonly FindingGroup[];
  readonly undecided: readonly UndecidedGroup[];
  /** How many certain fixes there are in all. */
  readonly fixable: number;
}

/** The findings of one rule at one severity. */
export interface FindingGroup {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly title: string;
  readonly count: string;
  readonly why: string;
  readonly remedy: string;
  /** The address of the rule's section. */
  readonly page: string;
  /** The first of the findings: wording tens of thousands at once would keep the page waiting. */
  readonly items: readonly FindingItem[];
  /** How many more can be shown, in words; blank where all are. */
  readonly more: string;
  readonly fixes: FixList;
}

/** One finding in words. */
export interface FindingItem {
  readonly finding: Finding;
  readonly place: string;
  readonly message: string;
  readonly isOpen: boolean;
  readonly canExplain: boolean;
  readonly explained?: string;
  /** What follows from it: how much, blank where nothing does, and the first of it. */
  readonly folded: { readonly label: string; readonly lines: readonly FoldedLine[] };
  readonly fixes: FixList;
}

/** A finding that follows from another, in words. */
export interface FoldedLine {
  readonly place: string;
  readonly text: string;
}

/** Fixes that can be made at once, and the first of them in words. */
export interface FixList {
  readonly all: readonly Fix[];
  readonly preview: readonly FixItem[];
}

/** A fix in words: the cell before and after. */
export interface FixItem {
  readonly fix: Fix;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** The checks of one rule that could not be answered. */
export interface UndecidedGroup {
  readonly rule: string;
  readonly title: string;
  readonly count: string;
  /** How many more there are than are told. */
  readonly rest: number;
  readonly lines: readonly { readonly place: string; readonly text: string }[];
}
