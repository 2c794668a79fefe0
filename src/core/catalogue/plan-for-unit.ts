import { levelOf } from '../regions/index.js';
import type { Indicator, Plan, TargetLine } from './plan.js';

/** 分解目标 · The line of the plan's breakdown that a unit is held to for an indicator. */
export function lineFor(
  { lines = [] }: Plan,
  indicator: string,
  unit: string | undefined,
): TargetLine | undefined {
  return lines.find((line) => line.region === unit && line.indicator === indicator);
}

/**
 * 本单位的规划 · A plan as it holds for a unit: where its breakdown lists the unit, with the target of
 * its line in the place of the plan's.
 */
export function planForUnit(plan: Plan, unit: string | undefined): Plan {
  if (!plan.lines?.some(({ region }) => region === unit)) return plan;
  const indicators = plan.indicators.map((indicator) => {
    const line = lineFor(plan, indicator.id, unit);
    return line ? withLine(indicator, line) : indicator;
  });
  return { ...plan, indicators };
}

function withLine(indicator: Indicator, { region, status, target }: TargetLine): Indicator {
  const level = levelOf(region);
  const isOfLevel = level === undefined || indicator.levels.includes(level);
  return {
    ...indicator,
    ...(status ? { status } : {}),
    levels: isOfLevel ? indicator.levels : [...indicator.levels, level],
    handedDown: 'same',
    target,
  };
}
