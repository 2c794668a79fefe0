import type { DefinedName, Sheet, Unknowable, Workbook } from '../../core/model/index.js';
import { findSheets } from '../../core/submission/find-sheets.js';
import type { Aliases } from '../../core/submission/index.js';
import { listSheets } from './list-sheets.js';
import type { ListedSheet, Listing } from './list-sheets.js';
import { measureSheets } from './measure-sheets.js';
import { readCells } from './read-cells.js';
import { createSheetDraft, finishSheet } from './sheet-draft.js';

/** How the open workbook is read. */
export interface ReadOptions {
  /** An office's own spellings of sheet names. */
  readonly aliases?: Aliases;
  /** An earlier reading whose sheets are used again unless they changed. */
  readonly before?: Workbook;
  /** The ids of sheets that changed since. */
  readonly changed?: ReadonlySet<string>;
}

const untold: ReadonlySet<Unknowable> = new Set<Unknowable>([
  'external-links',
  'macros',
  'date-system',
  'array-formulas',
  'stored-results',
  'notes',
]);
const nothing = { merges: [], isFiltered: false, tables: [] };

/**
 * Reads the open workbook in three syncs, and one more for each further 2 MB of cells.
 *
 * Sheets that the contract does not know are only named, unless a formula or a name speaks of them:
 * those are read in two more syncs.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<Workbook> {
  const listing = await listSheets(context);
  const sheets = reusedSheets(listing, options);
  const names: DefinedName[] = [...listing.names, ...reusedNames(sheets, options)];
  let wanted = namesOfContract(listing, options.aliases ?? {});
  while (wanted.some((name) => !sheets.has(name))) {
    const missing = wanted.filter((name) => !sheets.has(name));
    names.push(...(await readInto(sheets, { context, listing, missing })));
    wanted = spokenOf(listing, sheets, names);
  }
  return {
    sheets: listing.sheets.map((sheet) => sheets.get(sheet.name) ?? unreadSheet(sheet)),
    names,
    dateSystem: 1900,
    hasMacros: false,
    externalLinks: [],
    unknown: untold,
  };
}

/** Reads only the sheets that changed, with everything that a sheet new to the workbook may bring. */
export function rereadSheets(
  context: Excel.RequestContext,
  before: Workbook,
  options: Pick<ReadOptions, 'aliases' | 'changed'>,
): Promise<Workbook> {
  return readWorkbook(context, { ...options, before });
}

interface Errand {
  readonly context: Excel.RequestContext;
  readonly listing: Listing;
  readonly missing: readonly string[];
}

/** Reads the missing sheets into the map and returns their local names. */
async function readInto(
  sheets: Map<string, Sheet>,
  { context, listing, missing }: Errand,
): Promise<readonly DefinedName[]> {
  const measured = await measureSheets(context, listing, missing);
  const drafts = await readCells(context, measured);
  for (const [index, extent] of measured.entries()) {
    const listed = listing.sheets.find(({ name }) => name === extent.name);
    const draft = drafts[index];
    if (listed && draft) sheets.set(listed.name, finishSheet(draft, listed, extent));
  }
  return measured.flatMap((sheet) => sheet.names);
}

/** An empty sheet is never reused: it may be one that was only named, and costs nothing to ask. */
function reusedSheets({ sheets }: Listing, options: ReadOptions): Map<string, Sheet> {
  const { before, changed = new Set() } = options;
  const known = new Map(before?.sheets.map((sheet) => [sheet.name, sheet]));
  const reused = new Map<string, Sheet>();
  for (const { id, name, visibility } of sheets) {
    const sheet = known.get(name);
    if (sheet && sheet.lastRow > 0 && !changed.has(id)) reused.set(name, { ...sheet, visibility });
  }
  return reused;
}

function reusedNames(
  sheets: ReadonlyMap<string, Sheet>,
  { before }: ReadOptions,
): readonly DefinedName[] {
  return (before?.names ?? []).filter(({ sheet }) => sheet !== undefined && sheets.has(sheet));
}

function namesOfContract({ sheets }: Listing, aliases: Aliases): readonly string[] {
  const stubs = { sheets: sheets.map(unreadSheet), names: [] };
  const found = findSheets(
    { ...stubs, dateSystem: 1900, hasMacros: false, externalLinks: [], unknown: untold },
    aliases,
  );
  return [...found.values()].map(({ name }) => name);
}

/** The sheets that the formulas read so far speak of: by name, by a table's name or a defined name. */
function spokenOf(
  { sheets, tables }: Listing,
  read: ReadonlyMap<string, Sheet>,
  names: readonly DefinedName[],
): readonly string[] {
  const formulas = [...read.values()].flatMap(formulaTexts);
  const isSaid = (word: string) => formulas.some((text) => text.includes(word));
  const meant = names.filter(({ name }) => isSaid(name)).map(({ refersTo }) => refersTo);
  const ofTables = tables.filter(({ name }) => isSaid(`${name}[`)).map(({ sheet }) => sheet);
  const texts = [...formulas, ...meant];
  return sheets
    .map(({ name }) => name)
    .filter((name) => ofTables.includes(name) || texts.some((text) => speaksOf(text, name)));
}

function formulaTexts({ columns }: Sheet): readonly string[] {
  return columns
    .flatMap((column) => [...(column?.formulas.values() ?? [])])
    .map(({ text }) => text);
}

function speaksOf(formula: string, sheet: string): boolean {
  const quoted = sheet.replaceAll("'", "''");
  return formula.includes(`${quoted}!`) || formula.includes(`${quoted}'!`);
}

function unreadSheet(sheet: ListedSheet): Sheet {
  return finishSheet(createSheetDraft(), sheet, nothing);
}
