import { beginsNote, namesTotal, readRegionCode } from '../../entries/index.js';
import { isError, type CellValue } from '../../model/index.js';
import {
  canonicalCode,
  isDevelopmentZoneCode,
  isTownshipLikeCode,
  parentOf,
  type Regions,
} from '../../regions/index.js';
import { isBlankCell, matrixOf, usedRows, type Argument } from './matrix.js';
import { isFunctionError, refused, type FunctionError } from './outcome.js';
import { found } from './read-argument.js';
import { listOf } from './read-list.js';

/** The figures of one subordinate; no denominator where counts are rolled up. */
export interface Part {
  readonly code: string;
  readonly numerator: CellValue;
  readonly denominator: CellValue | undefined;
}

function isLeftOut(argument: Argument): boolean {
  return argument === null || argument === undefined || argument === '';
}

/** The cells of the three ranges up to the last code; undefined where they are not as many. */
function columnsOf([codes, ...figures]: readonly Argument[]) {
  const range = matrixOf(codes);
  const used = usedRows(range);
  const columns = [codes, ...figures].map((argument) =>
    isLeftOut(argument) ? undefined : matrixOf(argument),
  );
  const given = columns.filter((column) => column !== undefined);
  const size = range.length * (range[0]?.length ?? 0);
  const fits = given.every((column) => column.length * (column[0]?.length ?? 0) === size);
  if (!fits) return undefined;
  return columns.map((column) => {
    return column && listOf(column.slice(0, column.length === range.length ? used : undefined));
  });
}

/** A row as a part, undefined where it has no code, or the error that its code makes. */
function partOf(
  row: number,
  [codes, numerators, denominators]: readonly (readonly CellValue[] | undefined)[],
): Part | FunctionError | undefined {
  const code = codes?.[row] ?? null;
  const numerator = numerators?.[row] ?? null;
  const denominator = denominators?.[row];
  if (isBlankCell(code)) return undefined;
  if (isError(code)) return code;
  const read = readRegionCode(code);
  const isHeader = read === undefined && row === 0 && typeof numerator === 'string';
  if (isHeader || isNoEntry(code)) return undefined;
  if (read === undefined) return refused('not-a-code', { argument: 'codes', found: found(code) });
  return { code: canonicalCode(read) ?? read, numerator, denominator };
}

/** A total or a remark among the codes, which the reader of sheets passes over as well. */
function isNoEntry(code: CellValue): boolean {
  return typeof code === 'string' && (namesTotal(code) || beginsNote(code));
}

/** A group for each unit that parts are rolled up for. */
function groupsOf(parents: Argument): Map<string, Part[]> {
  const codes = listOf(matrixOf(parents)).map(readRegionCode);
  return new Map(codes.map((code = '') => [canonicalCode(code) ?? code, []]));
}

function isUnit(code: string, regions: Regions): boolean {
  return !isTownshipLikeCode(code) && !isDevelopmentZoneCode(code, regions);
}

/**
 * 下级 · The rows of codes, numerators and denominators by the code of the unit directly above, for
 * the units that are asked for.
 *
 * Development zones and units that only resemble townships are no subordinates; a header, totals,
 * remarks and rows without a code are passed over. A subordinate that stands twice is refused: it would count twice.
 */
export function partsByParent(
  args: readonly Argument[],
  regions: Regions,
): ReadonlyMap<string, readonly Part[]> | FunctionError {
  const columns = columnsOf(args.slice(0, 3));
  if (!columns) return refused('sizes-differ', { argument: 'numerators' });
  const groups = groupsOf(args[3]);
  const seen = new Set<string>();
  for (let row = 0; row < (columns[0]?.length ?? 0); row += 1) {
    const part = partOf(row, columns);
    if (part === undefined) continue;
    if (isFunctionError(part)) return part;
    const { code } = part;
    const parent = parentOf(code);
    const group = parent === undefined ? undefined : groups.get(parent);
    if (!group || !isUnit(code, regions)) continue;
    if (seen.has(code)) return refused('repeated-code', { argument: 'codes', found: code });
    seen.add(code);
    group.push(part);
  }
  return groups;
}
