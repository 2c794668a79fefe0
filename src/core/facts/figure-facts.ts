import {
  absentFigure,
  groupBy,
  isError,
  isKnown,
  numberOf,
  periodText,
  type Figure,
} from '../model/index.js';
import { levelOf } from '../regions/index.js';
import { isBlank, placeOf, type Row } from '../tables/index.js';
import { indicatorScale } from '../units/index.js';
import {
  isOwnTotal,
  numeratorScale,
  type Observation,
  type Submission,
} from '../submission/index.js';
import { figureOf, stated, type StatedFigure } from './stated-figure.js';
import type { DataPlace, FigureColumn, FigureFact, WorkbookFacts } from './workbook-facts.js';

const figureColumns = ['numerator', 'denominator', 'value'] as const satisfies FigureColumn[];

/**
 * 上报数 · The unit's own totals and, of a province or city, the rows that make them up.
 *
 * Of an unknown indicator, or in a unit that cannot be converted, there is nothing to compare.
 */
export function figureFacts(submission: Submission): readonly FigureFact[] {
  const { unitCode = '', observationsByKey } = submission;
  const isSuperior = levelOf(unitCode) === 'province' || levelOf(unitCode) === 'city';
  const found: FigureFact[] = [];
  for (const observation of observationsByKey.values()) {
    const isPart = isSuperior && isOfUnit(observation);
    const fact = isOwnTotal(observation, unitCode) || isPart ? figureFact(observation) : undefined;
    if (fact) found.push(fact);
  }
  return found;
}

/** What a figure measures and when: the same in the workbooks of all units. */
export function seriesKey({ indicator, period }: Pick<FigureFact, 'indicator' | 'period'>): string {
  return `${indicator}|${period}`;
}

/** Townships deliver no workbooks. */
function isOfUnit({ region, scope }: Observation): boolean {
  return scope !== 'total' && region?.length === 6;
}

/** 上报数 · What one row of 数据 says; undefined where nobody knows of what it is. */
export function figureFact(observation: Observation): FigureFact | undefined {
  const { region, scope, period, row, indicator, unit } = observation;
  const scale = indicator && indicatorScale(unit, indicator);
  if (region === undefined || !scope || !period || scale === undefined) return undefined;
  const { numerator, denominator } = row.cells;
  const ofNumerator = numeratorScale(observation);
  const fact: { -readonly [Name in keyof FigureFact]: FigureFact[Name] } = {
    region,
    scope,
    indicator: indicator?.id ?? '',
    period: periodText(period),
    value: stated(observation.value, scale),
    row: row.row,
  };
  if (!isBlank(numerator)) fact.numerator = statedNumerator(observation.numerator, ofNumerator);
  if (!isBlank(denominator)) fact.denominator = stated(observation.denominator, 1);
  const { nature } = observation;
  if (nature !== 'actual') fact.nature = nature;
  const places = placesOf(row);
  if (places) fact.places = places;
  const scales = { numerator: ofNumerator ?? 1, denominator: 1, value: scale };
  const written = writtenIn(observation, scales);
  if (written.length > 0) fact.written = Object.fromEntries(written);
  return fact;
}

/** In the unit of the catalogue; unreadable where nobody can tell the unit that it is in. */
function statedNumerator(numerator: Figure, scale: number | undefined): StatedFigure {
  if (scale !== undefined) return stated(numerator, scale);
  return isKnown(numerator) ? absentFigure('unreadable') : numerator;
}

/** 单位未能换算 · The unit's own totals whose unit cannot be turned into that of the catalogue, or cannot be told. */
export function unconvertedFigures({
  unitCode,
  observations,
}: Submission): NonNullable<WorkbookFacts['unconverted']> {
  return observations.filter((each) => isOwnTotal(each, unitCode)).flatMap(unconverted);
}

/** 一数两填 · The unit's own totals of which two rows say different things. */
export function disputedFigures({
  unitCode,
  observations,
  observationsByKey,
}: Submission): NonNullable<WorkbookFacts['disputed']> {
  if (observations.length === observationsByKey.size) return [];
  const own = observations.filter((each) => isOwnTotal(each, unitCode));
  const bySeries = groupBy(
    own.flatMap((observation) => figureFact(observation) ?? []),
    seriesKey,
  );
  return [...bySeries.values()].flatMap(([fact, ...others]) =>
    fact && others.some((other) => !saysTheSame(fact, other))
      ? [{ indicator: fact.indicator, period: fact.period }]
      : [],
  );
}

function saysTheSame(one: FigureFact, other: FigureFact): boolean {
  return figureColumns.every((of) => {
    const [a, b] = [figureOf(one[of]), figureOf(other[of])];
    return isKnown(a) && isKnown(b)
      ? a.low === b.low && a.high === b.high
      : isKnown(a) === isKnown(b);
  });
}

function unconverted(observation: Observation): NonNullable<WorkbookFacts['unconverted']> {
  const { indicator, unit, numerator, period } = observation;
  if (!indicator || !period) return [];
  const isOther = indicatorScale(unit, indicator) === undefined;
  const isUnclear = isKnown(numerator) && numeratorScale(observation) === undefined;
  return isOther || isUnclear ? [{ indicator: indicator.id, period: periodText(period) }] : [];
}

/** Only rows that were made out of another table say where each of their figures stands. */
function placesOf(row: Row<'data'>): FigureFact['places'] {
  if (!row.places) return undefined;
  const found = figureColumns.flatMap((of) => {
    const place = placeOf(row, of);
    if (!place) return [];
    const { sheet, row: at, column } = place;
    return [[of, { sheet: sheet.name, row: at, column }] as const];
  });
  return Object.fromEntries(found);
}

/** What stands in the cells of known figures, where another number is compared. */
function writtenIn(observation: Observation, scales: Readonly<Record<FigureColumn, number>>) {
  const { cells } = observation.row;
  return figureColumns.flatMap((of) => {
    const { raw } = cells[of];
    const number = numberOf(figureOf(stated(observation[of], scales[of])));
    const isOther = raw !== null && !isError(raw) && number !== undefined && raw !== number;
    return isOther ? [[of, raw] as const] : [];
  });
}

/** Where the figures of 数据 stand; null where the workbook has no such sheet. */
export function dataPlace({ tables: { data } }: Submission): DataPlace | null {
  if (!data) return null;
  const column = (id: string) => data.columns.get(id) ?? 0;
  return {
    sheet: data.sheets[0].name,
    numerator: column('numerator'),
    denominator: column('denominator'),
    value: column('value'),
  };
}
