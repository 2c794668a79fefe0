import {
  isRefused,
  refusedFigure,
  type PlanFigure,
  type PlanFigureContext,
  type PrintedFigure,
  type Refused,
} from './printed-figure.js';
import { takeRemarks } from './figure-remarks.js';
import { readNothing, readPlanWords } from './figure-words.js';
import { bareName, planText } from './plan-text.js';
import { readOneFigure, readParts } from './one-figure.js';
import { readPair } from './figure-pair.js';

const longestCell = 120;

function readFigures(text: string, context: PlanFigureContext): PlanFigure {
  const remarked = takeRemarks(text);
  if (isRefused(remarked)) return remarked;
  const { traits, within } = remarked;
  const rest = withoutName(remarked.rest, context.name ?? '');
  const pair = within === undefined ? readPair(rest, traits, context) : undefined;
  if (pair) return pair;
  if (/[,;、]/.test(rest.replace(/\d,(?=\d{3})/g, ''))) return refusedFigure('several-figures');
  const figure = readOneFigure(rest, traits, context);
  if (isRefused(figure)) return figure;
  return within === undefined ? { kind: 'figure', figure } : withParts(figure, within, context);
}

/** 2030年城镇化率达到71%, in the row of 城镇化率. */
function withoutName(text: string, name: string): string {
  const bare = bareName(name);
  const year = /^(?:到|至)?20\d\d年(?:末|底)?/.exec(text)?.[0] ?? '';
  const isRepeated = bare.length > 1 && text.startsWith(bare, year.length);
  return isRepeated ? `${year}${text.slice(year.length + bare.length)}` : text;
}

function withParts(figure: PrintedFigure, within: string, context: PlanFigureContext): PlanFigure {
  const parts: NonNullable<PrintedFigure['parts']> | Refused = readParts(within, context);
  return isRefused(parts) ? parts : { kind: 'figure', figure: { ...figure, parts } };
}

/** 万套（间）: the brackets of a unit as they are printed. */
function asPrinted(answer: PlanFigure, text: string): PlanFigure {
  if (answer.kind !== 'figure' || !text.includes('（')) return answer;
  const { unit, ...figure } = answer.figure;
  if (unit?.includes('(') !== true) return answer;
  const printed = unit.replace('(', '（').replace(')', '）');
  return { kind: 'figure', figure: { ...figure, unit: printed } };
}

/**
 * 规划数值识读 · What a cell of a plan's table of indicators says: a figure, several, none, or words.
 *
 * Exact or refused with the reason: base and target in one cell, a figure with a second aim, a change
 * that the name does not speak of, and whatever two readers could read differently. The context is the
 * unit of the row and the name of its indicator.
 *
 * @example readPlanFigure('〔>10〕') //=> { kind: 'figure', figure: { value: 10, bound: '>', accumulated: true, decimals: 0 } }
 */
export function readPlanFigure(text: string, context: PlanFigureContext = {}): PlanFigure {
  if (text.length > longestCell) return refusedFigure('too-long');
  const cell = planText(text);
  if (cell === undefined || /\d，\d/.test(text)) return refusedFigure('several-figures');
  const nothing = readNothing(cell);
  if (nothing) return nothing;
  if (cell.includes('→')) return refusedFigure('base-and-target');
  const words = readPlanWords(cell, text, context.name);
  // Without the brackets or the remark around them words say what they would say in a cell of their own.
  const isDressed = words.kind === 'words' && words.words.length < text.length;
  if (isDressed) return readPlanFigure(words.words, context);
  if (!/\d/.test(cell) || !isRefused(words)) return words;
  return asPrinted(readFigures(cell, context), text);
}
