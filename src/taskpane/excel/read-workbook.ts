import { isPlanName } from '../../core/catalogue-file/plan-sheet-name.js';
import type { DefinedName, Sheet, Workbook } from '../../core/model/index.js';
import type { Aliases } from '../../core/tables/index.js';
import { listSheets, type Listing } from './list-sheets.js';
import { readSheets, sheetsOfContract, unreadSheet, untold } from './read-sheets.js';

/** How the open workbook is read. */
export interface ReadOptions {
  /** An office's own spellings of sheet names. */
  readonly aliases?: Aliases;
  /** An earlier reading whose sheets are used again unless they changed. */
  readonly before?: Workbook;
  /** The ids of sheets that changed since. */
  readonly changed?: ReadonlySet<string>;
}

/**
 * Reads the open workbook in three syncs, and one more for each further 2 MB of cells.
 *
 * Beside sheets of the contract all others are only named, unless a formula speaks of them: those take
 * two more syncs.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<Workbook> {
  const listing = await listSheets(context);
  const sheets = reusedSheets(listing, options);
  const names = [...listing.names, ...reusedNames(sheets, options)];
  const asked = askedSheets(listing, options.aliases ?? {});
  const isMissing = (name: string) => !sheets.has(name);
  let missing = [...new Set([...asked, ...spokenOf(listing, sheets, names)])].filter(isMissing);
  while (missing.length > 0) {
    const read = await readSheets(context, listing, missing);
    for (const sheet of read.sheets) sheets.set(sheet.name, sheet);
    names.push(...read.names);
    missing = spokenOf(listing, sheets, names).filter(isMissing);
  }
  return {
    sheets: listing.sheets.map((sheet) => sheets.get(sheet.name) ?? unreadSheet(sheet)),
    names,
    ...{ dateSystem: 1900, hasMacros: false, externalLinks: [], unknown: untold },
  };
}

/** The sheets of the contract; a workbook with hardly one may be an office's own, and all that people see is read. */
function askedSheets(listing: Listing, aliases: Aliases): readonly string[] {
  const ofContract = [...sheetsOfContract(listing, aliases).values()];
  if (ofContract.length > 1) return [...ofContract, ...plansIn(listing)];
  const seen = listing.sheets.filter(({ visibility }) => visibility === 'visible');
  return [...ofContract, ...seen.map(({ name }) => name)];
}

/** A sheet on which the workbook may carry its plan. */
function plansIn({ sheets }: Listing): readonly string[] {
  return sheets.map(({ name }) => name).filter(isPlanName);
}

/** Reads only the sheets that changed or are new; all others are those of the reading before. */
export function rereadSheets(
  context: Excel.RequestContext,
  before: Workbook,
  options: Pick<ReadOptions, 'aliases' | 'changed'>,
): Promise<Workbook> {
  return readWorkbook(context, { ...options, before });
}

/** An empty sheet is never reused: it may be one that was only named, and costs little to ask again. */
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
