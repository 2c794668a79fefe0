import type { Flaw, Sheet } from '../../core/model/index.js';
import { inSheet, relationships, type Package, type Relationship } from '../package/index.js';
import { readSheet } from './read-sheet.js';
import { noStyles } from './read-styles.js';
import { readTablePart, type TableContent } from './read-table.js';
import type { ListedPart } from './read-workbook-part.js';
import { unreadContent } from './sheet-draft.js';
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
    return [{ ...sheet, part: isThere ? link.target : undefined }];
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
    const tables = await readTables(source, { name, part });
    const [flaw] = tables.filter((table) => 'kind' in table);
    const found = tables.filter((table) => 'table' in table);
    const { formatCodes } = context.styles ?? noStyles;
    sheets.push({
      ...(flaw && !content.flaws ? unreadContent(flaw) : content),
      ...{ name, visibility, formatCodes },
      isFiltered: content.isFiltered || found.some(({ isFiltered }) => isFiltered),
      tables: found.map(({ table }) => table),
    });
  }
  return sheets;
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
