import {
  isAverage,
  isJoined,
  isRounded,
  joinedFigure,
  joinedShown,
  yearsBefore,
  type LevelGoal,
  type TargetFigures,
} from '../catalogue/index.js';
import {
  absentFigure,
  endsTogether,
  exactly,
  isDue,
  isKnown,
  reportedPeriod,
  yearPeriod,
  type Figure,
  type Period,
} from '../model/index.js';
import type { AdoptedRow, AdoptedTarget, Adoption, AdoptionRequest } from './adoption.js';

/** What an adoption is of: the unit, the plan and the cut-off, with what was taken over. */
export interface Adopted extends Pick<AdoptionRequest, 'unit' | 'asOf' | 'plan' | 'reportType'> {
  readonly adoption: Adoption;
}

/** 取用的行 · What a table gives to a row of 指标: the rows of base and current value, and the unit's target. */
export interface AdoptedParts {
  readonly current?: AdoptedRow | undefined;
  /** The rows of the years that come together with it; undefined for one that the table does not have. */
  readonly before: readonly (AdoptedRow | undefined)[];
  readonly base?: AdoptedRow | undefined;
  readonly target?: AdoptedTarget | undefined;
}

/** 取用的行 · Where base, current value and target of an indicator are taken from. */
export function adoptedParts(goal: LevelGoal, adopted: Adopted): AdoptedParts {
  const { indicator, kind } = goal;
  const { adoption, unit, plan } = adopted;
  const own = adoption.rows.filter(
    (row) =>
      row.indicator.id === indicator.id && row.scope === 'total' && row.region.code === unit.code,
  );
  const rowAt = (asked: Period) => own.find(({ period }) => endsTogether(period, asked));
  const isLevel = kind === 'rise' || kind === 'fall';
  const baseYear = indicator.target.baseYear ?? plan.firstYear - 1;
  const ofYears = goalOfYears(goal, adopted);
  return {
    current: rowAt(ofYears.currentPeriod),
    before: yearsBefore(ofYears).map((year) => rowAt(yearPeriod(year))),
    base: isLevel ? own.find(({ period }) => isBase(period, baseYear)) : undefined,
    target: adoption.targets.find((each) => each.indicator.id === indicator.id),
  };
}

/** 取用的目标和当前值 · What a table says of the row of 指标: base and current value as in 数据, and the unit's target. */
export function adoptedGoal(
  goal: LevelGoal,
  adopted: Adopted,
): Partial<TargetFigures & { readonly current: Figure }> {
  const parts = adoptedParts(goal, adopted);
  const { base, target } = parts;
  const now = isJoined(goal.kind) ? joinedOf(goal, adopted, parts) : figureOf(parts.current);
  const before = figureOf(base);
  return {
    ...(now ? { current: now } : {}),
    ...(before ? { base: before } : {}),
    ...(target ? targetOf(target) : {}),
  };
}

/** The years of a target count from the year before its plan, as in 指标. */
function goalOfYears({ indicator, kind }: LevelGoal, { plan, asOf, reportType }: Adopted) {
  const currentPeriod = reportedPeriod(indicator.frequency, {
    asOf,
    reportType: reportType ?? 'annual',
  });
  return { kind, indicator, baseYear: plan.firstYear - 1, currentPeriod };
}

/** What the rows come to together; none where one is not there, and 未取得 where they come to nothing. */
function joinedOf(
  goal: LevelGoal,
  adopted: Adopted,
  { before, current, target }: AdoptedParts,
): Figure | undefined {
  const figures = [...before, current].flatMap((row) => figureOf(row) ?? []);
  if (figures.length <= before.length) return undefined;
  const ofYears = goalOfYears(goal, adopted);
  const joined = joinedFigure(ofYears, figures, isDue(ofYears.currentPeriod, adopted.asOf));
  if (!joined) return absentFigure('unavailable');
  const isToDecimals = isAverage(goal.kind) || isRounded(goal.indicator);
  if (!isKnown(joined) || !isToDecimals) return joined;
  const mark = target?.value ?? goal.indicator.target.value;
  return exactly(joinedShown(joined.value, goal.indicator, mark === undefined ? [] : [mark]));
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
