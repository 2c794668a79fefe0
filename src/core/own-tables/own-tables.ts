import {
  adoptedGoal,
  adoptedParts,
  type Adopted,
  type AdoptedRow,
  type FigureField,
  type Origin,
} from '../adoption/index.js';
import { levelGoals, publishedBase, targetFigures, type LevelGoal } from '../catalogue/index.js';
import { absentFigure, periodText, reportedPeriod, type Sheet } from '../model/index.js';
import type { CellPlace, Row, Tables } from '../tables/index.js';
import {
  derivedRow,
  derivedTable,
  givenEntry,
  ofFigure,
  type DerivedEntry,
} from './derived-rows.js';

/** Where the cells of an office's tables stand. */
interface Standing {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly unit: string;
}

/** 约定的表 · 指标 and 数据 as an office's own tables give them, each entry with the cell that says it. */
export function ownTables(
  adopted: Adopted,
  sheets: readonly Sheet[],
  headerRow: number,
): Pick<Tables, 'indicators' | 'data'> {
  const { adoption, plan, unit } = adopted;
  const standing = {
    sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])),
    unit: unit.code,
  };
  const data = adoption.rows.flatMap((row) => dataRow(row, standing));
  const goals = levelGoals(plan, unit.level).flatMap((goal) => goalRow(goal, adopted, standing));
  const [first] = [...data, ...goals];
  if (!first) return {};
  return {
    indicators: derivedTable('indicators', goals, { first: first.sheet, headerRow }),
    data: derivedTable('data', data, { first: first.sheet, headerRow }),
  };
}

function placeIn({ sheets }: Standing, origin: Origin | undefined): CellPlace | undefined {
  const sheet = origin && sheets.get(origin.sheet);
  return sheet && { sheet, row: origin.row, column: origin.column };
}

function dataRow(row: AdoptedRow, standing: Standing): readonly Row<'data'>[] {
  const { indicator, region, scope, period, figures, origins, nature, remarks } = row;
  const at = placeIn(standing, origins[0]);
  if (!at) return [];
  const figure = (field: FigureField): DerivedEntry | undefined => {
    const taken = figures[field];
    return taken && ofFigure(taken.figure, placeIn(standing, taken.origins[0]));
  };
  const coarsest = Math.max(...Object.values(figures).map(({ roundedTo = 0 }) => roundedTo));
  const entries = {
    regionCode: givenEntry(region.code, region.code),
    regionName: givenEntry(region.name, region.name),
    scope: givenEntry(scope, scope),
    indicatorCode: givenEntry(indicator.id, indicator.id),
    indicatorName: givenEntry(indicator.name['zh-CN'], indicator.name['zh-CN']),
    period: givenEntry(period, periodText(period)),
    numerator: figure('numerator'),
    denominator: figure('denominator'),
    value: figure('value'),
    ...(nature ? { nature: givenEntry(nature, nature) } : {}),
    ...(remarks ? { remarks: givenEntry(remarks, remarks) } : {}),
    ...(coarsest > 0
      ? { precision: givenEntry({ unit: coarsest, isAtLeast: false }, String(coarsest)) }
      : {}),
  };
  return [derivedRow('data', entries, { at, unit: standing.unit })];
}

/** An indicator that the tables do not speak of has no row, which is told of it. */
function goalRow(
  goal: LevelGoal,
  adopted: Adopted,
  standing: Standing,
): readonly Row<'indicators'>[] {
  const { current, base, target } = adoptedParts(goal, adopted);
  const spoken = adopted.adoption.rows.find(({ indicator }) => indicator === goal.indicator);
  const cellOf = (row: AdoptedRow | undefined) => row?.figures.value?.origins[0];
  const places = {
    currentValue: placeIn(standing, cellOf(current)),
    baseValue: placeIn(standing, cellOf(base)),
    targetValue: placeIn(standing, target?.origins[0]),
  };
  const at = places.currentValue ?? places.targetValue ?? placeIn(standing, spoken?.origins[0]);
  if (!at) return [];
  const entries = goalEntries(goal, adopted, places);
  return [derivedRow('indicators', entries, { at, unit: standing.unit })];
}

type GoalPlaces = Readonly<
  Record<'currentValue' | 'baseValue' | 'targetValue', CellPlace | undefined>
>;

function goalEntries(goal: LevelGoal, adopted: Adopted, places: GoalPlaces) {
  const { indicator, kind } = goal;
  const { plan, unit, asOf, reportType = 'annual' } = adopted;
  const base = publishedBase(goal, plan, unit.code);
  const figures = {
    current: absentFigure('blank'),
    ...targetFigures(goal, plan, { base, otherwise: 'blank' }),
    ...adoptedGoal(goal, adopted),
  };
  const period = reportedPeriod(indicator.frequency, { asOf, reportType });
  const text = (value: string) => givenEntry(value, value);
  const year = (value: number | 'unavailable' | undefined) =>
    typeof value === 'number' ? givenEntry(value, value) : undefined;
  return {
    indicatorCode: text(indicator.id),
    indicatorName: text(indicator.name['zh-CN']),
    unit: text(indicator.unit),
    status: text(indicator.status),
    kind: text(kind),
    baseYear: year(figures.baseYear),
    baseValue: ofFigure(figures.base, places.baseValue),
    targetYear: year(figures.targetYear),
    targetValue: ofFigure(figures.target, places.targetValue),
    upperLimit: ofFigure(figures.upper, places.targetValue),
    path: kind === 'rise' || kind === 'fall' ? text('linear') : undefined,
    currentPeriod: givenEntry(period, periodText(period)),
    currentValue: ofFigure(figures.current, places.currentValue),
  };
}
