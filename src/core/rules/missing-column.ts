import { contract } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import type { Cover, Table } from '../submission/index.js';
import { fail } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = { readonly missing: string; readonly on: SheetId };

/** 缺少栏目 · A column, or a label of the cover, that the contract asks for is not there. */
export const missingColumn: Rule<'missing-column', Facts> = {
  id: 'missing-column',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ cover, tables }) {
    if (cover) yield* ofCover(cover);
    for (const table of Object.values(tables)) if (!isLeftAlone(table)) yield* ofTable(table);
  },
};

function* ofCover({ sheet, cells }: Cover): Iterable<Answer<Facts>> {
  for (const { id } of requiredColumns('cover')) {
    if (cells[id as keyof typeof cells].row > 0) continue;
    yield fail({ sheet: sheet.name, field: id }, { missing: id, on: 'cover' });
  }
}

function* ofTable({ id: on, sheet, columns }: Table): Iterable<Answer<Facts>> {
  for (const { id } of requiredColumns(on)) {
    if (!columns.has(id)) yield fail({ sheet: sheet.name, field: id }, { missing: id, on });
  }
}

/** An optional sheet that is empty, or a page of free text called 说明, is no table of ours. */
function isLeftAlone({ id, sheet, headerRow }: Table): boolean {
  if (contract[id].isRequired || headerRow > 0) return false;
  return sheet.lastRow === 0 || id === 'explanations';
}

function requiredColumns(id: SheetId): readonly ColumnSpec[] {
  return contract[id].columns.filter(({ isRequired }) => isRequired);
}
