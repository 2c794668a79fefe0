import { areaAddress } from '../../core/model/index.js';
import type { Area } from '../../core/model/index.js';
import { excelFailure } from './excel-failure.js';
import type { Hidden, MeasuredSheet } from './measure-sheets.js';
import { createSheetDraft, storeSlice } from './sheet-draft.js';
import type { SheetDraft } from './sheet-draft.js';
import { sliceAreas } from './slice-areas.js';
import type { Slice } from './slice-areas.js';

/** A cell travels as value, formula and number format: 120,000 ordinary ones were 4 MB of JSON. */
const bytesPerCell = 34;
const bytesPerSync = 2 * 1024 * 1024;
const cellsPerSync = Math.floor(bytesPerSync / bytesPerCell);
const maxCells = 5_000_000;

/** Reads the cells of measured sheets: one sync, and one more for each further 2 MB. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
): Promise<readonly SheetDraft[]> {
  for (const sheet of sheets) requireReadable(sheet);
  const drafts = sheets.map(createSheetDraft);
  const areas = sheets.map(({ used }) => used);
  for (const batch of sliceAreas(areas, cellsPerSync)) {
    const answers = batch.map((slice) => askSlice(context, sheets, slice));
    await context.sync();
    for (const [at, { index }] of batch.entries()) answerInto(drafts[index], answers[at]);
  }
  return drafts;
}

type Answer = (draft: SheetDraft) => void;

function answerInto(draft: SheetDraft | undefined, answer: Answer | undefined): void {
  if (draft) answer?.(draft);
}

function requireReadable({ name, used }: MeasuredSheet): void {
  if (!used) return;
  const cells = (used.bottom - used.top + 1) * (used.right - used.left + 1);
  if (cells > maxCells)
    throw excelFailure('too-many-cells', { sheet: name, cells, limit: maxCells });
}

/** Queues the questions about one slice; the answer can be stored after the next sync. */
function askSlice(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
  { index, area }: Slice,
): Answer {
  const { name = '', rowsHidden = false, columnsHidden = false, used } = sheets[index] ?? {};
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRange(areaAddress(area)).load('values,formulas,numberFormat');
  const hiddenRows = askHiddenRows(range, area, rowsHidden);
  const isFirst = area.top === used?.top;
  const hiddenColumns = isFirst ? askHiddenColumns(range, area, columnsHidden) : () => [];
  return (draft) => {
    const { values, formulas, numberFormat } = range;
    storeSlice(draft, { area, values, formulas, numberFormat });
    for (const row of hiddenRows()) draft.hiddenRows.add(row);
    for (const column of hiddenColumns()) draft.hiddenColumns.add(column);
  };
}

function askHiddenRows(range: Excel.Range, { top, bottom }: Area, hidden: Hidden): () => number[] {
  if (hidden !== null) return () => (hidden ? numbers(top, bottom) : []);
  const properties = range.getRowProperties({ rowHidden: true });
  return () => numbers(top, bottom).filter((row) => properties.value[row - top]?.rowHidden);
}

function askHiddenColumns(
  range: Excel.Range,
  { left, right }: Area,
  hidden: Hidden,
): () => number[] {
  if (hidden !== null) return () => (hidden ? numbers(left, right) : []);
  const properties = range.getColumnProperties({ columnHidden: true });
  return () => numbers(left, right).filter((at) => properties.value[at - left]?.columnHidden);
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
