import type { Area, TableArea } from '../../../../src/core/model/index.js';
import { cellAt, type HostSheet } from '../book.js';
import { change, type Desk } from '../desk.js';
import { hostError, node, told, type Node } from '../node.js';
import { enter, shownValue } from '../typed.js';
import { areaOf, rangeNode } from './range.js';
import { sheetNode } from './sheet.js';

/** Table: a list of rows under headers. */
export function tableNode(desk: Desk, sheet: HostSheet, table: TableArea): Node {
  const { name, area, headerRows, totalsRows, columns } = table;
  const columnNodes = () =>
    columns.map((column) => node({ properties: { Name: told(() => column) } }));
  return node({
    id: name,
    properties: {
      Id: told(() => name),
      Name: { get: () => name, set: (value) => replace(sheet, table, { name: String(value) }) },
      ShowHeaders: told(() => headerRows > 0),
      ShowTotals: told(() => totalsRows > 0),
      Style: { get: () => 'TableStyleMedium2', set: () => undefined },
      Worksheet: told(() => sheetNode(desk, sheet)),
      AutoFilter: told(() => node({ properties: { IsDataFiltered: told(() => false) } })),
      Columns: told(() => node({ items: columnNodes })),
      Rows: told(() =>
        node({ methods: { Add: (_, values) => addRows(desk, sheet, table, values) } }),
      ),
    },
    methods: { GetRange: () => rangeNode(desk, sheet, area) },
  });
}

/** TableCollection: the tables of some sheets. */
export function tablesNode(desk: Desk, sheets: readonly HostSheet[]): Node {
  const all = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const byName = (key: unknown) => all.find(({ table }) => table.name === key);
  return node({
    items: () => all.map(({ sheet, table }) => tableNode(desk, sheet, table)),
    item: (key) => {
      const found = byName(key);
      return found && tableNode(desk, found.sheet, found.table);
    },
    methods: {
      Add: (address, hasHeaders) => {
        const [sheet] = sheets;
        if (!sheet || hasHeaders !== true) throw hostError('InvalidArgument');
        return addTable(desk, sheet, areaOf(address));
      },
    },
  });
}

function addTable(desk: Desk, sheet: HostSheet, area: Area): Node {
  const columns: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    columns.push(String(shownValue(cellAt(sheet, area.top, column))));
  }
  const name = `Table${desk.book.sheets.flatMap(({ tables }) => tables).length + 1}`;
  const calculated = columns.map(() => undefined);
  const table = { name, area, headerRows: 1, totalsRows: 0, columns, calculated };
  change(desk, { sheet, area }, () => sheet.tables.push(table));
  return tableNode(desk, sheet, table);
}

function addRows(desk: Desk, sheet: HostSheet, ...[table, values]: [TableArea, unknown]): Node {
  const rows = values as readonly (readonly unknown[])[];
  const { left, right, bottom } = table.area;
  if (rows.some((row) => row.length !== right - left + 1)) throw hostError('InvalidArgument');
  const added = { left, right, top: bottom + 1, bottom: bottom + rows.length };
  change(desk, { sheet, area: added }, () => {
    for (const [down, row] of rows.entries()) {
      for (const [across, entry] of row.entries()) {
        enter(cellAt(sheet, added.top + down, left + across), entry);
      }
    }
    replace(sheet, table, { area: { ...table.area, bottom: added.bottom } });
  });
  return node({});
}

function replace(sheet: HostSheet, table: TableArea, more: Partial<TableArea>): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1, { ...table, ...more });
}
