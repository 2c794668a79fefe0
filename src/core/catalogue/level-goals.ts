import type { RegionLevel } from '../regions/index.js';
import type { Indicator, Plan, TargetKind } from './plan.js';

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
export function levelGoals(
  { indicators, reportingLevels }: Plan,
  level: RegionLevel,
): readonly LevelGoal[] {
  return indicators.flatMap((indicator): readonly LevelGoal[] => {
    const { levels, target, rollUp } = indicator;
    if (levels.includes(level)) return [{ indicator, kind: target.kind, holdsHere: true }];
    const addsUp = rollUp !== 'none' && target.kind !== 'cumulative';
    const isReported = reportingLevels.includes(level) && addsUp;
    return isReported ? [{ indicator, kind: 'monitor', holdsHere: false }] : [];
  });
}
