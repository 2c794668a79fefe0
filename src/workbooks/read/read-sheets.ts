import type { Sheet } from '../../core/model/index.js';
import { readFailure, relationships } from '../package/index.js';
import type { Package, Relationship } from '../package/index.js';
import { readSheet } from './read-sheet.js';
import { readTable } from './read-table.js';
import type { TableContent } from './read-table.js';
import type { ListedSheet } from './read-workbook-part.js';
import type { SheetContext } from './sheet-reading.js';

/** A worksheet of the workbook and the part that holds it. */
export interface LocatedSheet extends ListedSheet {
  readonly part: string;
}

/** The listed sheets that are worksheets, each with its part; charts and dialogs hold no cells. */
export function locateSheets(
  listed: readonly ListedSheet[],
  related: readonly Relationship[],
): readonly LocatedSheet[] {
  const links = new Map(related.map((link) => [link.id, link]));
  return listed.flatMap((sheet) => {
    const link = links.get(sheet.relationship);
    if (!link) throw readFailure('missing-part');
    return link.type === 'worksheet' ? [{ ...sheet, part: link.target }] : [];
  });
}

/** The worksheets, one after the other, so that no two are in memory as text. */
export async function readSheets(
  source: Package,
  located: readonly LocatedSheet[],
  context: SheetContext,
): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const { name, visibility, part } of located) {
    const content = await readSheet(source, part, context);
    const tables = await readTables(source, part);
    sheets.push({
      ...content,
      name,
      visibility,
      formatCodes: context.styles.formatCodes,
      isFiltered: content.isFiltered || tables.some(({ isFiltered }) => isFiltered),
      tables: tables.map(({ table }) => table),
    });
  }
  return sheets;
}

async function readTables(source: Package, part: string): Promise<readonly TableContent[]> {
  const tables: TableContent[] = [];
  for (const { type, target } of await relationships(source, part)) {
    if (type === 'table') tables.push(await readTable(source, target));
  }
  return tables;
}
