import { trend as trendOf } from '../formulas/index.js';
import type { CellValue, DateSystem } from '../model/index.js';
import { usedRows, type Matrix } from './arguments/matrix.js';
import { orNone } from './arguments/or-none.js';
import { isFunctionError, refused, type FunctionError } from './arguments/outcome.js';
import { needed } from './arguments/parameter.js';
import { listOf, readBeside } from './arguments/read-list.js';
import { perCell } from './per-cell.js';
import { noneIf, ofInputs, positionFormula, terms } from './twins/native.js';

interface Points {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

const pair = [needed('years', 'time'), needed('values', 'number')];

function isWord(value: CellValue | undefined): boolean {
  return typeof value === 'string' && isFunctionError(readBeside(pair, [value, 0]));
}

/** Years and values side by side; a header is passed over, and so are pairs with a blank. */
function pointsOf(
  { years, values }: { readonly years: Matrix; readonly values: Matrix },
  dateSystem: DateSystem | undefined,
): Points | FunctionError {
  const used = Math.max(usedRows(years), usedRows(values));
  const [left, right] = [years, values].map((range) => listOf(range.slice(0, used)));
  if (!left || left.length !== right?.length)
    return refused('sizes-differ', { argument: 'values' });
  const start = isWord(left[0]) && typeof right[0] === 'string' ? 1 : 0;
  const pairs = left.slice(start).map((year, row) => {
    return readBeside(pair, [year, right[row + start] ?? null], dateSystem);
  });
  const error = pairs.find(isFunctionError);
  if (error) return error;
  const known = pairs.filter((each): each is readonly number[] => each !== undefined);
  return { years: known.map(([at = 0]) => at), values: known.map(([, value = 0]) => value) };
}

/** 趋势值 · The value of the least-squares line through some years at another year. */
export const planTrend = perCell({
  id: 'TREND',
  parameters: [needed('years', 'range'), needed('values', 'range'), needed('year', 'time')],
  answer: ({ years, values, year }, { dateSystem }) => {
    const points = pointsOf({ years, values }, dateSystem);
    if (isFunctionError(points)) return points;
    return orNone(trendOf({ ...points, year }), 'too-few-years');
  },
  twin: (args) => {
    const [years = '', values = '', year = ''] = terms(args);
    const line = `FORECAST(${positionFormula(year)}-1,${values},${years})`;
    const isText = [years, values].map((each) => `COUNT(${each})<COUNTA(${each})`).join(',');
    const isOpen = `OR(COUNT(${years},${values})<4,MAX(${years})>2200,${isText})`;
    return ofInputs({ times: [year] }, noneIf(isOpen, line));
  },
  examples: [
    { args: [[[2021], [2022], [2023]], [[60], [62], [64]], 2025], result: 68 },
    { args: [[[2021], [2022], [2023]], [[60], [62], [null]], 2023], result: 64 },
    { args: [[[2021]], [[60]], 2025], result: { error: '#N/A' } },
  ],
});
