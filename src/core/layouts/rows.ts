import { foldHeader } from '../entries/index.js';
import { remember } from '../model/index.js';
import type { Grid } from './grid.js';
import type { ColumnReading, RefusalId, TableLayout } from './layout.js';
import { looksLikeFigure } from './row-cells.js';
import { rowLabels } from './row-label.js';
import { markSign } from './natures-said.js';
import { nameReader, type RowName } from './row-names.js';
import { chineseOf, readName } from './signals/names.js';
import { isOffice } from './signals/passed-rows.js';
import { takePeriod } from './signals/periods.js';
import { isSubtotal, isWhole, looksLikeRegion } from './signals/regions.js';
import type { Span } from './span.js';

/** 行 · What the labels of a row say of all its figures. */
export interface RowLabels {
  /** One name, or several where a cell holds several indicators; none where columns name them. */
  readonly names: readonly RowName[];
  readonly region: string | null;
  readonly span?: Span;
  readonly attribute: string | null;
  /** Whether a label bears the mark of a footnote that tells how final figures are. */
  readonly isMarked?: true;
}

/** 逐行识读 · Reads the labels of rows from the top, or why a row is not read; a row knows those above it. */
export function labelReader(
  grid: Grid,
  table: TableLayout,
): (row: number) => RowLabels | RefusalId {
  const at = (kind: ColumnReading['reads']) =>
    table.columns.filter(({ reads }) => reads === kind).map(({ column }) => column);
  const [regions, attributes, figures] = [at('region'), at('attribute'), at('figure')];
  const periods = at('period');
  const readNames = nameReader(grid, table, { names: at('indicator'), units: at('unit') });
  const isTotal = totalRows(grid, table);
  const isWholeBefore = wholeBefore(grid, table, regions[0] ?? 0);
  const isMarked = markedRows(grid, table);
  const beyond = columnsBeyond(table);
  return (row) => {
    const isBeyond = beyond.some((column) => looksLikeFigure(grid.text(row, column)));
    if (isBeyond || isShifted(grid, row, figures)) return 'shifted-row';
    const labels = labelsOf(grid, row, regions);
    const isWholeRow = isTotal(row) || (labels.length === 0 && isWholeBefore(row));
    const region = isWholeRow ? null : regionOf(labels, table);
    if (region === 'unclear') return 'region-unclear';
    const span = periods.length > 0 ? spanOf(grid.text(row, periods[0] ?? 0)) : undefined;
    if (span === 'unclear') return 'period-unclear';
    const names = table.rows === 'indicators' ? readNames(row) : [];
    if (typeof names === 'string') return names;
    const [attribute = null] = labelsOf(grid, row, attributes);
    const marked = isMarked(row) ? { isMarked: true as const } : {};
    return { names, region, attribute, ...(span ? { span } : {}), ...marked };
  };
}

/** Rows that somebody said are the total of the unit are known by their labels. */
function totalRows(grid: Grid, table: TableLayout): (row: number) => boolean {
  const { totals = [] } = table;
  if (totals.length === 0) return () => false;
  const labelOf = rowLabels(grid, table);
  return (row) => totals.includes(labelOf(row));
}

/** 养老床位*: the mark of a name is that of all figures of its row. */
function markedRows(grid: Grid, table: TableLayout): (row: number) => boolean {
  const { natures = [] } = table.about;
  if (natures.every(({ of }) => of !== 'marked')) return () => false;
  const labelOf = rowLabels(grid, table);
  return (row) => markSign.test(labelOf(row));
}

/** 合计 in the column of numbers, the cell of the region left blank. */
function wholeBefore(
  grid: Grid,
  { columns }: TableLayout,
  region: number,
): (row: number) => boolean {
  const before = columns.filter(({ column, figure }) => column < region && !figure);
  return (row) => before.some(({ column }) => isWhole(grid.text(row, column)));
}

/** Columns behind the last header in which few rows hold something: theirs are cells that moved to the right. */
function columnsBeyond({ columns, body }: TableLayout): readonly number[] {
  const last = columns.findLast(({ reason }) => reason.header.length > 0)?.column ?? 0;
  const isRare = ({ reason }: ColumnReading) => reason.figures * 2 <= body.bottom - body.top + 1;
  return columns
    .filter((each) => each.column > last && each.reason.figures > 0 && isRare(each))
    .map(({ column }) => column);
}

/** An office where a figure belongs: the cells of the row stand in other columns than their headers say. */
function isShifted(grid: Grid, row: number, figures: readonly number[]): boolean {
  return figures.some((column) => {
    const value = grid.own(row, column);
    if (typeof value !== 'string' || /^[-\d]/.test(value)) return false;
    return isOffice(foldHeader(value)) && !looksLikeFigure(value);
  });
}

function labelsOf(grid: Grid, row: number, columns: readonly number[]): readonly string[] {
  const labels: string[] = [];
  let before = '';
  for (const column of columns) {
    const text = chineseOf(grid.text(row, column));
    if (text !== '' && text !== before) labels.push(text);
    before = text;
  }
  return labels;
}

/** 小计 stands for the region before it, 合计 for the unit of the table; else the last label names the region. */
function regionOf(
  labels: readonly string[],
  { rows, about }: TableLayout,
): string | null | 'unclear' {
  const last = labels.at(-1);
  const before = labels.at(-2);
  if (last === undefined) return rows === 'regions' ? 'unclear' : (about.region ?? null);
  if (isSubtotal(last)) return before ?? 'unclear';
  if (partial.test(last) && !isWhole(last)) return 'unclear';
  if (isWhole(last)) return before === undefined || isWhole(before) ? null : before;
  const { name, isPart } = readName(last);
  return isPart && !looksLikeRegion(name) ? 'unclear' : name;
}

/** 县级合计, 市区小计, 全市平均: the total or the mean of some regions, which no name stands for. */
const partial = /(?:合计|小计|总计|汇总|平均|平均[数值]|均值)$/;

const spanOf = remember((text: string): Span | 'unclear' => {
  const { span, rest } = takePeriod(foldHeader(text), undefined);
  return span && rest === '' ? span : 'unclear';
});
