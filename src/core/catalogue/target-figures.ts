import { absentFigure, exactly, type Absence, type Figure } from '../model/index.js';
import type { LevelGoal } from './level-goals.js';
import { lineFor } from './plan-for-unit.js';
import type { Plan, PublishedFigure } from './plan.js';

/** Base and target of an indicator in its unit, with their years. */
export interface TargetFigures {
  readonly baseYear?: number | 'unavailable' | undefined;
  readonly targetYear?: number | undefined;
  readonly base: Figure;
  readonly target: Figure;
  readonly upper: Figure;
}

const blank = absentFigure('blank');
const nothing: TargetFigures = { base: blank, target: blank, upper: blank };

/**
 * 目标数值 · Base and target of an indicator as the catalogue has them for a level.
 *
 * Amounts start from 0, a year one before their year, a cumulative one
 * before the plan, and growth has no base at all; a base that
 * was not published is absent for the given reason.
 */
export function targetFigures(
  { indicator, kind }: LevelGoal,
  { firstYear }: Plan,
  published: { readonly base: PublishedFigure | undefined; readonly otherwise: Absence },
): TargetFigures {
  if (kind === 'monitor') return nothing;
  const { targetYear, value, upper, baseYear } = indicator.target;
  const target = figureOf(value);
  const shared = { targetYear, target, upper: figureOf(upper) };
  if (kind === 'annual') {
    return {
      ...shared,
      baseYear: targetYear === undefined ? undefined : targetYear - 1,
      base: exactly(0),
    };
  }
  if (kind === 'growth') return { ...shared, baseYear: firstYear - 1, base: blank };
  if (kind === 'cumulative') return { ...shared, baseYear: firstYear - 1, base: exactly(0) };
  if (kind !== 'rise' && kind !== 'fall') return { ...shared, base: blank };
  const base = published.base ? exactly(published.base.value) : absentFigure(published.otherwise);
  const isUnsaid = baseYear === undefined && published.otherwise === 'unavailable';
  return { ...shared, baseYear: isUnsaid ? 'unavailable' : baseYear, base };
}

/** 自有目标 · Whether a unit has a target of its own, which the number of the plan is not. */
export function hasOwnTarget({ indicator }: LevelGoal, isOfPlan: boolean): boolean {
  const { handedDown, target } = indicator;
  return handedDown === 'split' && !isOfPlan && target.kind !== 'monitor';
}

/** 公布的基期值 · A published base is that of the plan's own region, or of the line that hands its target down. */
export function publishedBase(
  { indicator }: LevelGoal,
  plan: Plan,
  unit: string,
): PublishedFigure | undefined {
  const isItsOwn = unit === plan.region || lineFor(plan, indicator.id, unit) !== undefined;
  return isItsOwn ? indicator.target.base : undefined;
}

function figureOf(value: number | undefined): Figure {
  return value === undefined ? blank : exactly(value);
}
