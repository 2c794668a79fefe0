import { contract, type SheetId } from '../contract/index.js';
import type { Submission } from './submission.js';

/**
 * 键栏未读出 · Whether some rows of a sheet cannot be told: the sheet, or a cell of its key columns or above them, is unreadable.
 *
 * So are rows of which none says what it answers. What such a sheet does not list is not absent. Of an office's own workbook any sheet may list it.
 */
export function hasUnreadKeys(
  id: SheetId,
  { tables, unread, own, workbook }: Pick<Submission, 'tables' | 'unread' | 'own' | 'workbook'>,
): boolean {
  if (unread.has(id)) return true;
  const table = tables[id];
  if (!table) return false;
  if (own) return workbook.sheets.some(({ flaws = [] }) => flaws.length > 0);
  const { columns, headerRow, strays } = table;
  if (strays.length > 0) return true;
  const [sheet] = table.sheets;
  const keys = new Set(contract[id].key.map((key) => columns.get(key)));
  return (sheet.flaws ?? []).some(
    ({ place }) => !place || place.row <= headerRow || keys.has(place.column),
  );
}
