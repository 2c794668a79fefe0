import {
  foldHeader,
  formatDeceit,
  isDateFormat,
  isPercentFormat,
  isPlainFormat,
  readPlanFigure,
  type PlanFigure,
  type PrintedFigure,
} from '../entries/index.js';
import {
  formatAt,
  formulaAt,
  isError,
  remember,
  type CellValue,
  type Place,
} from '../model/index.js';
import type { Grid } from './grid.js';
import type { RefusalId } from './layout.js';
import { isUnit } from './signals/units.js';

/** 格中之数 · What one cell says: figures in order, nothing, words, or why it is not read. */
export type CellSaying =
  | { readonly kind: 'blank' }
  | { readonly kind: 'figures'; readonly figures: readonly CellFigure[] }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'refused'; readonly refusal: RefusalId };

/** One figure of a cell, or the dash in its place. */
export type CellFigure = PrintedFigure | { readonly absent: string };

/** What stands beside a cell: the unit of its row or column, its name, and how many indicators share the row. */
export interface CellContext {
  readonly unit: string | undefined;
  readonly name: string;
  readonly parts: number;
}

/** A number as programs store it as text; it needs no further reading. */
const plain = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,9})?$/;

const refused = (refusal: RefusalId): CellSaying => ({ kind: 'refused', refusal });

/** 格中之数 · Reads a cell of a column of figures. */
export function readCell(grid: Grid, place: Place, context: CellContext): CellSaying {
  const value = grid.own(place.row, place.column);
  if (value === null) {
    return formulaAt(grid.sheet, place) ? refused('no-result') : { kind: 'blank' };
  }
  if (typeof value === 'number') return numberIn(grid, place, value);
  if (typeof value === 'string') return textIn(value, context);
  return refused(isError(value) ? 'error-value' : 'no-figure');
}

function numberIn(grid: Grid, place: Place, value: number): CellSaying {
  const format = formatAt(grid.sheet, place);
  if (isPlainFormat(format) || format === 'General') return figures([{ value }]);
  const { isDate, mayBePercent, unit } = readFormat(format);
  if (isDate) return refused('date');
  const cell = { value, as: 'figure', mayBePercent: true, unitOf } as const;
  const deceit = formatDeceit(format, cell);
  if (deceit !== undefined && deceit !== 'words') return refused('misleading-format');
  if (mayBePercent && isPercentFormat(format, value)) {
    return figures([{ value: Number((value * 100).toPrecision(15)), unit: '%' }]);
  }
  return figures([unit === undefined ? { value } : { value, unit }]);
}

interface FormatRead {
  readonly isDate: boolean;
  readonly mayBePercent: boolean;
  readonly unit?: string;
}

/** What a number format says of all numbers below it. */
const readFormat = remember((format: string): FormatRead => {
  const unit = unitInFormat(format);
  const read = { isDate: isDateFormat(format), mayBePercent: format.includes('%') };
  return unit === undefined ? read : { ...read, unit };
});

/** A unit that a format writes is that of the figure. */
const unitOf = (text: string) => (isUnit(foldHeader(text)) ? 'own' : undefined);

/** 0"人", 0.0"%": a unit that the format writes behind the number. */
function unitInFormat(format: string): string | undefined {
  const [, quoted = ''] = /[0#?]"([^"]{1,8})"/.exec(format) ?? [];
  return quoted !== '' && isUnit(quoted) ? quoted : undefined;
}

const figures = (list: readonly CellFigure[]): CellSaying => ({ kind: 'figures', figures: list });

function textIn(value: CellValue & string, context: CellContext): CellSaying {
  const text = value.trim();
  if (text === '') return { kind: 'blank' };
  if (plain.test(text)) return figures([{ value: Number(text) }]);
  const lines = text
    .split(context.parts > 1 && !text.includes('\n') ? /[/／]/ : /\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (context.parts > 1 && lines.length > 1) return linesIn(lines, context);
  return contentOf(text, readPlanFigure(text.replace(/[\r\n]/g, ''), context), context.parts);
}

/** One figure a line, as many as the row has indicators. */
function linesIn(lines: readonly string[], context: CellContext): CellSaying {
  if (lines.length !== context.parts) return refused('several-figures');
  const list: CellFigure[] = [];
  for (const line of lines) {
    const content = contentOf(line, readPlanFigure(line, context), 1);
    if (content.kind !== 'figures' || content.figures.length !== 1)
      return refused('several-figures');
    list.push(...content.figures);
  }
  return figures(list);
}

function contentOf(text: string, read: PlanFigure, parts: number): CellSaying {
  switch (read.kind) {
    case 'absent':
      return figures([{ absent: text }]);
    case 'figure':
      return read.figure.parts ? refused('several-figures') : figures([read.figure]);
    case 'figures':
      return read.figures.length === parts ? figures(read.figures) : refused('several-figures');
    case 'words':
      return { kind: 'words', words: text };
    case 'refused':
      return /^-{1,2}$/.test(text) ? figures([{ absent: text }]) : refused('no-figure');
  }
}
