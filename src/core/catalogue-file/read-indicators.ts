import type { Indicator, Source } from '../catalogue/index.js';
import { contract } from '../contract/index.js';
import { valueAt, type Sheet } from '../model/index.js';
import { findHeaders, type Headers } from '../tables/index.js';
import { indexOf, indicatorColumns } from './columns.js';
import { readIndicator } from './read-indicator.js';
import { rowReader, type ReadingContext, type RowReader } from './row-reader.js';

const index = indexOf(indicatorColumns);
const unsaid: Source = { publisher: { 'zh-CN': '', 'en-US': '' } };

/** 指标 · The indicators of the sheet 指标, in order; a code that stands twice is told. */
export function readIndicators(
  sheet: Sheet,
  source: Source | undefined,
  context: ReadingContext,
): readonly Indicator[] {
  const headers = findHeaders(sheet, index);
  const missing = indicatorColumns.filter(
    ({ id, isRequired }) => isRequired && !headers?.columns.has(id),
  );
  for (const { name } of missing) {
    context.tell({ id: 'missing-header', sheet: sheet.name, label: name });
  }
  if (!headers || missing.length > 0) return [];
  const rows = filledRows(sheet, headers);
  const { name: label } = contract.indicators;
  if (rows.length === 0) context.tell({ id: 'no-indicators', sheet: sheet.name, label });
  const readers = rows.map((row) => {
    const placeOf = (id: string) => ({ row, column: headers.columns.get(id) ?? 0 });
    return rowReader({ sheet, specs: indicatorColumns, placeOf }, context);
  });
  const indicators = readers.map((reader) => readIndicator(reader, source ?? unsaid));
  tellRepeated(indicators, readers);
  return indicators;
}

function tellRepeated(indicators: readonly Indicator[], readers: readonly RowReader[]): void {
  const firsts = new Map<string, RowReader>();
  for (const [at, { id }] of indicators.entries()) {
    const reader = readers[at];
    if (!reader || id === '') continue;
    const first = firsts.get(id);
    if (first) tellRepetition(id, reader, first);
    else firsts.set(id, reader);
  }
}

function tellRepetition(id: string, again: RowReader, first: RowReader): void {
  const other = { label: first.labelOf('indicatorCode'), found: first.cellOf('indicatorCode') };
  again.tell('indicatorCode', { id: 'repeated-code', found: id, other });
}

/** The rows below the header in which some column of ours holds something. */
function filledRows(sheet: Sheet, { row: header, columns }: Headers): readonly number[] {
  const rows = Array.from({ length: sheet.lastRow - header }, (_, at) => header + 1 + at);
  return rows.filter((row) =>
    [...columns.values()].some((column) => valueAt(sheet, row, column) !== null),
  );
}
