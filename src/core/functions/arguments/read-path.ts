import type { PathPoint } from '../../formulas/index.js';
import { isError, type DateSystem } from '../../model/index.js';
import { isBlankCell, type Matrix } from './matrix.js';
import { isFunctionError, refused, type FunctionError } from './outcome.js';
import { needed } from './parameter.js';
import { readArgument } from './read-argument.js';
import { readPeriodEnd } from './read-time.js';

type Row = Matrix[number];

/** Rows from the first that is not a header: a first row whose two cells are both words is one. */
function withoutHeader(rows: Matrix): Matrix {
  const [first = []] = rows;
  const [period = null, planned = null] = first;
  const isHeader = typeof planned === 'string' && readPeriodEnd(period) === undefined;
  return isHeader ? rows.slice(1) : rows;
}

function pointOf(
  [period = null, planned = null]: Row,
  dateSystem: DateSystem,
): PathPoint | FunctionError | undefined {
  const error = [period, planned].find(isError);
  if (error) return error;
  if (isBlankCell(period) || isBlankCell(planned)) return undefined;
  const at = readArgument(needed('path', 'period'), period, dateSystem);
  const value = readArgument(needed('path', 'number'), planned);
  if (isFunctionError(at)) return at;
  return isFunctionError(value) ? value : { at: Number(at), planned: Number(value) };
}

/**
 * 年度目标 · The planned path in two columns, period and planned value; or what is wrong with it.
 *
 * Rows without a period or a value are left out, so a blank range is a straight path. A header
 * above the columns is passed over.
 */
export function readPath(
  range: Matrix,
  dateSystem: DateSystem = 1900,
): readonly PathPoint[] | FunctionError {
  const rows = range.filter((row) => row.some((value) => !isBlankCell(value)));
  if (rows.some((row) => row.length !== 2))
    return refused('two-columns-only', { argument: 'path' });
  const points = withoutHeader(rows).map((row) => pointOf(row, dateSystem));
  const error = points.find(isFunctionError);
  return error ?? points.filter((point): point is PathPoint => point !== undefined);
}
