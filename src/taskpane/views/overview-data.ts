import type { RatingClass } from '../../core/ratings/index.js';
import type { Severity } from '../../core/model/index.js';
import type { Verdict } from '../../core/verdict.js';

/** What the overview shows of a workbook. */
export interface OverviewData {
  readonly verdict: Verdict;
  readonly word: string;
  readonly lead: string;
  /** Whose plan, and as of when. */
  readonly about: readonly string[];
  readonly counts: readonly {
    readonly severity: Severity;
    readonly label: string;
    readonly count: number;
  }[];
  readonly cards: readonly IndicatorCard[];
  readonly detail?: IndicatorDetail;
}

/** One indicator in words, and its chart as SVG text once charts are loaded. */
export interface IndicatorCard {
  readonly id: string;
  readonly name: string;
  readonly isBinding: boolean;
  readonly status: string;
  readonly class: RatingClass;
  readonly tone: string;
  readonly symbol: string;
  readonly rating: string;
  readonly bullet?: string;
  readonly shares: readonly { readonly label: string; readonly value: string }[];
  readonly need: string;
  readonly isChosen: boolean;
}

/** The charts of the chosen indicator, as SVG text, and the same as tables. */
export interface IndicatorDetail {
  readonly name: string;
  readonly charts: readonly {
    readonly title: string;
    readonly svg: string;
    readonly table: TableData;
  }[];
}

/** A table in words. */
export interface TableData {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
