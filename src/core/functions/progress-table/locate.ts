import type { Matrix } from '../arguments/matrix.js';
import { refused, type FunctionError } from '../arguments/outcome.js';
import { columnOf, inputColumns, type InputColumn } from './columns.js';

/** Where the columns of indicator rows stand, and the rows below their headers. */
export interface Located {
  readonly places: ReadonlyMap<InputColumn, number>;
  readonly rows: Matrix;
}

const order = Object.keys(inputColumns) as InputColumn[];
const fewestHeaders = 2;
const mustHave: readonly InputColumn[] = ['targetValue', 'currentValue'];

function headersOf(first: Matrix[number]): ReadonlyMap<InputColumn, number> {
  const places = new Map<InputColumn, number>();
  for (const [place, header] of first.entries()) {
    const column = columnOf(header);
    if (column && !places.has(column)) places.set(column, place);
  }
  return places;
}

/** Finds the columns by their headers where the first row has some, else in the order of 指标. */
export function locate(range: Matrix): Located | FunctionError {
  const [first = []] = range;
  const headers = headersOf(first);
  if (headers.size >= fewestHeaders) {
    const missing = mustHave.find((column) => !headers.has(column));
    if (missing) return refused('missing-columns', { argument: 'rows', column: missing });
    return { places: headers, rows: range.slice(1) };
  }
  if (first.length < order.length) return refused('missing-columns', { argument: 'rows' });
  return { places: new Map(order.map((column, place) => [column, place])), rows: range };
}
