import type { Indicator, TargetFigures, TargetKind } from '../../core/catalogue/index.js';
import type { Matrix } from '../../core/functions/index.js';
import type { Figure, Period } from '../../core/model/index.js';

/** A period that is known, declared as not published, or not yet filled in. */
export type DraftPeriod = Period | 'unavailable' | undefined;

/** 指标行草稿 · What a row of 指标 is made from; figures in the unit of the indicator, as its cells hold them. */
export interface GoalDraft extends TargetFigures {
  readonly indicator: Indicator;
  /** The kind of target at the level of this workbook. */
  readonly kind: TargetKind;
  readonly period: DraftPeriod;
  readonly current: Figure;
  readonly remarks?: string | undefined;
  /** 年度目标 · The area of periods and planned values on their sheet, and what stands there. */
  readonly path?: { readonly area: string; readonly rows: Matrix } | undefined;
}
