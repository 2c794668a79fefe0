import { readAbsence, tidyText } from '../entries/index.js';
import type { TableFact, UnderstoodTable } from '../layouts/index.js';

/**
 * 不适用的原因 · What a table says of why a figure does not apply: in brackets behind it, or in the
 * remarks of its row where that row is of one indicator. Undefined for any other figure.
 */
export function whyInapplicable(
  { role, words, row }: TableFact,
  { grid, table }: Pick<UnderstoodTable, 'grid' | 'table'>,
): string | undefined {
  if (role !== 'absent' || readAbsence(words) !== 'inapplicable') return undefined;
  const [, inBrackets = ''] = /^[^(]+\((.+)\)$/.exec(tidyText(words ?? '')) ?? [];
  const remarks = table.rows === 'indicators' ? remarkColumns(table) : [];
  const beside = remarks.map((column) => grid.text(row, column));
  const said = [inBrackets, ...beside].filter((text) => text !== '');
  return said.length > 0 ? said.join('；') : undefined;
}

function remarkColumns({ columns }: UnderstoodTable['table']): readonly number[] {
  return columns.flatMap(({ reads, column }) => (reads === 'remark' ? [column] : []));
}
