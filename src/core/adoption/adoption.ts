import type { Indicator, Plan } from '../catalogue/index.js';
import type { RefusalId, SaidNames, Span, TableFact } from '../layouts/index.js';
import type {
  Area,
  Bilingual,
  Day,
  Figure,
  Frequency,
  Period,
  ReportType,
} from '../model/index.js';
import type { Region, Regions } from '../regions/index.js';

/** For whom, for which plan and until when a table is taken over. */
export interface AdoptionRequest {
  readonly plan: Plan;
  /** Ids of the indicators that the unit reports. */
  readonly reported: ReadonlySet<string>;
  readonly unit: Region;
  readonly regions: Regions;
  readonly asOf: Day;
  /** 年报 where it is not said. */
  readonly reportType?: ReportType;
  /** What names stand for that are none of the plan or the unit. */
  readonly names?: SaidNames;
}

/** A cell of the office's own table, or of the workbook of another unit. */
export type Origin = {
  /** Left out where there is only one workbook that it can be of. */
  readonly file?: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
};

/** A region with the scope in which its rows of 数据 stand. */
export interface AdoptedPlace {
  readonly region: Region;
  readonly scope: 'total' | 'own' | 'zone' | 'subordinate';
}

/** The columns of 数据 that take figures. */
export type FigureField = 'numerator' | 'denominator' | 'value';

/** A figure in the unit of its column; `roundedTo` is the unit of its last digit where it was written in a multiple. */
export interface AdoptedFigure {
  readonly figure: Figure;
  readonly roundedTo?: number;
  /** 性质 · Left out of an actual figure. */
  readonly nature?: 'flash' | 'estimate';
}

/** A figure that was taken over, with the cells that say it. */
interface TakenFigure extends AdoptedFigure {
  readonly origins: readonly Origin[];
}

/** 取用行 · A row of 数据 that the table gives, with the cells that it comes from. */
export interface AdoptedRow extends AdoptedPlace {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly figures: { readonly [F in FigureField]?: TakenFigure };
  readonly origins: readonly Origin[];
  /** 性质 · Left out of an actual figure. */
  readonly nature?: 'flash' | 'estimate';
  /** Whether it is the total of the rows that are taken over for its parts. */
  readonly isSum?: true;
  /** 备注 · What was remarked of it where it comes from. */
  readonly remarks?: string;
  /** The units without a figure, for which nothing stands here. */
  readonly lacking?: readonly Lack[];
}

/** 缺数单位 · A unit without a figure that counts, and why. */
export interface Lack {
  readonly name: string;
  readonly why: LackReason;
  /** 填而未取 · What it filled in that is not taken over, and where. */
  readonly filled?: Filled;
}

/** A cell with what stands in it. */
export type Filled = Origin & { readonly text: string };

/**
 * 缺数原因 · not-delivered: no workbook that counts · not-stated: no row, or a blank one ·
 * disputed: two rows or two workbooks contradict each other · unavailable, inapplicable: declared so ·
 * unreadable: nobody can tell what stands there · no-counts: a rate without its counts ·
 * other-unit: in a unit that cannot be turned into that of the plan · no-column: its column is not there or not read ·
 * left-out: something is filled in that is not taken over.
 */
export type LackReason =
  | 'not-delivered'
  | 'not-stated'
  | 'disputed'
  | 'unavailable'
  | 'inapplicable'
  | 'unreadable'
  | 'no-counts'
  | 'other-unit'
  | 'no-column'
  | 'left-out';

/** 取用目标 · A target that the unit's own table states. */
export interface AdoptedTarget {
  readonly indicator: Indicator;
  readonly year: number;
  readonly value: number;
  readonly upper?: number;
  readonly origins: readonly Origin[];
}

/** A figure of the table beside that of the plan. */
type OtherFigure = {
  readonly found: number;
  readonly planned: number;
  readonly unit: string;
};

/** An indicator that a name may stand for. */
type Named = {
  readonly id: string;
  readonly name: Bilingual;
};

/** 未取用的原因 · Why a figure is not taken over, with what must be known to put it right. */
export type LeftReason =
  | {
      readonly id: 'unread';
      readonly refusal: RefusalId;
      /** What a column is called that is not read as a whole. */
      readonly header?: string;
    }
  | { readonly id: 'indicator-unknown'; readonly name: string }
  | {
      readonly id: 'indicator-ambiguous';
      readonly name: string;
      readonly candidates: readonly Named[];
    }
  | { readonly id: 'indicator-set-aside'; readonly name: string }
  | { readonly id: 'region-set-aside'; readonly name: string }
  | { readonly id: 'indicator-not-reported'; readonly name: string }
  | { readonly id: 'region-unknown'; readonly name: string; readonly unit: string }
  | { readonly id: 'table-of-another'; readonly name: string; readonly unit: string }
  | {
      readonly id: 'region-ambiguous';
      readonly name: string;
      readonly candidates: readonly { readonly code: string; readonly name: string }[];
    }
  | { readonly id: 'unit-missing'; readonly asked: string }
  | { readonly id: 'unit-differs'; readonly found: string; readonly asked: string }
  | { readonly id: 'period-missing' }
  | { readonly id: 'period-unfit'; readonly span: Span; readonly frequency: Frequency }
  | { readonly id: 'after-cut-off'; readonly span: Span; readonly asOf: string }
  | { readonly id: 'before-base'; readonly span: Span; readonly first: number }
  | { readonly id: 'role'; readonly role: TableFact['role'] }
  | { readonly id: 'no-ratio'; readonly name: string }
  | { readonly id: 'not-exact' }
  | { readonly id: 'accumulated' }
  | { readonly id: 'accumulated-level' }
  | { readonly id: 'accumulated-since' }
  | { readonly id: 'part-of-year'; readonly span: Span }
  | { readonly id: 'target-elsewhere'; readonly region: string }
  | { readonly id: 'target-unasked'; readonly name: string }
  | { readonly id: 'target-year'; readonly found: number; readonly planned: number }
  | ({ readonly id: 'target-differs' } & OtherFigure)
  | ({ readonly id: 'base-differs' } & OtherFigure)
  | { readonly id: 'contradicted'; readonly cells: readonly Origin[] };

/** 未取用 · Where something is left out: one cell, or the area of a table that is not read. */
export interface LeftOut {
  readonly sheet: string;
  readonly area: Area;
  readonly reason: LeftReason;
  /** The figure that it was to be, where that is known. */
  readonly of?: LeftFor;
}

/** 所缺何数 · The figure that a cell was to be that is left out; without a period where nobody can tell which. */
export interface LeftFor extends AdoptedPlace {
  readonly indicator: Indicator;
  readonly field: FigureField | 'target';
  readonly period?: Period;
  /** The year in which its time ends, where that is no period of the indicator. */
  readonly year?: number;
}

/** 取用结果 · What a workbook of an office's own gives to the workbook of the plan. */
export interface Adoption {
  readonly rows: readonly AdoptedRow[];
  readonly targets: readonly AdoptedTarget[];
  /** How many figures are taken over, those among them that agree with the plan. */
  readonly taken: number;
  readonly left: readonly LeftOut[];
}
