import type { Flaw, Sheet } from '../../core/model/index.js';
import { inSheet, relationships, type Package, type Relationship } from '../package/index.js';
import { readSheet } from './read-sheet.js';
import { noStyles } from './read-styles.js';
import { readTablePart, type TableContent } from './read-table.js';
import type { ListedPart } from './read-workbook-part.js';
import { unreadContent, type SheetContent } from './sheet-draft.js';
import type { SheetContext } from './sheet-reading.js';

/** A worksheet of the workbook and the part that holds it; a flaw where none does. */
export interface LocatedSheet extends ListedPart {
  readonly part: string | undefined;
}

const withoutCells = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** The listed sheets that are worksheets, each with its part; charts and dialogs hold no cells. */
export function locateSheets(
  listed: readonly ListedPart[],
  related: readonly Relationship[],
  source: Pick<Package, 'has'>,
): readonly LocatedSheet[] {
  const links = new Map(related.map((link) => [link.id, link]));
  return listed.flatMap((sheet): LocatedSheet[] => {
    const link = links.get(sheet.relationship);
    if (link && withoutCells.has(link.type)) return [];
    const isThere = link?.type === 'worksheet' && !link.isExternal && source.has(link.target);
    const { name, visibility, relationship } = sheet;
    return [{ name, visibility, relationship, part: isThere ? link.target : undefined }];
  });
}

/** The worksheets, one after the other, so that no two are in memory as text. */
export async function readSheetParts(
  source: Package,
  located: readonly LocatedSheet[],
  context: SheetContext,
): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const { name, visibility, part } of located) {
    const content = part === undefined ? noPart : await readSheet(source, { name, part }, context);
    const read = await readTables(source, { name, part });
    const [flaw] = read.filter((table) => 'kind' in table);
    const found = read.filter((table) => 'table' in table);
    const isFiltered = content.isFiltered || found.some((table) => table.isFiltered);
    const told = flaw && !content.flaws ? unreadContent(flaw) : content;
    const { formatCodes } = context.styles ?? noStyles;
    const tables = found.map(({ table }) => table);
    sheets.push(sheetOf({ name, visibility, formatCodes, isFiltered, tables }, told));
  }
  return sheets;
}

/** Field by field: objects that are spread get a layout of their own from V8, and all that looks at sheets waits for it. */
function sheetOf(
  {
    name,
    visibility,
    formatCodes,
    isFiltered,
    tables,
  }: Omit<Sheet, keyof SheetContent> & Pick<Sheet, 'isFiltered'>,
  { lastRow, columns, merges, hiddenRows, hiddenColumns, flaws }: SheetContent,
): Sheet {
  const sheet = {
    name,
    visibility,
    lastRow,
    columns,
    formatCodes,
    merges,
    hiddenRows,
    hiddenColumns,
    isFiltered,
    tables,
  };
  return flaws ? { ...sheet, flaws } : sheet;
}

const noPart = unreadContent({ kind: 'no-part', found: '' });
const badTable: Flaw = { kind: 'bad-table', found: '' };

async function readTables(
  source: Package,
  { name, part }: Pick<LocatedSheet, 'name' | 'part'>,
): Promise<readonly (TableContent | Flaw)[]> {
  if (part === undefined) return [];
  const tables: (TableContent | Flaw)[] = [];
  try {
    const links = await relationships(source, part);
    for (const { target } of links.filter(({ type }) => type === 'table')) {
      tables.push((source.has(target) && (await readTablePart(source, target))) || badTable);
    }
  } catch (error) {
    throw inSheet(error, { sheet: name });
  }
  return tables;
}
