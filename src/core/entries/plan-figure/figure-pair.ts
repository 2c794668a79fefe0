import type { FigureTraits } from './figure-traits.js';
import { readOneFigure } from './one-figure.js';
import {
  isRefused,
  refusedFigure,
  type PlanFigure,
  type PlanFigureContext,
  type PrintedFigure,
} from './printed-figure.js';

/** A slash between two figures, and none within a unit (万元/人). */
const slash = /\/(?=[≥≤<>[约\d]|年均|每年|预计)/;
const leading = /^年均(?:增长)?/;
const shared = /[/、和及与]/;
const mostFigures = 4;

/** Whether the name of a row speaks of as many indicators as its cell has figures. */
function namesAll(name: string, count: number): boolean {
  return name.replace(/\([^()]*\)$/, '').split(shared).length >= count;
}

/** 1/2 is a half or two figures, 2026/3/1 a day or three: only a decimal, a unit or a sign settles it. */
function isFraction(texts: readonly string[]): boolean {
  return texts.every((text) => /^\d+$/.test(text));
}

/** A bound before the first only, or 以上 behind the last only, may speak of one figure or of both. */
function isUneven(texts: readonly string[]): boolean {
  const [first = '', last = ''] = [texts[0], texts.at(-1)];
  const isLed = /^[^\d]/.test(first) && !texts.slice(1).every((text) => /^[^\d]/.test(text));
  const isFollowed = (text: string) => /[^\d%.\]*]$/.test(text);
  const hasUnit = (text: string) => /[^\d.]$/.test(text);
  if (isLed) return true;
  return (
    (isFollowed(last) || hasUnit(last)) && texts.some((text) => hasUnit(text) !== hasUnit(last))
  );
}

/**
 * 并列数值 · The figures that stand in one cell with a slash between them; undefined where there is one.
 *
 * A leading 年均 speaks of all of them.
 */
export function readPair(
  text: string,
  remarks: FigureTraits,
  context: PlanFigureContext,
): PlanFigure | undefined {
  const lead = leading.exec(text)?.[0] ?? '';
  const texts = text.slice(lead.length).split(slash);
  if (texts.length < 2) return undefined;
  const isNamed = context.name !== undefined && namesAll(context.name, texts.length);
  if (texts.length > mostFigures || (context.name !== undefined && !isNamed)) {
    return refusedFigure('several-figures');
  }
  if (!isNamed && isFraction(texts)) return refusedFigure('fraction-or-pair');
  const { average, averageRemark, ...others } = remarks;
  if (isUneven(texts) || Object.keys(others).length > 0) return refusedFigure('several-figures');
  return readAll(
    texts.map((each) => (each.startsWith('年均') ? each : `${lead}${each}`)),
    average ? remarks : {},
    context,
  );
}

function readAll(
  texts: readonly string[],
  remarks: FigureTraits,
  context: PlanFigureContext,
): PlanFigure {
  const figures: PrintedFigure[] = [];
  for (const text of texts) {
    const figure = readOneFigure(text, remarks, context);
    if (isRefused(figure)) return figure;
    figures.push(figure);
  }
  return { kind: 'figures', figures };
}
