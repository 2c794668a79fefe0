import { address, areaAddress, parseArea, type Area } from '../../../../src/core/model/index.js';
import { usedArea, type HostCell, type HostSheet } from '../book.js';
import { change, type Desk } from '../desk.js';
import { hostError, isNode, node, nullNode, told, type Node, type Property } from '../node.js';
import { enter, shownFormula, shownValue } from '../typed.js';
import { bounding, eachCell, grid, hiddenList, mixed, overlaps } from './cells.js';
import { formatNode } from './format.js';
import { rangeAreasNode } from './range-areas.js';

/** The largest area of a sheet. */
export const wholeSheet: Area = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

const areas = new WeakMap<Node, Area>();

/** Range: some cells of a sheet. */
export function rangeNode(desk: Desk, sheet: HostSheet, area: Area): Node {
  const range = node({
    properties: { ...extentOf(sheet, area), ...contentsOf(desk, sheet, area) },
    methods: { ...partsOf(desk, sheet, area), ...actionsOf(desk, sheet, area) },
  });
  areas.set(range, area);
  return range;
}

function partsOf(desk: Desk, sheet: HostSheet, area: Area): Node['methods'] {
  const { top, bottom, right } = area;
  const part = (inner: Area) => rangeNode(desk, sheet, inner);
  const merges = () => sheet.merges.filter((merge) => overlaps(merge, area));
  return {
    GetBoundingRect: (other) => part(bounding(area, areaOf(other))),
    GetCell: (row, column) => part(placed(top + Number(row), area.left + Number(column))),
    GetLastRow: () => part({ ...area, top: bottom }),
    GetMergedAreasOrNullObject: () => rangeAreasNode(merges(), part),
    GetResizedRange: (rows, columns) =>
      part({ ...area, bottom: bottom + Number(rows), right: right + Number(columns) }),
    GetRow: (row) => part({ ...area, top: top + Number(row), bottom: top + Number(row) }),
    GetUsedRangeOrNullObject: () => usedNode(desk, sheet),
  };
}

function actionsOf(desk: Desk, sheet: HostSheet, area: Area): Node['methods'] {
  const { top, left, bottom, right } = area;
  const show = () => {
    select(desk, sheet, area);
  };
  return {
    Activate: show,
    Clear: () => {
      change(desk, { sheet, area }, () => {
        eachCell(sheet, area, (cell) => Object.assign(cell, { value: null, formula: undefined }));
      });
    },
    Unmerge: () => {
      change(desk, { sheet, area }, () => {
        const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
        sheet.merges.splice(0, sheet.merges.length, ...kept);
      });
    },
    GetColumnProperties: () => hiddenList('columnHidden', sheet.hiddenColumns, [left, right]),
    GetRowProperties: () => hiddenList('rowHidden', sheet.hiddenRows, [top, bottom]),
    Select: show,
    _ValidateArraySize: (rows, columns) => {
      requireSize(area, Number(rows), Number(columns));
    },
  };
}

/** The range that a text names; without a text the whole sheet. */
export function rangeOf(desk: Desk, sheet: HostSheet, text: unknown): Node {
  if (text === undefined || text === null) return rangeNode(desk, sheet, wholeSheet);
  return rangeNode(desk, sheet, areaOf(text));
}

/** The used range of a sheet, or nothing. */
export function usedNode(desk: Desk, sheet: HostSheet): Node {
  const area = usedArea(sheet);
  return area ? rangeNode(desk, sheet, area) : nullNode;
}

/** The area of a range or of an address. */
export function areaOf(value: unknown): Area {
  const area = isNode(value) ? areas.get(value) : parseArea(String(value).replace(/^.*!/, ''));
  if (!area) throw hostError('InvalidArgument', `not an address: ${String(value)}`);
  return area;
}

function extentOf(sheet: HostSheet, area: Area): Record<string, Property> {
  const { top, left, bottom, right } = area;
  const shown = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.name)
    ? sheet.name
    : `'${sheet.name.replaceAll("'", "''")}'`;
  return {
    Address: told(() => `${shown}!${areaAddress(area)}`),
    RowIndex: told(() => top - 1),
    ColumnIndex: told(() => left - 1),
    RowCount: told(() => bottom - top + 1),
    ColumnCount: told(() => right - left + 1),
    CellCount: told(() => (bottom - top + 1) * (right - left + 1)),
    RowHidden: told(() => mixed(sheet.hiddenRows, top, bottom)),
    ColumnHidden: told(() => mixed(sheet.hiddenColumns, left, right)),
  };
}

function contentsOf(desk: Desk, sheet: HostSheet, area: Area): Record<string, Property> {
  const all = (show: (cell: HostCell) => unknown) => told(() => grid(sheet, area, show));
  const entered = (put: (cell: HostCell, entry: unknown) => void) => (value: unknown) => {
    requireFitting(area, value);
    change(desk, { sheet, area }, () => {
      eachCell(sheet, area, (cell, row, column) => {
        put(cell, Array.isArray(value) ? (value as unknown[][])[row]?.[column] : value);
      });
    });
  };
  return {
    Values: { ...all(shownValue), set: entered(enter) },
    Formulas: { ...all(shownFormula), set: entered(enter) },
    NumberFormat: {
      ...all(({ format }) => format),
      set: entered((cell, format) => Object.assign(cell, { format })),
    },
    Format: told(() => formatNode()),
  };
}

function requireFitting(area: Area, value: unknown): void {
  if (Array.isArray(value)) requireSize(area, value.length, (value as unknown[][])[0]?.length ?? 0);
}

function requireSize({ top, left, bottom, right }: Area, rows: number, columns: number): void {
  if (rows === bottom - top + 1 && columns === right - left + 1) return;
  throw hostError('InvalidArgument', 'The array does not match the size of the range.');
}

function select(desk: Desk, sheet: HostSheet, area: Area): void {
  if (sheet.visibility !== 'Visible') throw hostError('InvalidOperation', 'The sheet is hidden.');
  desk.book.active = sheet;
  desk.book.selection = area;
  desk.notify('SelectionChanged', { address: areaAddress(area), worksheetId: sheet.id });
}

function placed(row: number, column: number): Area {
  return areaOf(address({ row, column }));
}
