import { foldHeader } from '../entries/index.js';
import { valueAt } from '../model/index.js';
import type { Place } from '../model/index.js';
import { headerIndex } from './headers.js';
import type { Aliases } from './headers.js';
import type { Table } from './table.js';

/** A header that was not read, and where it stands. */
export interface UnreadHeader extends Place {
  readonly text: string;
}

/** 单位不同的表头 · The header that names a column and a unit that it is not read in, such as 资金（亿元）. */
export function headerInOtherUnit(
  { id, sheet, headerRow: row }: Table,
  columnId: string,
  aliases: Aliases,
): UnreadHeader | undefined {
  const index = headerIndex(id, aliases);
  for (let column = 1; column <= sheet.columns.length; column += 1) {
    const text = row > 0 ? valueAt(sheet, row, column) : null;
    if (typeof text !== 'string') continue;
    const [, name = ''] = /^(.+)\([^(]+\)$/.exec(foldHeader(text)) ?? [];
    const spec = index.get(name);
    const hasUnit = spec && (spec.isInOwnUnit || spec.units.length > 0);
    if (hasUnit && spec.id === columnId) return { row, column, text };
  }
  return undefined;
}
