import type { FindingStatus } from '../../core/finding-status.js';
import type { Explanation, Severity } from '../../core/model/index.js';
import type { IndicatorResult } from '../../core/result.js';
import type { Verdict } from '../../core/verdict.js';
import type { ChartWords, ReportPageWords } from '../../messages/index.js';
import type { MatrixState } from '../matrix.js';
import type { RatingTone } from '../rating-tone.js';

/** The same said in Chinese and in English. */
export type Pair = readonly [chinese: string, english: string];

/** A finding as the page shows it. */
export interface PageFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly unit: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly said: Pair;
  readonly explained?: Explanation;
  /** What the explanation says. */
  readonly why?: Pair;
  /** What follows from it, told once it is opened. */
  readonly folded?: readonly PageFinding[];
  /** How it stands to the earlier delivery, where there is one. */
  readonly status?: FindingStatus;
}

/** What could not be decided, as the page shows it. */
export interface PageDoubt {
  readonly rule: string;
  readonly place: string;
  readonly said: Pair;
}

/** A workbook as the page shows it once it is opened. */
export interface PageWorkbook {
  readonly file: string;
  readonly verdict: Verdict;
  readonly failure?: Pair;
  /** The thresholds of the official words of rating, where they are used. */
  readonly official?: Pair;
  readonly indicators: readonly IndicatorResult[];
  readonly findings: readonly PageFinding[];
  /** Where findings of other workbooks speak of this one. */
  readonly named: readonly string[];
  readonly doubts: readonly PageDoubt[];
}

/** A kind of cell of the matrix: its colour, its state, and both in words. */
export interface PageCell {
  readonly tone: RatingTone;
  readonly state: MatrixState;
  readonly rating: Pair;
  readonly said: Pair;
}

/** 指标一览 · The units of a plan and its indicators; each cell is the number of its kind. */
export interface PageMatrix {
  /** The name of the plan; empty where the report has one plan. */
  readonly plan: Pair;
  readonly indicators: readonly Pair[];
  /** Headings above so many indicators each; none where the plan has none. */
  readonly groups: readonly { readonly name: Pair; readonly count: number }[];
  readonly units: readonly {
    readonly name: string;
    /** The number of its workbook on the page; null of a unit that has not delivered. */
    readonly workbook: number | null;
    readonly cells: readonly number[];
  }[];
  readonly kinds: readonly PageCell[];
}

/** How the explanation of a finding stands; open where there is none. */
export type PageState = 'open' | Explanation['state'];

/** What all workbooks of the page share: words, names of rules, the way to the files. */
export interface PageHead {
  /** From the folder of the page to the folder that file names start from. */
  readonly toFiles: string;
  /** The paths of files that go by another name. */
  readonly paths: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<keyof ReportPageWords | PageLabel, Pair>>;
  readonly charts: readonly [ChartWords, ChartWords];
  readonly rules: Readonly<Record<string, Pair>>;
  readonly severities: Readonly<Record<Severity, Pair>>;
  readonly states: Readonly<Record<PageState, Pair>>;
  readonly statuses: Readonly<Record<FindingStatus, Pair>>;
  readonly matrix: { readonly title: Pair; readonly corner: Pair };
  readonly matrices: readonly PageMatrix[];
  /** Findings across workbooks. */
  readonly across: readonly PageFinding[];
  /** Findings of the earlier delivery that are gone. */
  readonly fixed: readonly PageFinding[];
}

/** The labels of other reports that the page uses too. */
type PageLabel =
  'findings' | 'noFindings' | 'undecided' | 'severity' | 'status' | 'unit' | 'message';
