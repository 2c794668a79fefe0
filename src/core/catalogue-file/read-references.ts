import type { Indicator, ReferenceSeries } from '../catalogue/index.js';
import { inBoth, groupBy } from '../model/index.js';
import { referenceColumns } from './columns.js';
import { readRows, type TableOfPlan } from './read-rows.js';
import type { ReadingContext, RowReader } from './row-reader.js';

/** 参照数列 · The series of 参照数列, each rate stated once. */
export function readReferences(
  part: TableOfPlan,
  context: ReadingContext,
): readonly ReferenceSeries[] {
  const rows = readRows(part, { specs: referenceColumns }, context).map((row) => ({
    row,
    id: row.text('code', 'must') ?? '',
    name: row.prose('name'),
    year: row.number('year', 'must') ?? 0,
    value: row.number('value', 'must') ?? 0,
  }));
  return [...groupBy(rows, ({ id }) => id)].map(([id, some]) => {
    const firsts = new Map<number, RowReader>();
    for (const { row, year } of some) tellRepeated(row, year, firsts);
    const name = some.find((each) => each.name !== undefined)?.name ?? id;
    const values = some.map(({ year, value }) => ({ year, value }));
    return { id, name: inBoth(name), values };
  });
}

function tellRepeated(row: RowReader, found: number, firsts: Map<number, RowReader>): void {
  const first = firsts.get(found);
  if (!first) return void firsts.set(found, row);
  const other = { label: first.labelOf('year'), found: first.cellOf('year') };
  row.tell('year', { id: 'repeated-year', found, other });
}

/** 参照不明 · Tells of ties to what the plan does not have, and of those that lead back to themselves. */
export function checkTies(
  indicators: readonly Indicator[],
  references: readonly ReferenceSeries[],
  tellAt: (
    index: number,
    defect: { readonly id: 'unknown-reference' | 'tied-in-circle'; readonly found: string },
  ) => void,
): void {
  const series = new Set(references.map(({ id }) => id));
  const ties = new Map(indicators.map(({ id, target }) => [id, target.tie?.to]));
  for (const [at, { id, target }] of indicators.entries()) {
    const { to: found } = target.tie ?? {};
    if (found === undefined || found === '') continue;
    if (!series.has(found) && !ties.has(found)) tellAt(at, { id: 'unknown-reference', found });
    else if (leadsBack(id, ties)) tellAt(at, { id: 'tied-in-circle', found });
  }
}

function leadsBack(start: string, ties: ReadonlyMap<string, string | undefined>): boolean {
  const passed = new Set<string>();
  let at = ties.get(start);
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    at = ties.get(at);
  }
  return passed.has(start);
}
