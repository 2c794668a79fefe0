import type { RegionLevel } from '../regions/index.js';
import type { Indicator, Plan } from './plan.js';
import type { TargetKind } from './target.js';

/** An indicator as a level of region meets it: with its target, or only watched. */
export interface LevelGoal {
  readonly indicator: Indicator;
  readonly kind: TargetKind;
  readonly holdsHere: boolean;
}

/**
 * 本级指标 · The indicators of a plan that hold at a level, and those that it reports for others.
 *
 * A reporting level also reports what adds up to a target above it, without a target of its own;
 * a cumulative amount adds up over the years, not over regions, and is left to its own level.
 */
export function levelGoals(plan: Plan, level: RegionLevel): readonly LevelGoal[] {
  return plan.indicators.flatMap((indicator) => goalAt(level, indicator, plan) ?? []);
}

/** 是否填报 · Whether units of a level are asked for an indicator by their own workbooks. */
export function isAskedAt(level: RegionLevel, indicator: Indicator, plan: Plan): boolean {
  return goalAt(level, indicator, plan) !== undefined;
}

function goalAt(
  level: RegionLevel,
  indicator: Indicator,
  { reportingLevels }: Plan,
): LevelGoal | undefined {
  const { levels, target, rollUp } = indicator;
  if (levels.includes(level)) return { indicator, kind: target.kind, holdsHere: true };
  const addsUp = rollUp !== 'none' && target.kind !== 'cumulative';
  const isReported = reportingLevels.includes(level) && addsUp;
  return isReported ? { indicator, kind: 'monitor', holdsHere: false } : undefined;
}
