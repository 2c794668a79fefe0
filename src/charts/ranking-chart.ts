import { scaleLinear } from 'd3-scale';
import type { IndicatorResult } from '../core/result.js';
import { chartFrame } from './chart-frame.js';
import { element, textElement } from './element.js';
import { withUnit, type ChartLanguage } from './indicator-amounts.js';
import { ranked, rankingTitle, type Ranked } from './ranked.js';

const width = 320;
const rowHeight = 34;
const longestName = 16;

/** 排名图 · The direct subordinates of a unit by their values, the best first. */
export function rankingChart(
  indicator: IndicatorResult,
  { language, charts }: ChartLanguage,
): string {
  const rows = ranked(indicator);
  const values = rows.map(({ value }) => value);
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .range([0, width]);
  const told = rows.map((row) => `${row.name} ${withUnit(row.value, indicator, charts)}`);
  const frame = {
    ...{ width, height: Math.max(1, rows.length) * rowHeight },
    title: `${indicator.name[language]}${charts.colon}${rankingTitle(indicator, charts)}`,
    description: told.join(charts.separator),
  };
  return chartFrame(
    frame,
    rows.map((row, index) => rowMarks(row, { index, indicator, scale, charts })),
  );
}

interface RowPlace {
  readonly index: number;
  readonly indicator: IndicatorResult;
  readonly charts: ChartLanguage['charts'];
  readonly scale: (value: number) => number;
}

function rowMarks(
  { rank, name, value }: Ranked,
  { index, indicator, scale, charts }: RowPlace,
): string {
  const y = index * rowHeight;
  const [from, to] = [scale(0), scale(value)];
  const box = { x: Math.min(from, to), width: Math.abs(to - from), y: y + 18, height: 8 };
  return (
    textElement(`${rank}. ${shortened(name)}`, { x: 0, y: y + 13 }) +
    textElement(withUnit(value, indicator, charts), { x: width, y: y + 13, 'text-anchor': 'end' }) +
    element('rect', { x: 0, width, y: y + 18, height: 8, 'fill-opacity': 0.08 }) +
    element('rect', { ...box, 'fill-opacity': 0.65 })
  );
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name;
}
