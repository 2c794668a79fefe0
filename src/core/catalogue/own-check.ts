import type { Frequency, Severity } from '../model/index.js';
import type { RegionLevel } from '../regions/index.js';

/** 适用期别 · The reports and periods that a check of an office's own is made on. */
export type CheckOccasion = 'annual' | 'running' | Frequency;

/** 审核公式 · A check that an office wrote for its plan: two sides and a comparison over indicators in brackets. */
export interface OwnCheck {
  /** 编号 · The office's number, by which explanations name it. */
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly severity: Severity;
  /** 适用层级 · The levels of the units that it is made on. */
  readonly levels: readonly RegionLevel[];
  /** 适用期别 · Reports and periods; every one where none of its kind is named. */
  readonly occasions: readonly CheckOccasion[];
  /** 容差 · How far the sides may be apart: an amount in the unit of the sides, or percent of the right one. */
  readonly tolerance?: { readonly value: number; readonly isPercent: boolean };
  /** 空值 · Whether a blank figure counts as zero; else nothing is said where one is blank. */
  readonly blanksAreZero: boolean;
  /** 说明 · What the office has to say of it. */
  readonly note?: string;
}
