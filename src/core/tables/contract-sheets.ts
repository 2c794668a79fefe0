import { contract, type SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { isUnreadSheet, type Sheet, type Workbook } from '../model/index.js';
import { findLabels } from './cover.js';
import { sheetNames } from './find-sheets.js';
import { findHeaders, headerIndex, type Aliases } from './headers.js';

const required: readonly SheetId[] = ['cover', 'indicators', 'data'];

/** Sheets that may be added to a workbook of an office's own. */
const added: readonly (SheetId | undefined)[] = ['explanations', 'approvals'];

/**
 * 约定的工作表 · Whether a sheet is one of the contract: by its name, and by the labels or keys that it holds.
 *
 * An office's own sheet may be called 数据 or 封面 as well.
 */
export function isContractSheet(sheet: Sheet, aliases: Aliases): boolean {
  const id = sheetNames(aliases).get(foldHeader(sheet.name));
  if (id === undefined) return false;
  return isUnreadSheet(sheet) || holdsKeys(sheet, id, aliases);
}

/**
 * 本单位现有报表 · Whether a workbook is an office's own: nothing in it speaks of the contract, and some sheet holds something.
 *
 * One that lost its headers still has the names of its sheets, two of them at least.
 */
export function isForeign({ sheets }: Workbook, aliases: Aliases): boolean {
  const names = sheetNames(aliases);
  const idOf = ({ name }: Sheet) => names.get(foldHeader(name));
  const isRequired = (id: SheetId | undefined) => id !== undefined && required.includes(id);
  const named = sheets.filter((sheet) => isRequired(idOf(sheet)));
  if (named.length > 1 || named.some(isUnreadSheet)) return false;
  const shown = sheets.filter(({ visibility, lastRow }) => visibility === 'visible' && lastRow > 0);
  const isOurs = (sheet: Sheet) =>
    required.some((id) => holdsKeys(sheet, id, aliases)) ||
    (!added.includes(idOf(sheet)) && isContractSheet(sheet, aliases));
  return shown.some((sheet) => !isContractSheet(sheet, aliases)) && !sheets.some(isOurs);
}

const codes = ['planCode', 'regionCode', 'templateVersion'];

/** A cover has codes or the version of its template; of the keys of a table two are hardly anyone else's. */
function holdsKeys(sheet: Sheet, id: SheetId, aliases: Aliases): boolean {
  const index = headerIndex(id, aliases);
  if (id === 'cover') {
    return [...findLabels(sheet, index)].some(({ column }) => codes.includes(column));
  }
  const keys: readonly string[] = contract[id].key;
  const columns = findHeaders(sheet, index)?.columns;
  const found = keys.filter((key) => columns?.has(key));
  return found.length >= Math.min(2, keys.length);
}
