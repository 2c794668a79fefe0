import type { DefinedName, Language, Sheet, Unknowable } from '../../core/model/index.js';
import type { SheetId } from '../../core/contract/index.js';
import { findSheets, sheetLanguage, type Aliases } from '../../core/tables/index.js';
import { listSheets, type ListedSheet, type Listing } from './list-sheets.js';
import { measureSheets } from './measure-sheets.js';
import { readCells } from './read-cells.js';
import { createExcelSheetDraft, finishSheet } from './sheet-draft.js';

/** What Excel cannot tell of a workbook; rules that need it are undecided. */
export const untold: ReadonlySet<Unknowable> = new Set<Unknowable>([
  'external-links',
  'macros',
  'date-system',
  'array-formulas',
  'stored-results',
  'notes',
]);

/** Sheets as read, with the names that are local to them. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/** Reads some of the listed sheets in two syncs, and one more for each further 2 MB. */
export async function readSheets(
  context: Excel.RequestContext,
  listing: Listing,
  wanted: readonly string[],
): Promise<ReadSheets> {
  const measured = await measureSheets(context, listing, wanted);
  const drafts = await readCells(context, measured);
  const sheets = measured.flatMap((extent, index) => {
    const listed = listing.sheets.find(({ name }) => name === extent.name);
    const draft = drafts[index];
    return listed && draft ? [finishSheet(draft, listed, extent)] : [];
  });
  return { sheets, names: measured.flatMap(({ names }) => names) };
}

/** A sheet that is only named: its cells were not asked for. */
export function unreadSheet(sheet: ListedSheet): Sheet {
  return finishSheet(createExcelSheetDraft(), sheet, { merges: [], isFiltered: false, tables: [] });
}

/** The names of the sheets that the contract knows, by their ids. */
export function sheetsOfContract(
  { sheets }: Listing,
  aliases: Aliases,
): ReadonlyMap<SheetId, string> {
  const stubs = { sheets: sheets.map(unreadSheet), names: [], externalLinks: [], unknown: untold };
  const found = findSheets({ ...stubs, dateSystem: 1900, hasMacros: false }, aliases);
  return new Map([...found].map(([id, { name }]) => [id, name]));
}

/** The language that the sheets of the open workbook are named in. */
export async function sheetsLanguage(context: Excel.RequestContext): Promise<Language> {
  return sheetLanguage(sheetsOfContract(await listSheets(context), {}));
}
