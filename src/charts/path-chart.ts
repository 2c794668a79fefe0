import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { IndicatorResult } from '../core/result.js';
import { number } from '../messages/number.js';
import { chartFrame } from './chart-frame.js';
import type { CoursePoint, CoursePoints } from './course-points.js';
import { drawnPoints } from './drawn-points.js';
import { element, textElement } from './element.js';
import { amountsSentence, reachedText, type ChartLanguage } from './indicator-amounts.js';
import { legendItem } from './legend-item.js';
import { toneColour, toneOf } from './palette.js';

const width = 320;
const height = 190;
const plot = { left: 12, right: 300, top: 30, bottom: 138 };

type Line = (points: readonly CoursePoint[]) => string;
type Place = (point: CoursePoint) => readonly [x: number, y: number];

/** 走势图 · The planned path, the values reached, and where the present pace leads. */
export function pathChart(indicator: IndicatorResult, words: ChartLanguage): string {
  const { language, charts } = words;
  const points = drawnPoints(indicator);
  const all = [...points.planned, ...points.actual, ...points.projected];
  const frame = {
    ...{ width, height },
    title: `${indicator.name[language]}${charts.colon}${charts.path}`,
    description: amountsSentence(indicator, words),
  };
  if (all.length === 0) return chartFrame(frame, []);
  const { x, y, years } = scalesOf(all);
  const place: Place = ({ at, value }) => [x(at), y(value)];
  const toPath = line<CoursePoint>(
    (point) => place(point)[0],
    (point) => place(point)[1],
  ).digits(1);
  const draw: Line = (some) => toPath([...some]) ?? '';
  return chartFrame(frame, [
    ...y.ticks(3).map((tick) => level(tick, y(tick))),
    ...years.map((year) => yearLabel(year, x(year + 1))),
    ...lines(points, draw),
    ...marks(points, { indicator, charts: words.charts }, place),
    ...legend(points, words),
  ]);
}

function scalesOf(all: readonly CoursePoint[]) {
  const times = all.map(({ at }) => at);
  const values = all.map(({ value }) => value);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high > low ? [low, high] : [Math.min(0, low), Math.max(0, high) || 1];
  const x = scaleLinear().domain([Math.min(first, last - 1), last]);
  const y = scaleLinear().domain(span).nice(3);
  const years = [...wholeYears(first, last)];
  return {
    x: x.range([plot.left + 30, plot.right - 10]),
    y: y.range([plot.bottom, plot.top]),
    years,
  };
}

/** The years whose ends lie on the axis; every other one where they would stand too close. */
function* wholeYears(first: number, last: number): Generator<number> {
  const step = Math.ceil((last - first) / 8) || 1;
  for (let end = Math.floor(last); end >= first - 1e-9; end -= step) yield end - 1;
}

function level(tick: number, y: number): string {
  const d = `M${plot.left} ${y.toFixed(1)}H${plot.right}`;
  const place = { x: plot.left, y: y - 3, 'font-size': 10, 'fill-opacity': 0.75 };
  return (
    element('path', { d, stroke: 'currentColor', 'stroke-opacity': 0.2 }) +
    textElement(number(tick), place)
  );
}

function yearLabel(year: number, x: number): string {
  const place = { x, y: plot.bottom + 16, 'text-anchor': 'middle', 'font-size': 10 };
  return textElement(String(year), { ...place, 'fill-opacity': 0.75 });
}

function lines({ planned, actual, projected }: CoursePoints, draw: Line): readonly string[] {
  const stroke = { fill: 'none', stroke: 'currentColor' };
  return [
    element('path', { d: draw(planned), ...stroke, 'stroke-width': 1 }),
    element('path', {
      d: draw(projected),
      ...stroke,
      'stroke-width': 2,
      'stroke-dasharray': '3 2',
    }),
    element('path', { d: draw(actual), ...stroke, 'stroke-width': 3 }),
  ];
}

/** The indicator that is shown, and the words for its values. */
interface Shown extends Pick<ChartLanguage, 'charts'> {
  readonly indicator: IndicatorResult;
}

/** A ring at every value that was reached, the last one filled; a square at the target. */
function marks({ planned, actual }: CoursePoints, shown: Shown, place: Place): readonly string[] {
  const { indicator } = shown;
  const tone = toneColour(toneOf(indicator.class));
  const rings = actual.map((point, index) => {
    const [cx, cy] = place(point);
    const fill = index === actual.length - 1 ? tone : 'var(--canvas, #fff)';
    return element('circle', { cx, cy, r: 4, fill, stroke: 'currentColor', 'stroke-width': 1.5 });
  });
  return [...rings, ...labelled(actual, shown, place), ...square(planned.at(-1), place)];
}

function square(target: CoursePoint | undefined, place: Place): readonly string[] {
  if (!target) return [];
  const [x, y] = place(target);
  return [element('rect', { x: x - 4, y: y - 4, width: 8, height: 8 })];
}

/** The value last reached, on the side of its mark where no line runs. */
function labelled(
  actual: readonly CoursePoint[],
  { indicator, charts }: Shown,
  place: Place,
): readonly string[] {
  const [before, point] = actual.length > 1 ? actual.slice(-2) : [undefined, ...actual];
  if (!point) return [];
  const [x, y] = place(point);
  const isAtEnd = x > width - 80;
  const isRising = before === undefined || before.value <= point.value;
  const at = { x: x + (isAtEnd ? -7 : 7), y: y + (isRising === isAtEnd ? -9 : 17) };
  const halo = { stroke: 'var(--canvas, #fff)', 'stroke-width': 4, 'paint-order': 'stroke' };
  const text = { 'text-anchor': isAtEnd ? 'end' : 'start', 'font-weight': 700 };
  return [textElement(reachedText(point, indicator, charts), { ...at, ...halo, ...text })];
}

function legend(
  { projected, planned }: CoursePoints,
  { charts }: ChartLanguage,
): readonly string[] {
  const place = (index: number) => ({ x: plot.left + index * 102, y: height - 8, isLevel: true });
  const items = [
    legendItem('thick', charts.actual, place(0)),
    ...(planned.length > 0 ? [legendItem('thin', charts.planned, place(1))] : []),
    ...(projected.length > 0 ? [legendItem('dashed', charts.projection, place(2))] : []),
  ];
  return items;
}
