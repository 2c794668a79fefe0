import { isPlanSheet } from '../../catalogue-file/index.js';
import { contract, type ColumnSpec, type SheetId } from '../../contract/index.js';
import { foldHeader, nameDistance } from '../../entries/index.js';
import type { Place, Sheet } from '../../model/index.js';
import type { Submission } from '../../submission/index.js';
import {
  findHeaders,
  headerIndex,
  sheetNames,
  type Aliases,
  type Cover,
  type Table,
} from '../../tables/index.js';
import { namedPlaces } from './named-places.js';
import { textsOfRow, type PlacedText } from './texts-of-row.js';

/** 相近的表 · A sheet that may be the one that is sought: by its name, its headers, or both. */
export interface LikeSheet {
  readonly sheet: Sheet;
  /** Letters in which its name differs; undefined where only its headers speak for it. */
  readonly distance: number | undefined;
  readonly hasHeaders: boolean;
}

/** 相近的栏目 · A header or label that nobody knows and that may be the one that is sought. */
export interface LikeHeader extends Place {
  readonly text: string;
  readonly distance: number;
}

/** The sheet that most resembles one of the contract, of those that are none themselves. */
export function likeSheet(
  id: SheetId,
  { workbook, settings: { aliases } }: Submission,
): LikeSheet | undefined {
  const known = sheetNames(aliases);
  const found = workbook.sheets.flatMap((sheet): readonly LikeSheet[] => {
    if (known.has(foldHeader(sheet.name)) || isPlanSheet(sheet)) return [];
    const distance = nameDistance(sheet.name, namesOf(contract[id]));
    const hasHeaders = holdsHeaders(sheet, id, aliases);
    return distance === undefined && !hasHeaders ? [] : [{ sheet, distance, hasHeaders }];
  });
  const rank = ({ distance, hasHeaders }: LikeSheet) =>
    (distance ?? farAway) + (hasHeaders ? 0 : farAway);
  return found.sort((one, other) => rank(one) - rank(other))[0];
}

const farAway = 100;

/** Whether a sheet has all headers that the contract asks of one; few headers are anyone's. */
function holdsHeaders(sheet: Sheet, id: SheetId, aliases: Aliases): boolean {
  const { layout, columns } = contract[id];
  if (layout === 'labels') return false;
  const headers = findHeaders(sheet, headerIndex(id, aliases));
  const required = columns.filter(({ isRequired }) => isRequired);
  const isThere = required.every((column) => headers?.columns.has(column.id));
  return isThere && (headers?.columns.size ?? 0) >= leastHeaders;
}

const leastHeaders = 3;

/** The one of some unknown headers that most resembles a column. */
export function likeHeader(
  unknown: readonly PlacedText[],
  spec: ColumnSpec,
): LikeHeader | undefined {
  return unknown.length === 0 ? undefined : nearest(unknown, spec);
}

/** The label of a cover that most resembles one that is sought; what answers a label is none. */
export function likeLabel(
  { sheet }: Cover,
  spec: ColumnSpec,
  aliases: Aliases,
): LikeHeader | undefined {
  const index = headerIndex('cover', aliases);
  const labels = Array.from({ length: Math.min(labelRows, sheet.lastRow) }, (_, at) => at + 1);
  const texts = labels.flatMap((row) => textsOfRow(sheet, row).slice(0, 1));
  const withoutColon = texts.map((each) => ({ ...each, text: each.text.replace(/[:：]\s*$/, '') }));
  return nearest(
    withoutColon.filter(({ text }) => !index.has(foldHeader(text))),
    spec,
  );
}

const labelRows = 60;

/** 错行的表头 · Where columns are first named within two rows of the header, beside what is read. */
export function headersNearby(table: Table, aliases: Aliases): ReadonlyMap<string, PlacedText> {
  const { headerRow, headerRows } = table;
  const named = namedPlaces(aliases)(table).filter(
    ({ row, text }) => !headerRows.includes(row) && text.trim() !== '',
  );
  const first = new Map<string, PlacedText>();
  if (named.length === 0) return first;
  for (const step of [1, -1, 2, -2]) {
    const beside = named.filter(({ row, name }) => row === headerRow + step && !first.has(name));
    for (const { name, ...place } of beside.reverse()) first.set(name, place);
  }
  return first;
}

function nearest(texts: readonly PlacedText[], spec: ColumnSpec): LikeHeader | undefined {
  const found = texts.flatMap(({ text, ...place }) => {
    const distance = nameDistance(text, namesOf(spec));
    return distance === undefined ? [] : [{ ...place, text, distance }];
  });
  return found.sort((one, other) => one.distance - other.distance)[0];
}

function namesOf({ name, aliases }: Pick<ColumnSpec, 'name' | 'aliases'>): readonly string[] {
  return [...Object.values(name), ...aliases];
}
