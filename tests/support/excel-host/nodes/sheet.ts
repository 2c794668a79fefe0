import { hostSheet, type HostSheet } from '../book.js';
import type { Desk } from '../desk.js';
import { hostError, node, nullNode, told, type Node } from '../node.js';
import { namesNode } from './names.js';
import { rangeNode, rangeOf, usedNode } from './range.js';
import { tablesNode } from './table.js';

/** Worksheet: a sheet of the workbook. */
export function sheetNode(desk: Desk, sheet: HostSheet): Node {
  return node({
    id: sheet.id,
    properties: {
      Id: told(() => sheet.id),
      Name: { get: () => sheet.name, set: (name) => Object.assign(sheet, { name }) },
      Position: told(() => desk.book.sheets.indexOf(sheet)),
      Visibility: {
        get: () => sheet.visibility,
        set: (visibility) => Object.assign(sheet, { visibility }),
      },
      AutoFilter: told(() =>
        node({ properties: { IsDataFiltered: told(() => sheet.isFiltered) } }),
      ),
      Names: told(() => namesNode(desk, sheet.name)),
      Protection: told(() => node({ properties: { Protected: told(() => sheet.isProtected) } })),
      Tables: told(() => tablesNode(desk, [sheet])),
      FreezePanes: told(() => node({ methods: { FreezeRows: () => undefined } })),
    },
    methods: {
      Activate: () => activate(desk, sheet),
      Delete: () => remove(desk, sheet),
      GetCell: (row, column) => {
        const [top, left] = [Number(row) + 1, Number(column) + 1];
        return rangeNode(desk, sheet, { top, left, bottom: top, right: left });
      },
      GetRange: (address) => rangeOf(desk, sheet, address),
      GetUsedRangeOrNullObject: () => usedNode(desk, sheet),
    },
  });
}

/** WorksheetCollection: all sheets; also where events of the whole workbook are registered. */
export function sheetsNode(desk: Desk): Node {
  const { sheets } = desk.book;
  const find = (key: unknown) => {
    const found = sheets.find(({ id, name }) => id === key || name === key);
    return found && sheetNode(desk, found);
  };
  return node({
    items: () => sheets.map((sheet) => sheetNode(desk, sheet)),
    item: find,
    methods: {
      Add: (name) => add(desk, name),
      GetActiveWorksheet: () => sheetNode(desk, desk.book.active),
      GetItem: (key) => find(key) ?? missing(),
      GetItemOrNullObject: (key) => find(key) ?? nullNode,
      ...registrations(desk),
    },
  });
}

const registered = [
  'DataChanged',
  'SelectionChanged',
  'Added',
  'Deleted',
  'Calculated',
  'RowHiddenChanged',
];

function registrations({ listen }: Desk): Node['methods'] {
  const methods = registered.flatMap((event) => [
    [`_Register${event}Event`, () => listen(event, true)] as const,
    [`_Unregister${event}Event`, () => listen(event, false)] as const,
  ]);
  return Object.fromEntries(methods);
}

function add(desk: Desk, name: unknown): Node {
  const { book } = desk;
  if (book.isProtected) throw hostError('AccessDenied', 'The workbook is protected.');
  const number = book.sheets.length + 1;
  const wanted = typeof name === 'string' ? name : `Sheet${number}`;
  if (book.sheets.some((sheet) => sheet.name === wanted)) throw hostError('ItemAlreadyExists');
  if (wanted.length > 31 || /[\\/*?:[\]]/.test(wanted)) throw hostError('InvalidArgument');
  const sheet = hostSheet(wanted, number);
  book.sheets.push(sheet);
  desk.notify('Added', { source: 'Local', worksheetId: sheet.id });
  return sheetNode(desk, sheet);
}

function remove(desk: Desk, sheet: HostSheet): void {
  const { sheets } = desk.book;
  sheets.splice(sheets.indexOf(sheet), 1);
  desk.notify('Deleted', { source: 'Local', worksheetId: sheet.id });
}

function activate({ book }: Desk, sheet: HostSheet): void {
  if (sheet.visibility !== 'Visible') throw hostError('InvalidOperation', 'The sheet is hidden.');
  book.active = sheet;
}

function missing(): never {
  throw hostError('ItemNotFound', "The requested resource doesn't exist.");
}
