import type { IndicatorResult } from '../core/result.js';
import type { ChartWords } from '../messages/index.js';
import { coursePoints, type CoursePoint } from './course-points.js';
import {
  indicatorAmounts,
  reachedText,
  withUnit,
  type ChartLanguage,
} from './indicator-amounts.js';
import { ranked, rankingTitle } from './ranked.js';

/** 数据表 · The figures of a chart as a table, for those who do not see it. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables that tell the same as the three charts of an indicator. */
export function chartTables(
  indicator: IndicatorResult,
  { language, charts }: ChartLanguage,
): Readonly<Record<'figures' | 'path' | 'ranking', ChartTable>> {
  const caption = (said: string) => `${indicator.name[language]}${charts.colon}${said}`;
  return {
    figures: { caption: caption(charts.figures), ...figures(indicator, charts) },
    path: { caption: caption(charts.path), ...path(indicator, charts) },
    ranking: { caption: caption(rankingTitle(indicator, charts)), ...ranking(indicator, charts) },
  };
}

type Body = Omit<ChartTable, 'caption'>;

function figures(indicator: IndicatorResult, charts: ChartWords): Body {
  const amounts = indicatorAmounts(indicator, charts);
  return {
    columns: [charts.figures, charts.value],
    rows: amounts.map(({ label, text }) => [label, text]),
  };
}

function path(indicator: IndicatorResult, charts: ChartWords): Body {
  const { planned, actual, projected } = coursePoints(indicator);
  const all = new Map([...planned, ...actual, ...projected].map(({ at, period }) => [at, period]));
  const times = [...all].sort(([a], [b]) => a - b);
  const valueAt = (points: readonly CoursePoint[], at: number) => {
    const point = points.find((one) => one.at === at);
    return point ? withUnit(point.value, indicator, charts) : '';
  };
  const reachedAt = (at: number) => {
    const point = actual.find((one) => one.at === at);
    return point ? reachedText(point, indicator, charts) : '';
  };
  return {
    columns: [charts.period, charts.planned, charts.actual, charts.projection],
    rows: times.map(([at, period]) => [
      period,
      valueAt(planned, at),
      reachedAt(at),
      valueAt(projected.slice(1), at),
    ]),
  };
}

function ranking(indicator: IndicatorResult, charts: ChartWords): Body {
  return {
    columns: [charts.rank, charts.subordinate, charts.value],
    rows: ranked(indicator).map(({ rank, name, value }) => [
      String(rank),
      name,
      withUnit(value, indicator, charts),
    ]),
  };
}
