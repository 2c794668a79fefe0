import { accumulation, type AccumulationWay } from '../formulas/index.js';
import { isError, type CellValue } from '../model/index.js';
import { isBlankCell, type Matrix } from './arguments/matrix.js';
import {
  isFunctionError,
  refused,
  unavailable,
  type FunctionError,
  type Outcome,
} from './arguments/outcome.js';
import { needed, optional } from './arguments/parameter.js';
import { readArgument } from './arguments/read-argument.js';
import { listOf } from './arguments/read-list.js';
import { argumentWords } from './arguments/words.js';
import { perCell } from './per-cell.js';
import { isNoOption } from './twins/kinds.js';
import { noneIf, terms } from './twins/native.js';

const rate = needed('rates', 'number');

/** The values up to the last one; undefined where there is none, or a gap that no later year fills. */
function valuesOf(rates: Matrix): readonly number[] | FunctionError | undefined {
  const cells: readonly CellValue[] = listOf(rates);
  if (rates.length > 1 && cells.length > rates.length) {
    return refused('one-line-only', { argument: 'rates' });
  }
  const used = cells.slice(0, cells.findLastIndex((cell) => !isBlankCell(cell)) + 1);
  const error = used.find(isError);
  if (error) return error;
  const values = used.filter((cell) => !isBlankCell(cell)).map((cell) => readArgument(rate, cell));
  const wrong = values.find(isFunctionError);
  if (wrong) return wrong;
  return values.length === 0 || values.length < used.length ? undefined : (values as number[]);
}

function none(way: AccumulationWay): Outcome {
  if (way === 'sum') return unavailable('too-large');
  return unavailable(way === 'points' ? 'too-few-levels' : 'rates-over-one', { argument: 'rates' });
}

/** Whether a term names an option by any of its words, as a formula; FALSE for one that was left out. */
function isWord(term: string, list: 'way' | 'direction', id: string): string {
  if (term === '') return 'FALSE';
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = argumentWords[list];
  const spellings = new Set(
    [id, ...Object.values(words[id] ?? {})].map((each) => each.toLowerCase()),
  );
  return `OR(${[...spellings].map((each) => `LOWER(${term})="${each}"`).join(',')})`;
}

/** The place of the last filled cell of a line, from 1, as a formula. */
function lastFormula(rates: string): string {
  const at = `(ROW(${rates})+COLUMN(${rates}))`;
  return `(SUMPRODUCT(MAX((${rates}<>"")*${at}))-SUMPRODUCT(MIN(${at}))+1)`;
}

/** The compound of the rates as a formula, where none of them is over 100%. */
function compoundFormula(rates: string, direction: string): string {
  const grown = `EXP(SUMPRODUCT(LN(1+${rates})))-1`;
  const fallen = `1-EXP(SUMPRODUCT(LN(1-${rates})))`;
  const isFall = isWord(direction, 'direction', 'decrease');
  const isOver = `OR(MAX(${rates})>1,MIN(${rates})<-1)`;
  return noneIf(isOver, direction === '' ? grown : `IF(${isFall},${fallen},${grown})`);
}

/** 累计 · What the years come to: their sum, the change in points, or rates one upon the other. */
export const planAccumulate = perCell({
  id: 'ACCUMULATE',
  parameters: [
    needed('rates', 'range'),
    optional('way', 'way'),
    optional('direction', 'direction'),
  ],
  answer: ({ rates, way = 'sum', direction = 'increase' }) => {
    const values = valuesOf(rates);
    if (isFunctionError(values)) return values;
    if (values === undefined) return '';
    return accumulation({ values, way, direction }) ?? none(way);
  },
  twin: (args) => {
    const [rates = '', way = '', direction = ''] = terms(args);
    const last = lastFormula(rates);
    const points = noneIf(`COUNT(${rates})<2`, `INDEX(${rates},${last})-INDEX(${rates},1)`);
    const compound = compoundFormula(rates, direction);
    const byWay = `IF(${isWord(way, 'way', 'compound')},${compound},IF(${isWord(way, 'way', 'points')},${points},SUM(${rates})))`;
    const value = way === '' ? `SUM(${rates})` : byWay;
    const isNoWay = isNoOption(way, argumentWords.way);
    const isWrong = `OR(${isNoWay},${isNoOption(direction, argumentWords.direction)})`;
    const filled = `IF(${last}>COUNT(${rates}),"",${value})`;
    const checked = noneIf(`COUNTA(${rates})>COUNT(${rates})`, filled);
    return noneIf(isWrong, `IF(COUNTA(${rates})=0,"",${checked})`);
  },
  examples: [
    { args: [[[120], [130], [150]]], result: 400 },
    { args: [[[0.03], [0.04], [null]], 'compound', 'decrease'], result: 0.0688 },
    { args: [[[0.1], [0.1]], 'compound'], result: 0.21 },
    { args: [[[60.5], [61.2], [63.1]], 'points'], result: 2.6 },
    { args: [[[3], [4]], 'compound'], result: { error: '#N/A' } },
  ],
});
