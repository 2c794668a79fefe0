import { scaleLinear } from 'd3-scale';
import type { IndicatorResult } from '../core/result.js';
import { ratingWord } from '../messages/rating-word.js';
import { chartFrame } from './chart-frame.js';
import { classSymbol } from './class-symbol.js';
import { element, textElement } from './element.js';
import { number } from '../messages/number.js';
import {
  amountsSentence,
  currentText,
  indicatorAmounts,
  type Amount,
  type ChartLanguage,
} from './indicator-amounts.js';
import { legendItem } from './legend-item.js';
import { toneColour, toneOf } from './palette.js';
import { texture } from './texture.js';

const width = 320;
const inset = 8;
const track = { y: 24, height: 18 };
const bar = { y: 28, height: 10 };
const axisY = 56;
const legendY = 74;

type Scale = (value: number) => number;

/** 子弹图 · Where an indicator stands between base and target, and where the schedule wants it. */
export function bulletChart(indicator: IndicatorResult, words: ChartLanguage): string {
  const { language, charts } = words;
  const rating = ratingWord(indicator, language);
  const amounts = indicatorAmounts(indicator, charts).filter(({ id }) => id !== 'projection');
  const legend = amounts.filter(({ id }) => id !== 'current');
  const frame = {
    width,
    height: legendY + Math.ceil(legend.length / 2) * 18 - 12,
    title: `${indicator.name[language]}${charts.colon}${rating}`,
    description: amountsSentence(indicator, words),
  };
  const scale = scaleLinear()
    .domain(domainOf(amounts))
    .range([inset, width - inset])
    .nice();
  return chartFrame(frame, [
    heading(indicator, words, rating),
    trackMark(),
    ...barMark(indicator, amounts, scale),
    ...amounts.map(({ id, value }) => marker(id, scale(value))),
    ...(amounts.length > 0 ? axis(scale.ticks(4), scale) : []),
    ...legend.map(legendOf),
  ]);
}

/** A single figure is seen against zero. */
function domainOf(amounts: readonly Amount[]): readonly [number, number] {
  const values = amounts.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  return low < high ? [low, high] : [Math.min(0, low), Math.max(0, high) || 1];
}

function heading(indicator: IndicatorResult, { charts }: ChartLanguage, rating: string): string {
  const said = `${classSymbol(indicator.class)} ${rating}`;
  const fill = toneColour(toneOf(indicator.class));
  return (
    textElement(said, { x: inset, y: 14, fill, 'font-weight': 700 }) +
    textElement(`${charts.current} ${currentText(indicator, charts)}`, {
      ...{ x: width - inset, y: 14, 'text-anchor': 'end', 'font-weight': 700 },
    })
  );
}

function trackMark(): string {
  const box = { x: inset, width: width - 2 * inset, ...track };
  return element('rect', { ...box, 'fill-opacity': 0.08 });
}

/** The bar runs from the base, or from the axis where there is none, to the current value. */
function barMark(
  { class: rating, current }: IndicatorResult,
  amounts: readonly Amount[],
  scale: Scale,
): readonly string[] {
  if (current === null) return [];
  const base = amounts.find(({ id }) => id === 'base');
  const [from, to] = [base ? scale(base.value) : inset, scale(current)];
  const box = { x: Math.min(from, to), width: Math.max(1, Math.abs(to - from)), ...bar };
  const tone = toneOf(rating);
  const lines = texture(tone, box);
  return [
    element('rect', { ...box, fill: toneColour(tone) }),
    ...(lines === '' ? [] : [element('path', { d: lines, stroke: 'var(--canvas, #fff)' })]),
  ];
}

/** The shape by which a figure is known on the track and in the legend. */
function marker(id: Amount['id'], at: number): string {
  const x = at.toFixed(1);
  switch (id) {
    case 'base':
      return element('path', { d: `M${x} 24V42`, stroke: 'currentColor' });
    case 'expected':
      return element('path', {
        ...{ d: `M${x} 20V46`, stroke: 'currentColor', 'stroke-width': 2 },
        'stroke-dasharray': '3 2',
      });
    case 'target':
    case 'upper':
      return element('path', { d: `M${x} 19V47`, stroke: 'currentColor', 'stroke-width': 4 });
    default:
      return '';
  }
}

function axis(ticks: readonly number[], scale: Scale): readonly string[] {
  return ticks.map((tick) => {
    const x = scale(tick);
    const anchor = x < 24 ? 'start' : x > width - 24 ? 'end' : 'middle';
    const place = { x, y: axisY, 'text-anchor': anchor, 'font-size': 10 };
    return textElement(number(tick), { ...place, 'fill-opacity': 0.75 });
  });
}

function legendOf({ id, label, text }: Amount, index: number): string {
  const place = { x: inset + (index % 2) * 156, y: legendY + Math.floor(index / 2) * 18 };
  const glyphs = { base: 'thin', expected: 'dashed', target: 'thick', upper: 'thick' } as const;
  const glyph = glyphs[id as keyof typeof glyphs] ?? 'thin';
  return legendItem(glyph, `${label} ${text}`, place);
}
