import { contract, type ColumnSpec } from '../../contract/index.js';
import { valueAt } from '../../model/index.js';
import type { Observation } from '../../submission/index.js';
import { isBlank, type Table } from '../../tables/index.js';
import type { PlacedText } from './texts-of-row.js';

/** 缺失的一半 · Where the column of numerators or denominators, of which one alone is read, seems to stand. */
export interface LostPart {
  /** The cell of its header, whose text is blank or not known; undefined where no column may be it. */
  readonly header: PlacedText | undefined;
}

const others: Readonly<Record<string, 'numerator' | 'denominator'>> = {
  numerator: 'denominator',
  denominator: 'numerator',
};

/** The column of one half of ratios that a table lacks, where rows state the other half; undefined for all others. */
export function lostPart(
  table: Table,
  { id }: ColumnSpec,
  observations: readonly Observation[],
): LostPart | undefined {
  const other = table.id === 'data' ? others[id] : undefined;
  if (other === undefined || table.columns.has(id)) return undefined;
  const isAsked = observations.some(
    ({ row, indicator }) => indicator?.measure === 'ratio' && !isBlank(row.cells[other]),
  );
  return isAsked ? { header: headerOf(table, other, id) } : undefined;
}

/** Beside its other half, where the contract has it; else under the only header that is blank above figures. */
function headerOf(table: Table, other: string, lost: string): PlacedText | undefined {
  const { id, columns } = table;
  const order = contract[id].columns.findIndex((each) => each.id === lost);
  const step = order - contract[id].columns.findIndex((each) => each.id === other);
  const beside = (columns.get(other) ?? 0) + step;
  const unread = unreadColumns(table);
  const blank = unread.filter(({ text }) => text === '');
  return (
    unread.find(({ column }) => column === beside) ?? (blank.length === 1 ? blank[0] : undefined)
  );
}

/** The headers of the columns that nobody reads and that hold figures. */
function unreadColumns({ sheets, headerRow: row, columns, rows }: Table): readonly PlacedText[] {
  const [sheet] = sheets;
  const read = new Set(columns.values());
  const numbers = sheet.columns.map((_, at) => at + 1).filter((column) => !read.has(column));
  return numbers.flatMap((column) => {
    const isFilled = rows.some((each) => typeof valueAt(sheet, each.row, column) === 'number');
    const header = valueAt(sheet, row, column);
    return isFilled ? [{ row, column, text: typeof header === 'string' ? header.trim() : '' }] : [];
  });
}
