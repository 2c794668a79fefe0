import type { PathPoint } from '../formulas/index.js';
import {
  absentFigure,
  endOfPeriod,
  isKnown,
  position,
  yearPeriod,
  type Figure,
} from '../model/index.js';
import { progress, type Progress, type Standing } from '../ratings/index.js';
import type { Region } from '../regions/index.js';
import {
  currentFromData,
  ownTotal,
  ownTotalOfYear,
  ratedFigure,
  type Joinable,
} from './current-figure.js';
import type { Goal } from './goals.js';
import { plannedSteps } from './planned-steps.js';
import type { Tables } from '../tables/index.js';
import { standsAt } from './timing.js';
import { isInapplicable, isNotDue } from './tracking.js';

/** 指标进度 · A goal and the progress that its figures make. */
export interface GoalProgress {
  readonly goal: Goal;
  readonly progress: Progress;
  /** As it is on the straight line, where the unit goes by a path or growth of its own. */
  readonly straight?: Progress;
}

/** What the progress of a goal is computed from besides its own row. */
export interface ProgressContext extends Joinable {
  readonly unit: Region | undefined;
  readonly tables: Tables;
}

/** The progress of each goal whose kind of target is known. */
export function goalProgress(
  goals: readonly Goal[],
  context: ProgressContext,
): readonly GoalProgress[] {
  return goals.flatMap((goal) => {
    const standing = standingOf(goal, context);
    if (!standing) return [];
    const isOwn = (standing.path?.length ?? 0) > 0 || standing.isGrowth === true;
    const straight = isOwn && progress({ ...standing, path: [], isGrowth: false });
    return [{ goal, progress: progress(standing), ...(straight ? { straight } : {}) }];
  });
}

function standingOf(goal: Goal, context: ProgressContext): Standing | undefined {
  const { kind, indicator, baseYear, currentPeriod, target, upper } = goal;
  if (!kind) return undefined;
  const isOut = outOf(goal, context);
  const current = isOut ? blank : ratedFigure(goal.current, currentFromData(goal, context));
  const { nature = 'actual' } = ownTotal(goal, currentPeriod, context) ?? {};
  return {
    kind,
    isOut,
    isEstimate: nature === 'estimate',
    holdsHere: !indicator || !context.unit || indicator.levels.includes(context.unit.level),
    base: baseFigure(goal, context),
    current,
    target,
    upper,
    baseAt: endOfYear(baseYear),
    currentAt: currentPeriod && !isOut ? standsAt(currentPeriod, nature, context) : undefined,
    targetAt: endOfYear(kind === 'band' ? currentPeriod?.year : goal.targetYear),
    path: plannedPath(goal, context.tables),
    isGrowth: goal.followsGrowth,
    isUnrounded: isFromPair(goal, current),
  };
}

const blank = absentFigure('blank');

/** Why there is nothing to rate of a goal; a watched one may as well not concern the unit. */
function outOf(goal: Goal, context: ProgressContext): Standing['isOut'] {
  if (isNotDue(goal, context)) return 'not-due';
  return isInapplicable(goal, context) ? 'inapplicable' : undefined;
}

function baseFigure(goal: Goal, context: ProgressContext): Figure {
  const isLevel = goal.kind === 'rise' || goal.kind === 'fall';
  const own = isLevel ? ownTotalOfYear(goal, goal.baseYear, context) : undefined;
  return ratedFigure(goal.base, own?.unrounded);
}

function endOfYear(year: number | undefined): number | undefined {
  return year === undefined ? undefined : position(endOfPeriod(yearPeriod(year)));
}

/** A current value that is numerator / denominator itself differs from what was typed. */
function isFromPair({ indicator, current: reported }: Goal, current: Figure): boolean {
  if (indicator?.measure !== 'ratio' || !isKnown(current)) return false;
  return !isKnown(reported) || current.value !== reported.value;
}

function plannedPath(goal: Goal, tables: Tables): readonly PathPoint[] {
  return plannedSteps(goal, tables).flatMap(({ period, planned }) =>
    isKnown(planned) ? [{ at: position(endOfPeriod(period)), planned: planned.value }] : [],
  );
}
