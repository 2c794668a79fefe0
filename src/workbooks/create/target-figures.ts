import type { Plan, PublishedFigure } from '../../core/catalogue/index.js';
import { absentFigure, exactly, type Absence, type Figure } from '../../core/model/index.js';
import type { GoalDraft } from './goal-draft.js';
import type { LevelGoal } from './level-goals.js';

type TargetFigures = Pick<GoalDraft, 'baseYear' | 'targetYear' | 'base' | 'target' | 'upper'>;

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

function figureOf(value: number | undefined): Figure {
  return value === undefined ? blank : exactly(value);
}
