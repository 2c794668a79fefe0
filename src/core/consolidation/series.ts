import type { Indicator } from '../catalogue/index.js';
import { readPeriod } from '../entries/index.js';
import { seriesKey, type FigureFact, type WorkbookFacts } from '../facts/index.js';
import {
  comparePeriods,
  endOfPeriod,
  groupBy,
  isoDay,
  periodsEndingWith,
  periodText,
  type Period,
} from '../model/index.js';
import { isOwnTotal } from '../submission/index.js';

/** 数列 · An indicator at a period: what stands in one group of rows, of a total and its parts. */
export interface Series {
  readonly indicator: Indicator;
  readonly period: Period;
}

/** A series, and the periods under which units may tell it. */
export interface ToldSeries extends Series {
  readonly periods: readonly Period[];
}

/** The key of a series, or of the same indicator at one of its other periods. */
export function keyOfSeries({ indicator, period }: Series, at: Period = period): string {
  return seriesKey({ indicator: indicator.id, period: periodText(at) });
}

/** What the workbooks of one unit tell of itself, of the indicators that are known. */
export function seriesTold(
  workbooks: readonly WorkbookFacts[],
  known: ReadonlyMap<string, Indicator>,
): readonly Series[] {
  const seriesOf = (figure: FigureFact): readonly Series[] => {
    const indicator = known.get(figure.indicator);
    const period = readPeriod(figure.period);
    return indicator && period ? [{ indicator, period }] : [];
  };
  return workbooks.flatMap(({ figures, region }) =>
    figures.filter((figure) => isOwnTotal(figure, region)).flatMap(seriesOf),
  );
}

/**
 * 同期末合并 · Each series once: 2023 and 2023-12 end on one day and are one series, unless somebody tells both.
 *
 * It stands under the period that is asked for, else under the longest that is told.
 */
export function eachSeries(
  asked: readonly Series[],
  tellers: readonly (readonly Series[])[],
): readonly ToldSeries[] {
  const apart = new Set(tellers.flatMap(endsToldTwice));
  const found = new Map<string, ToldSeries>();
  const isAsked = new Set(asked.map((series) => keyOfSeries(series)));
  for (const series of [...asked, ...tellers.flat()]) {
    const isApart = apart.has(endKey(series));
    const key = isApart ? keyOfSeries(series) : endKey(series);
    const known = found.get(key);
    if (known && (isAsked.has(keyOfSeries(known)) || !isLonger(series, known))) continue;
    const periods = isApart ? [series.period] : periodsEndingWith(series.period);
    found.set(key, { ...series, periods });
  }
  return [...found.values()];
}

function endKey({ indicator, period }: Series): string {
  return `${indicator.id}|${isoDay(endOfPeriod(period))}`;
}

function endsToldTwice(told: readonly Series[]): readonly string[] {
  return [...groupBy(told, endKey)].flatMap(([end, some]) =>
    new Set(some.map((series) => keyOfSeries(series))).size > 1 ? [end] : [],
  );
}

function isLonger(a: Series, b: Series): boolean {
  return comparePeriods(a.period, b.period) > 0;
}
