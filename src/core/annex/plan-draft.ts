import type { Indicator, Plan } from '../catalogue/index.js';
import type { RefusalId } from '../layouts/index.js';
import type { Area, Place } from '../model/index.js';

/** 存疑之处 · What of an indicator the annex does not settle, so that somebody must say it. */
export type IndicatorDoubt =
  /** No unit is printed. */
  | { readonly id: 'unit-missing' }
  /** Nothing says whether it is binding or expected. */
  | { readonly id: 'status-unstated' }
  /** Without a base year a number may be a floor, or what is to come together. */
  | { readonly id: 'kind-without-base' }
  /** Base and target are one number, or point the other way than the target's bound. */
  | { readonly id: 'kind-unclear' }
  /** The plan states it in words. */
  | { readonly id: 'in-words'; readonly words: string }
  /** No target at all. */
  | { readonly id: 'no-target' }
  /** How the rates of the years come together was read off name and unit. */
  | { readonly id: 'way-proposed' }
  /** 左右 about a whole number: by how much it may be missed. */
  | { readonly id: 'tolerance-unstated' }
  /** A rate may be reported as it is, or by its numerator and denominator. */
  | { readonly id: 'measure-proposed' }
  /** The cell of base or target is not read. */
  | { readonly id: 'not-read'; readonly refusal: RefusalId }
  /** Several bases or targets stand in its row: the first was taken. */
  | { readonly id: 'several-figures'; readonly cells: readonly Place[] }
  /** Two rows have one name. */
  | { readonly id: 'name-twice'; readonly rows: readonly number[] };

/** 存疑之处 · What of the plan itself the annex does not say. */
export type PlanDoubt = 'code' | 'name' | 'years' | 'region' | 'levels';

/** 拟定指标 · An indicator as it is proposed, and where it stands. */
export interface DraftedIndicator {
  readonly indicator: Indicator;
  readonly sheet: string;
  readonly row: number;
  readonly doubts: readonly IndicatorDoubt[];
}

/** What stands in an annex and is not taken over. */
export interface NotDrafted {
  readonly sheet: string;
  readonly area: Area;
  /** Why it is not read; a table without a column of targets states no plan. */
  readonly reason: RefusalId | 'no-targets';
}

/** 拟定规划 · A plan as it is proposed; what nobody said is blank and in doubt. */
export interface PlanDraft {
  readonly plan: Omit<Plan, 'indicators'>;
  readonly indicators: readonly DraftedIndicator[];
  readonly doubts: readonly PlanDoubt[];
  readonly left: readonly NotDrafted[];
}
