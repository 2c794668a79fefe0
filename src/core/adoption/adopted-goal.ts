import type { LevelGoal, TargetFigures } from '../catalogue/index.js';
import { endsTogether, exactly, reportedPeriod, type Figure, type Period } from '../model/index.js';
import type { AdoptedRow, AdoptedTarget, Adoption, AdoptionRequest } from './adoption.js';

/** What an adoption is of: the unit, the plan and the cut-off, with what was taken over. */
export interface Adopted extends Pick<AdoptionRequest, 'unit' | 'asOf' | 'plan' | 'reportType'> {
  readonly adoption: Adoption;
}

/** 取用的行 · What a table gives to a row of 指标: the rows of base and current value, and the unit's target. */
export interface AdoptedParts {
  readonly current?: AdoptedRow | undefined;
  readonly base?: AdoptedRow | undefined;
  readonly target?: AdoptedTarget | undefined;
}

/** 取用的行 · Where base, current value and target of an indicator are taken from. */
export function adoptedParts(
  { indicator, kind }: LevelGoal,
  { adoption, unit, asOf, plan, reportType = 'annual' }: Adopted,
): AdoptedParts {
  const own = adoption.rows.filter(
    (row) =>
      row.indicator.id === indicator.id && row.scope === 'total' && row.region.code === unit.code,
  );
  const due = reportedPeriod(indicator.frequency, { asOf, reportType });
  const isLevel = kind === 'rise' || kind === 'fall';
  const baseYear = indicator.target.baseYear ?? plan.firstYear - 1;
  return {
    current: own.find(({ period }) => endsTogether(period, due)),
    base: isLevel ? own.find(({ period }) => isBase(period, baseYear)) : undefined,
    target: adoption.targets.find((each) => each.indicator.id === indicator.id),
  };
}

/** 取用的目标和当前值 · What a table says of the row of 指标: base and current value as in 数据, and the unit's target. */
export function adoptedGoal(
  goal: LevelGoal,
  adopted: Adopted,
): Partial<TargetFigures & { readonly current: Figure }> {
  const { current, base, target } = adoptedParts(goal, adopted);
  const [now, before] = [figureOf(current), figureOf(base)];
  return {
    ...(now ? { current: now } : {}),
    ...(before ? { base: before } : {}),
    ...(target ? targetOf(target) : {}),
  };
}

function isBase({ frequency, year }: Period, baseYear: number): boolean {
  return frequency === 'year' && year === baseYear;
}

function figureOf(row: AdoptedRow | undefined): Figure | undefined {
  return row?.figures.value?.figure;
}

function targetOf({ year, value, upper }: AdoptedTarget): Partial<TargetFigures> {
  const top = upper === undefined ? {} : { upper: exactly(upper) };
  return { targetYear: year, target: exactly(value), ...top };
}
