import { areaAddress, type Area } from '../../core/model/index.js';
import type { Hidden, MeasuredSheet } from './measure-sheets.js';
import { storeSlice, type ExcelSheetDraft } from './sheet-draft.js';

/** Queues the questions about some rows of a sheet; the answer can be stored after the next sync. */
export function askSlice(
  context: Excel.RequestContext,
  sheet: MeasuredSheet | undefined,
  area: Area,
): (draft: ExcelSheetDraft) => void {
  const { name = '', rowsHidden = false, columnsHidden = false, used } = sheet ?? {};
  const range = context.workbook.worksheets.getItem(name).getRange(areaAddress(area));
  range.load('values,formulas,numberFormat');
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
  const rows = range.getRowProperties({ rowHidden: true });
  return () => hiddenLines(rows, 'rowHidden', top);
}

function askHiddenColumns(
  range: Excel.Range,
  { left, right }: Area,
  hidden: Hidden,
): () => number[] {
  if (hidden !== null) return () => (hidden ? numbers(left, right) : []);
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => hiddenLines(columns, 'columnHidden', left);
}

/** The numbers of the lines that are hidden, once the answer is there. */
function hiddenLines<K extends string>(
  { value }: OfficeExtension.ClientResult<readonly Readonly<Partial<Record<K, boolean>>>[]>,
  key: K,
  first: number,
): number[] {
  return value.flatMap((line, at) => (line[key] ? [first + at] : []));
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
