import type { Bilingual, Day, Frequency } from '../model/index.js';
import type { RegionLevel } from '../regions/index.js';
import type { OwnCheck } from './own-check.js';
import type { PublishedFigure, Source, Target } from './target.js';

/** 属性 · 约束性 binding, 预期性 expected, 未注明 unstated. */
export const statuses = ['binding', 'expected', 'unstated'] as const;
export type Status = (typeof statuses)[number];

/** 计量方式 · ratio: numerator / denominator × factor; stock: a level; flow: an amount since 1 January. */
export type Measure = 'ratio' | 'stock' | 'flow';

/** 汇总 · How the figures of subordinates make that of their superior. */
export type RollUpKind = 'sum' | 'ratio-of-sums' | 'none';

/** 分解方式 · 同标 every unit meets the number, 分解 each has its own, 不分解 the plan's region alone. */
export const handingDowns = ['same', 'split', 'kept'] as const;
export type HandingDown = (typeof handingDowns)[number];

/** 分母取数 · 本期末 the end of the period, 上年末 that of the year before, 年平均 the mean of the year. */
export const denominatorTimes = ['period-end', 'last-year-end', 'year-average'] as const;
export type DenominatorTime = (typeof denominatorTimes)[number];

/** An observation as published; `year` only where the source prints one. */
export interface PublishedObservation {
  readonly indicator: string;
  readonly year?: number;
  readonly numerator?: PublishedFigure;
  readonly denominator?: PublishedFigure;
  readonly value?: PublishedFigure;
  readonly source: Source;
}

/** 清单计数 · What a list can count or add up; the first four of 站点, the others of 项目. */
export const listCounts = [
  'stations',
  'townships-served',
  'staff',
  'certified',
  'project-counties',
  'projects',
  'centre-towns',
  'resettlements',
  'subsidies',
] as const;
export type ListCount = (typeof listCounts)[number];

/**
 * 清单口径 · What an indicator counts or adds up of a list.
 *
 * Of 站点: running stations, the townships that they serve, their 驻站社工 or 持证社工. Of 项目: the
 * counties, all projects, those in 中心镇 or 安置点, and 补助资金. `stationLevels` holds ids of the
 * vocabulary of 层级; stations of every level count where it is left out.
 */
interface CountedFrom {
  readonly counts: ListCount;
  readonly stationLevels?: readonly string[];
}

/** 指标 · An indicator with everything that checks need to know of it. */
export interface Indicator {
  readonly id: string;
  readonly name: Bilingual;
  /** 领域 · The heading under which the plan prints the indicator with others. */
  readonly category?: Bilingual;
  readonly unit: string;
  /** 100 for percent, 10 000 for per-ten-thousand, 1 otherwise. */
  readonly factor: number;
  /** Of a ratio whose parts are no counts: the unit of numerator and denominator, such as 公顷. */
  readonly partsUnit?: string;
  readonly status: Status;
  readonly measure: Measure;
  readonly frequency: Frequency;
  /** 不定期（普查年） · Whether figures come only when there is a census: current is the latest published. */
  readonly isIrregular?: true;
  /** 适用层级 · Levels of region at which the target holds; for a monitor, where it was published. */
  readonly levels: readonly RegionLevel[];
  readonly limit?: number;
  readonly minimum?: number;
  readonly growsOnly: boolean;
  /** Decimals with which the indicator is reported. */
  readonly precision: number;
  readonly rollUp: RollUpKind;
  /** 分解方式 · How the target is handed down to the levels below; as it stands where nothing is said. */
  readonly handedDown?: HandingDown;
  /**
   * 分母口径 · What the denominator counts; indicators that share it share its size.
   *
   * Where it is the id of an indicator of the plan, that indicator is the size itself.
   */
  readonly denominator?: string;
  /** 分母取数 · From which day, or over which time, the denominator is taken. */
  readonly denominatorAt?: DenominatorTime;
  /** 责任单位（处室） · Who answers for the indicator. */
  readonly office?: string;
  /** Where the list of stations, once it is whole, holds the figure itself. */
  readonly countedFrom?: CountedFrom;
  readonly target: Target;
  /** 原目标 · The target as it was printed, where an adjustment took its place. */
  readonly printedTarget?: Target;
  readonly source: Source;
}

/** 分解行 · The target that a plan hands down to a unit below, in the place of its own. */
export interface TargetLine {
  /** The unit by its code, below the region of the plan. */
  readonly region: string;
  readonly indicator: string;
  readonly status?: Status;
  readonly target: Target;
  /** 文号 · The document that hands it down. */
  readonly document?: string;
}

/** 参照数列 · Yearly rates in percent that targets are tied to, under a code of their own or of an indicator. */
export interface ReferenceSeries {
  readonly id: string;
  readonly name: Bilingual;
  readonly values: readonly { readonly year: number; readonly value: number }[];
}

/** 可调字段 · What of an indicator a plan may adjust on the way. */
export const adjustableFields = ['value', 'upper', 'targetYear', 'status'] as const;
export type AdjustableField = (typeof adjustableFields)[number];

/** 规划调整 · A change of one field of an indicator, from the day on which it takes effect. */
export interface Adjustment {
  readonly indicator: string;
  readonly field: AdjustableField;
  readonly before: number | Status;
  readonly after: number | Status;
  readonly from: Day;
  /** 批准机关 and 文号 · Who approved it, and by which document. */
  readonly approvedBy?: string;
  readonly document?: string;
}

/** 表头要素 · What a printed form of the plan says of itself: 表号, 制定机关, 批准（备案）机关, 文号, 有效期至. */
export interface PrintedForm {
  readonly number?: string;
  readonly madeBy?: string;
  readonly approvedBy?: string;
  readonly document?: string;
  readonly validUntil?: Day;
}

/** 区划沿革 · A code of a region that became another one, or part of it, while the plan runs. */
export interface CodeChange {
  readonly oldCode: string;
  readonly newCode: string;
  readonly effectiveOn?: Day;
}

/** 规划 · A five-year or annual plan with its indicators. */
export interface Plan {
  readonly id: string;
  readonly name: Bilingual;
  readonly form?: PrintedForm;
  /** The region whose plan it is, as a six-digit code. */
  readonly region: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Levels whose units deliver a workbook of their own. */
  readonly reportingLevels: readonly RegionLevel[];
  /** Contract ids of the sheets that this plan asks for beyond cover, indicators and data. */
  readonly requiredSheets: readonly string[];
  /** 官方评级用语 · Where the plan is told in the official words of rating. */
  readonly official?: OfficialScheme;
  readonly indicators: readonly Indicator[];
  /** 目标分解 · What units below are to reach, where the plan says it. */
  readonly lines?: readonly TargetLine[];
  /** 规划调整 · What was adjusted on the way; the plan itself is as it was printed. */
  readonly adjustments?: readonly Adjustment[];
  /** 参照数列 · What targets are tied to, each stated once. */
  readonly references?: readonly ReferenceSeries[];
  /** 审核公式 · The checks of the office's own. */
  readonly checks?: readonly OwnCheck[];
  /** 区划沿革 · Which codes changed while the plan runs; no unit has to say it again. */
  readonly changes?: readonly CodeChange[];
  readonly observations: readonly PublishedObservation[];
  readonly source: Source;
}

/** 官方评级用语 · The official words, with the pace from which progress is 快于预期; it has no default. */
export interface OfficialScheme {
  readonly ahead: number;
}

/** 目录 · The plans that a check knows. */
export interface Catalogue {
  readonly plans: readonly Plan[];
}
