import { fifteenDigits, type PathPoint } from '../formulas/index.js';
import {
  absentFigure,
  endOfPeriod,
  exactly,
  isKnown,
  position,
  yearPeriod,
  type Figure,
} from '../model/index.js';
import { progress, type Margin, type Progress, type Standing } from '../ratings/index.js';
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
import { referenceFigure } from './reference-figure.js';
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
    target: kind === 'tied' ? referenceFigure(goal, context) : target,
    upper,
    ...tieOf(goal),
    baseAt: endOfYear(baseYear),
    currentAt: currentPeriod && !isOut ? standsAt(currentPeriod, nature, context) : undefined,
    targetAt: endOfYear(kind === 'band' ? currentPeriod?.year : goal.targetYear),
    path: plannedPath(goal, context.tables),
    isGrowth: goal.followsGrowth,
    isUnrounded: isFromPair(goal, current),
  };
}

/** What a tied target is held to by the plan; any other target has its margin alone. */
function tieOf(goal: Goal): Pick<Standing, 'margin' | 'relation'> {
  const { indicator, kind } = goal;
  if (kind !== 'tied') return { margin: targetMargin(goal) };
  const { tie, tolerance } = indicator?.target ?? {};
  if (!tie) return {};
  const { relation, margin = 0 } = tie;
  return { relation, margin: relation === 'above' ? margin : tolerance };
}

/** 宽严 · How strictly the plan means its target, in the unit of the sheet; a row of another kind has its own. */
export function targetMargin({ indicator, kind, scale }: Goal): Margin | undefined {
  if (!indicator || indicator.target.kind !== kind) return undefined;
  const { isStrict, tolerance } = indicator.target;
  if (isStrict) return 'strict';
  return tolerance === undefined ? undefined : fifteenDigits(tolerance / scale);
}

const blank = absentFigure('blank');

/** Why there is nothing to rate of a goal; a watched one may as well not concern the unit. */
function outOf(goal: Goal, context: ProgressContext): Standing['isOut'] {
  if (isNotDue(goal, context)) return 'not-due';
  return isInapplicable(goal, context) ? 'inapplicable' : undefined;
}

/** A base that is a bound is computed from the bound itself. */
function baseFigure(goal: Goal, context: ProgressContext): Figure {
  const isLevel = goal.kind === 'rise' || goal.kind === 'fall';
  const own = isLevel ? ownTotalOfYear(goal, goal.baseYear, context) : undefined;
  const base = ratedFigure(goal.base, own?.unrounded);
  return isKnown(base) && Math.abs(base.high - base.low) === Infinity ? exactly(base.value) : base;
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
