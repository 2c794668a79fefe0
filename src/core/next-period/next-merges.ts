import type { UnderstoodSheet } from '../layouts/index.js';
import { contains, type Area } from '../model/index.js';
import { widthBefore, type Run } from './next-columns.js';

/** A merged area in its new place, and once more where it stands over columns that come again. */
export function nextMerges(
  area: Area,
  { tables }: UnderstoodSheet,
  runs: readonly Run[],
): readonly Area[] {
  const left = area.left + widthBefore(runs, area.left);
  const inside = runs.find(({ from, to }) => from <= area.left && area.right <= to);
  const isHeader = tables.some(({ table }) =>
    contains(table.header, { row: area.top, column: area.left }),
  );
  const right = area.right + widthBefore(runs, inside ? area.right : area.right + 1);
  const kept = { ...area, left, right };
  if (!inside || !isHeader) return [kept];
  const width = inside.to - inside.from + 1;
  return [kept, { ...kept, left: left + width, right: right + width }];
}
