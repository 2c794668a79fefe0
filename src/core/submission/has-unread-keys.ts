import { contract, type SheetId } from '../contract/index.js';
import type { Submission } from './submission.js';

/**
 * 键栏未读出 · Whether some rows of a sheet cannot be told: the sheet, or a cell of its key columns or above them, is unreadable.
 *
 * What such a sheet does not list is not absent.
 */
export function hasUnreadKeys(
  id: SheetId,
  { tables, unread }: Pick<Submission, 'tables' | 'unread'>,
): boolean {
  if (unread.has(id)) return true;
  const table = tables[id];
  if (!table) return false;
  const { columns, headerRow } = table;
  const keys = new Set(contract[id].key.map((key) => columns.get(key)));
  return (table.sheet.flaws ?? []).some(
    ({ place }) => !place || place.row <= headerRow || keys.has(place.column),
  );
}
