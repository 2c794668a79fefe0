import { contract, type SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { onceForEach, type Sheet, type Workbook } from '../model/index.js';
import type { Aliases } from './headers.js';

/** Finds the sheets of the contract in a workbook by name or alias; the first of a name counts. */
export function findSheets(workbook: Workbook, aliases: Aliases): ReadonlyMap<SheetId, Sheet> {
  const names = sheetNames(aliases);
  const found = new Map<SheetId, Sheet>();
  for (const sheet of workbook.sheets) {
    const id = names.get(foldHeader(sheet.name));
    if (id && !found.has(id)) found.set(id, sheet);
  }
  return found;
}

/** The sheets of the contract by every folded spelling of their names. */
export const sheetNames = onceForEach((aliases: Aliases): ReadonlyMap<string, SheetId> => {
  const names = new Map<string, SheetId>();
  for (const spec of Object.values(contract)) {
    for (const name of [...Object.values(spec.name), ...spec.aliases]) {
      names.set(foldHeader(name), spec.id);
    }
  }
  for (const [spelling, name] of Object.entries(aliases)) {
    const id = names.get(foldHeader(name));
    if (id) names.set(foldHeader(spelling), id);
  }
  return names;
});
