import type { Indicator, ReferenceSeries, Source } from '../catalogue/index.js';
import { contract } from '../contract/index.js';
import { indicatorColumns } from './columns.js';
import { readIndicator } from './read-indicator.js';
import { checkTies } from './read-references.js';
import { readRows, type TableOfPlan } from './read-rows.js';
import type { ReadingContext, RowReader } from './row-reader.js';

const unsaid: Source = { publisher: { 'zh-CN': '', 'en-US': '' } };

/** 指标 · The indicators of the sheet 指标, in order; a code that stands twice is told. */
export function readIndicators(
  part: TableOfPlan,
  {
    source,
    references,
  }: { readonly source: Source | undefined; readonly references: readonly ReferenceSeries[] },
  context: ReadingContext,
): readonly Indicator[] {
  const readers = readRows(
    part,
    { specs: indicatorColumns, label: contract.indicators.name, merged: 'category' },
    context,
  );
  const indicators = readers.map((reader) => readIndicator(reader, source ?? unsaid));
  tellRepeated(indicators, readers);
  checkTies(indicators, references, (at, defect) => readers[at]?.tell('tiedTo', defect));
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
