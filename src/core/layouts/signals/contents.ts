import { foldHeader } from '../../entries/index.js';
import type { Grid } from '../grid.js';
import { looksLikeFigure } from '../row-cells.js';
import { takePeriod } from './periods.js';
import { isWhole, looksLikeRegion } from './regions.js';
import { roleOf } from './roles.js';
import { isUnit, splitName } from './units.js';

/** 内容 · How many cells of a column hold what; of a long column its first rows tell. */
export interface Contents {
  readonly filled: number;
  readonly figures: number;
  readonly texts: number;
  readonly units: number;
  readonly regions: number;
  readonly periods: number;
  /** 2010: a year or a figure, among the periods. */
  readonly years: number;
  readonly foreign: number;
  readonly roles: number;
}

const rowsLooked = 400;
const bareYear = /^(?:19|20)\d\d$/;
const han = /\p{Script=Han}/u;

/** 内容 · Counts what the cells of a column hold. */
export function contentsOf(
  grid: Grid,
  column: number,
  [top, bottom]: readonly [number, number],
): Contents {
  const counts = {
    filled: 0,
    figures: 0,
    texts: 0,
    units: 0,
    regions: 0,
    periods: 0,
    years: 0,
    foreign: 0,
    roles: 0,
  };
  for (let row = top; row <= Math.min(bottom, top + rowsLooked); row += 1) {
    const text = grid.text(row, column);
    const formula = grid.sheet.columns[column - 1]?.formulas.has(row) ?? false;
    if (text === '' && !formula) continue;
    counts.filled += 1;
    for (const kind of kindsOf(text, formula)) counts[kind] += 1;
  }
  return counts;
}

function* kindsOf(text: string, hasFormula: boolean): Generator<Exclude<keyof Contents, 'filled'>> {
  const folded = foldHeader(text);
  const lines = text.split(/[\n/]/);
  const isFigure = hasFormula || lines.every(looksLikeFigure);
  if (isFigure) yield 'figures';
  if (isTime(folded)) yield 'periods';
  if (!isFigure && bareYear.test(folded)) yield 'years';
  if (isUnit(folded) || lines.every((line) => isUnit(foldHeader(line)))) yield 'units';
  if (isFigure || isTime(folded)) return;
  yield 'texts';
  if (isRole(text)) yield 'roles';
  if (looksLikeRegion(text) || isWhole(text)) yield 'regions';
  if (!han.test(text) && /[A-Za-z]{2}/.test(text)) yield 'foreign';
}

function isRole(text: string): boolean {
  const { name, unit } = splitName(text);
  return roleOf(foldHeader(name), unit) !== undefined;
}

function isTime(folded: string): boolean {
  const { span, rest } = takePeriod(folded, { kind: 'year', year: 2000 });
  return span !== undefined && rest === '';
}
