import { fifteenDigits } from '../formulas/index.js';
import type { RatingClass } from './classes.js';
import type { PlannedCourse } from './course.js';
import { measuresOf, type Measures } from './measures.js';
import { isWithinTarget } from './target-limits.js';
import { paceThresholds, slack } from './thresholds.js';

/** One line of the rating: its class, undetermined where its own inputs are missing, undefined for the next line. */
export type Case = (course: PlannedCourse) => RatingClass | undefined;

/** Whether a value satisfies the target of a course; undefined where target or limit is missing. */
function satisfies(
  { kind, target, upper, margin }: PlannedCourse,
  value: number,
  isUnrounded = false,
): boolean | undefined {
  if (target === undefined || upper === undefined) return undefined;
  const stated = { kind, target, upper, margin };
  return isWithinTarget(fifteenDigits(value), stated, isUnrounded ? 0 : slack);
}

/** 不评级 · The target is only watched, does not hold at this level or for this unit, or nothing is due yet. */
const unrated: Case = ({ kind, holdsHere, isOut }) => {
  if (kind === 'monitor' || !holdsHere) return 'unrated';
  return isOut ?? (kind === 'words' ? 'unrated' : undefined);
};

/** 同步 · Whether an average keeps step with its reference, or passes it, so far; decided at the deadline. */
const tied: Case = (course) => {
  const { kind, current, target, relation, margin, currentAt, targetAt } = course;
  if (kind !== 'tied') return undefined;
  if (current === undefined || target === undefined || typeof margin !== 'number')
    return 'undetermined';
  if (currentAt === undefined || targetAt === undefined) return 'undetermined';
  const ahead = fifteenDigits(current - target);
  const isEnd = currentAt >= targetAt - slack && !course.isEstimate;
  const isEnough = relation === 'above' ? ahead > margin + slack : ahead >= -margin - slack;
  if (!isEnough) return isEnd ? 'missed' : 'lagging';
  if (relation === 'with' && ahead > margin + slack) return 'exceeded';
  return isEnd ? 'met' : 'on-track';
};

/** 超限 · More than the upper limit, where there is one. */
const exceeded: Case = ({ current, upper, isUnrounded = false }) => {
  if (upper === Infinity) return undefined;
  if (upper === undefined || current === undefined) return 'undetermined';
  return fifteenDigits(current) > upper + (isUnrounded ? 0 : slack) ? 'exceeded' : undefined;
};

/** Whether a kind can be met now: an average over the plan is decided at its deadline. */
function isDecided({ kind, currentAt, targetAt }: PlannedCourse): boolean | undefined {
  if (kind !== 'growth') return true;
  if (currentAt === undefined || targetAt === undefined) return undefined;
  return currentAt >= targetAt - slack;
}

/** 已完成 · The current value satisfies the target. */
const met: Case = (course) => {
  const { current, isUnrounded, isEstimate } = course;
  const isOpen = isDecided(course) === false;
  if (isOpen) return current === undefined ? 'undetermined' : undefined;
  const isSatisfied = current === undefined ? undefined : satisfies(course, current, isUnrounded);
  if (isSatisfied === undefined || isDecided(course) === undefined) return 'undetermined';
  if (!isSatisfied) return undefined;
  return isEstimate ? 'met-on-estimate' : 'met';
};

/** 未达底线 · What always holds is broken, or what held at the base no longer does. */
const breached: Case = (course) => {
  const { kind, base } = course;
  if (kind === 'floor' || kind === 'ceiling') return 'breached';
  if (kind !== 'rise' && kind !== 'fall') return undefined;
  if (base === undefined) return 'undetermined';
  return satisfies(course, base) ? 'breached' : undefined;
};

/** 到期未完成 · The period of the current value ends at or after the deadline; by an estimate nothing is missed yet. */
const missed: Case = ({ currentAt, targetAt, isEstimate }) => {
  if (currentAt === undefined || targetAt === undefined) return 'undetermined';
  if (isEstimate) return undefined;
  return currentAt >= targetAt - slack ? 'missed' : undefined;
};

/** 无法判定 · The current value is not after the base. */
const undetermined: Case = ({ baseAt, currentAt }) =>
  baseAt === undefined || currentAt === undefined || currentAt <= baseAt
    ? 'undetermined'
    : undefined;

/** A planned path that has not begun: on track unless below the base. */
function notBegun({ completion }: Measures): RatingClass {
  if (completion === undefined) return 'undetermined';
  return completion >= -slack ? 'on-track' : 'regressing';
}

/** 预计进度比 · Of an estimate for the deadline itself: what will be done of what is planned. */
function expectedPace(
  { kind, current, target, isEstimate }: PlannedCourse,
  { completion }: Measures,
): number | undefined {
  if (!isEstimate) return undefined;
  if (kind !== 'growth') return completion;
  return current === undefined || !target || target < 0 ? undefined : current / target;
}

/** 正常 · 需加快 · 滞后 · 倒退: by the pace, where the planned path has begun. */
const byPace: Case = (course) => {
  const measures = measuresOf(course);
  const { schedule } = measures;
  const pace = measures.pace ?? expectedPace(course, measures);
  if (!course.isGrowth && schedule !== undefined && schedule <= slack) return notBegun(measures);
  if (pace === undefined) return 'undetermined';
  const reached = paceThresholds.find((threshold) => pace >= threshold.pace - slack);
  return reached?.class ?? 'regressing';
};

/** The lines of the rating in their order; the first that answers decides. */
export const cases: readonly Case[] = [
  unrated,
  tied,
  exceeded,
  met,
  breached,
  missed,
  undetermined,
  byPace,
];
