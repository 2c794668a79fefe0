import type { SheetId } from '../../contract/index.js';
import { foldHeader } from '../../entries/index.js';
import { onceForEach, remember } from '../../model/index.js';
import { headerIndex, type Aliases, type Table } from '../../tables/index.js';
import { textsOfRow, type PlacedText } from './texts-of-row.js';

/** 特殊表头 · The headers of a table that are not simply those of its columns. */
export interface UnusualHeaders {
  /** 单位不同的表头 · The first of each column that names it and a unit that it is not read in, such as 资金（亿元）. */
  readonly inOtherUnit: ReadonlyMap<string, PlacedText>;
  /** Those that name no column. */
  readonly unknown: readonly PlacedText[];
}

/** What a header says: whether it is that of a column, and of which it names another unit. */
interface Reading {
  readonly isKnown: boolean;
  readonly inOtherUnit: string | undefined;
}

const named = /^(.+)\([^(]+\)$/;

const readings = onceForEach((aliases: Aliases) =>
  remember((id: SheetId) => remember((text: string) => readHeader(text, id, aliases))),
);

/** The unusual ones among the first headers of a table; most tables have none. */
export function unusualHeaders(
  { id, sheets: [sheet], headerRow, headerRows }: Table,
  aliases: Aliases,
): UnusualHeaders {
  const read = readings(aliases)(id);
  const inOtherUnit = new Map<string, PlacedText>();
  const unknown: PlacedText[] = [];
  const rows = headerRows.filter((row) => row <= headerRow);
  for (const header of rows.flatMap((row) => textsOfRow(sheet, row))) {
    const { isKnown, inOtherUnit: column } = read(header.text);
    if (!isKnown) unknown.push(header);
    if (column !== undefined && !inOtherUnit.has(column)) inOtherUnit.set(column, header);
  }
  return { inOtherUnit, unknown };
}

function readHeader(text: string, id: SheetId, aliases: Aliases): Reading {
  const index = headerIndex(id, aliases);
  const folded = foldHeader(text);
  const [, name = ''] = named.exec(folded) ?? [];
  const spec = index.get(name);
  const hasUnit = spec !== undefined && (spec.isInOwnUnit || spec.units.length > 0);
  return { isKnown: index.has(folded), inOtherUnit: hasUnit ? spec.id : undefined };
}
