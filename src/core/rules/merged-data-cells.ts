import { areaAddress, type Area } from '../model/index.js';
import { fillDown } from './evidence/fill-down.js';
import type { Row, Table } from '../tables/index.js';
import { atField, fail, type Answer, type Rule } from './rule.js';

type Facts = { readonly area: string };

/** 数据区合并单元格 · Merged cells among the rows of a table: all but the first of them count as blank. */
export const mergedDataCells: Rule<'merged-data-cells', Facts> = {
  id: 'merged-data-cells',
  group: 'structure',
  severity: 'verify',
  isFixable: true,
  *check({ tables }) {
    for (const table of Object.values(tables)) yield* ofTable(table);
  },
};

function* ofTable(table: Table): Iterable<Answer<Facts>> {
  const { columns, headerRow } = table;
  const [sheet] = table.sheets;
  const merges = sheet.merges.filter(({ bottom }) => bottom > headerRow);
  if (merges.length === 0) return;
  const { rows } = table;
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const last = rows.at(-1)?.row ?? 0;
  for (const area of merges) {
    const row = firstRow(area, byNumber, last);
    const [field] = [...columns].find(([, column]) => isBetween(column, area)) ?? [];
    if (!row || field === undefined) continue;
    const fixes = fillDown(table, field, area);
    const more = fixes.length > 0 ? { fixes } : {};
    yield fail(atField(row, field), { area: areaAddress(area) }, more);
  }
}

function firstRow({ top, bottom }: Area, rows: ReadonlyMap<number, Row>, last: number) {
  for (let row = top; row <= Math.min(bottom, last); row += 1) {
    const found = rows.get(row);
    if (found) return found;
  }
  return undefined;
}

function isBetween(column: number, { left, right }: Area): boolean {
  return column >= left && column <= right;
}
