import type { Style, Workbook, Worksheet } from 'exceljs';
import { contract, type ColumnSpec } from '../../core/contract/index.js';
import { address, areaAddress } from '../../core/model/index.js';
import type { Messages } from '../../messages/index.js';
import { alignmentOf, computedGround, type CellLooks } from './cell-looks.js';
import { defaultFormats } from './default-formats.js';
import { addDropDown } from './drop-downs.js';
import { hintOf } from './hint-of.js';
import { addNumberLimits } from './number-limits.js';
import { setUpPage } from './page-setup.js';
import { headerRow, spareRows, type SheetTableLayout } from './table-layout.js';
import { tableName } from './table-name.js';
import { lineCount } from './text-width.js';
import type { DraftCell } from './workbook-draft.js';
import { shownText, writeCell } from './write-cell.js';

const lineHeight = 16;

interface Words {
  readonly messages: Messages;
  readonly looks: CellLooks;
}

/** 表 · Adds the sheet of one table: purpose, headers with notes, rows, lists and print set-up; the sheet that it added. */
export function addTableSheet(
  workbook: Workbook,
  layout: SheetTableLayout,
  words: Words,
): Worksheet {
  const { messages, looks } = words;
  const { name, key } = contract[layout.id];
  const sheet = workbook.addWorksheet(name[messages.language]);
  layout.widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  addPurpose(sheet, layout, words);
  addTable(sheet, layout, messages);
  addHeaderNotes(sheet, layout, words);
  const styles = {
    input: columnStyles(layout, looks.input),
    given: columnStyles(layout, looks.given),
    computed: columnStyles(layout, looks.computed),
  };
  layout.rows.forEach((row, at) =>
    fillRow(sheet.getRow(headerRow + 1 + at), { row, layout, styles }),
  );
  addDropDowns(sheet, layout, messages);
  addNumberLimits(sheet, layout, messages);
  paleErrors(sheet, layout);
  const frozen = Math.min(2, key.length);
  sheet.views = [{ state: 'frozen', xSplit: frozen, ySplit: headerRow, showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer, headerRow);
  return sheet;
}

function addPurpose(
  sheet: Worksheet,
  { id, widths }: SheetTableLayout,
  { messages, looks }: Words,
): void {
  const text = messages.contract[id].purpose;
  const width = widths.reduce((sum, each) => sum + each, 0);
  sheet.mergeCells(1, 1, 1, widths.length);
  writeCell(sheet.getCell(1, 1), { value: text }, looks.purpose);
  sheet.getRow(1).height = 8 + lineHeight * lineCount(text, width * 0.95);
}

function addTable(
  sheet: Worksheet,
  { id, columns, rows }: SheetTableLayout,
  messages: Messages,
): void {
  sheet.addTable({
    name: tableName(id),
    ref: areaAddress({ top: headerRow, left: 1, bottom: headerRow, right: 1 }),
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: columns.map((column) => ({
      name: column.name[messages.language],
      filterButton: true,
    })),
    rows: rows.map((row) => row.map(() => null)),
  });
}

function addHeaderNotes(
  sheet: Worksheet,
  { id, columns }: SheetTableLayout,
  { messages, looks }: Words,
): void {
  sheet.getRow(headerRow).height = 36;
  for (const [at, column] of columns.entries()) {
    const cell = sheet.getCell(headerRow, at + 1);
    cell.style = looks.header;
    cell.note = { texts: [{ text: hintOf(id, column, messages), font: looks.note.font }] };
  }
}

/** The style of the cells of each column in one look; one object for all of them, see writeCell. */
function columnStyles({ columns }: SheetTableLayout, look: Partial<Style>): ColumnStyles {
  return columns.map(({ holds }) => ({
    ...look,
    alignment: alignmentOf(holds),
    numFmt: defaultFormats[holds],
  }));
}

type ColumnStyles = readonly Partial<Style>[];
type Look = 'input' | 'given' | 'computed';

interface FilledRow {
  readonly row: readonly (DraftCell | undefined)[];
  readonly layout: SheetTableLayout;
  readonly styles: Readonly<Record<Look, ColumnStyles>>;
}

function fillRow(
  target: ReturnType<Worksheet['getRow']>,
  { row, layout, styles }: FilledRow,
): void {
  let lines = 1;
  for (const [at, column] of layout.columns.entries()) {
    const cell = row[at];
    writeCell(target.getCell(at + 1), cell, styles[lookOf(cell, column)][at] ?? {});
    lines = Math.max(lines, lineCount(shownText(cell), (layout.widths[at] ?? 10) - 1));
  }
  target.height = 6 + lineHeight * lines;
}

function lookOf(cell: DraftCell | undefined, { holds }: ColumnSpec): Look {
  if (holds === 'computed' || (cell && 'formula' in cell)) return 'computed';
  return cell && 'isInput' in cell && cell.isInput ? 'input' : 'given';
}

function addDropDowns(
  sheet: Worksheet,
  { id, columns, rows }: SheetTableLayout,
  messages: Messages,
): void {
  const top = headerRow + 1;
  const bottom = headerRow + rows.length + spareRows;
  for (const [at, spec] of columns.entries()) {
    const range = areaAddress({ top, left: at + 1, bottom, right: at + 1 });
    addDropDown(sheet, range, { spec, hint: hintOf(id, spec, messages), messages });
  }
}

/** A formula without a value shows its #N/A in pale grey: it is an answer; one not calculated looks blank. */
function paleErrors(sheet: Worksheet, { columns, rows }: SheetTableLayout): void {
  const left = columns.findIndex(({ holds }) => holds === 'computed') + 1;
  if (left === 0) return;
  const top = headerRow + 1;
  const right = columns.findLastIndex(({ holds }) => holds === 'computed') + 1;
  const first = address({ row: top, column: left });
  const shownIn = (argb: string, formula: string, priority: number) => {
    const style = { font: { color: { argb } } };
    return { type: 'expression' as const, priority, formulae: [formula], style };
  };
  sheet.addConditionalFormatting({
    ref: areaAddress({ top, left, bottom: headerRow + rows.length + spareRows, right }),
    rules: [
      shownIn(computedGround, `ISERR(${first})`, 1),
      shownIn('FFBFBFBF', `ISNA(${first})`, 2),
    ],
  });
}
