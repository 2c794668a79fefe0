import { foldHeader } from '../entries/index.js';
import { headerIndex } from './headers.js';
import type { Aliases } from './headers.js';
import { textsOfRow } from './texts-of-row.js';
import type { PlacedText } from './texts-of-row.js';
import type { Table } from './table.js';

/** 单位不同的表头 · The header that names a column and a unit that it is not read in, such as 资金（亿元）. */
export function headerInOtherUnit(
  { id, sheet, headerRow, headerRows }: Table,
  columnId: string,
  aliases: Aliases,
): PlacedText | undefined {
  const index = headerIndex(id, aliases);
  const rows = headerRows.filter((row) => row <= headerRow);
  const texts = rows.flatMap((row) => textsOfRow(sheet, row));
  return texts.find(({ text }) => {
    const [, name = ''] = /^(.+)\([^(]+\)$/.exec(foldHeader(text)) ?? [];
    const spec = index.get(name);
    const hasUnit = spec && (spec.isInOwnUnit || spec.units.length > 0);
    return hasUnit && spec.id === columnId;
  });
}
