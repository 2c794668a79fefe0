import type { Indicator, Plan, Status, TargetLine } from '../catalogue/index.js';
import { canonicalCode, isWithin } from '../regions/index.js';
import { breakdownColumns } from './columns.js';
import { readRows, type TableOfPlan } from './read-rows.js';
import { readTarget } from './read-target.js';
import type { ReadingContext, RowReader } from './row-reader.js';

/** 分解行 · The lines of a breakdown; a unit outside of the plan, the plan's own, or listed twice is told. */
export function readLines(
  part: TableOfPlan,
  plan: Pick<Plan, 'region' | 'indicators' | 'source'>,
  context: ReadingContext,
): readonly TargetLine[] {
  const firsts = new Map<string, RowReader>();
  return readRows(part, { specs: breakdownColumns }, context).flatMap((row) => {
    const line = readLine(row, plan);
    if (!line) return [];
    const key = `${line.region}|${line.indicator}`;
    const first = firsts.get(key);
    if (first) tellRepeated(row, first, line.region);
    firsts.set(key, first ?? row);
    return [line];
  });
}

function readLine(
  row: RowReader,
  { region: own, indicators, source }: Pick<Plan, 'region' | 'indicators' | 'source'>,
): TargetLine | undefined {
  const text = row.text('regionCode', 'must');
  const region = text === undefined ? undefined : (canonicalCode(text) ?? text);
  const code = row.text('indicatorCode', 'must');
  const indicator = indicators.find(({ id }) => id === code);
  if (code !== undefined && !indicator)
    row.tell('indicatorCode', { id: 'unknown-code', found: code });
  if (region !== undefined && !isBelow(region, own)) {
    row.tell('regionCode', { id: 'not-below', found: region });
  }
  if (region === undefined || !indicator) return undefined;
  return lineOf(row, { region, indicator, source });
}

function isBelow(region: string, own: string): boolean {
  return region !== own && isWithin(region, own);
}

function lineOf(
  row: RowReader,
  {
    region,
    indicator,
    source,
  }: Pick<TargetLine, 'region'> & {
    readonly indicator: Indicator;
    readonly source: TargetLine['target']['source'];
  },
): TargetLine {
  const { id, name, unit, target } = indicator;
  const status = row.text('status') as Status | undefined;
  const document = row.prose('document');
  return {
    region,
    indicator: id,
    ...(status ? { status } : {}),
    ...(document === undefined ? {} : { document }),
    target: readTarget(row, { unit, name: name['zh-CN'], usual: target }, source),
  };
}

function tellRepeated(again: RowReader, first: RowReader, found: string): void {
  const other = { label: first.labelOf('regionCode'), found: first.cellOf('regionCode') };
  again.tell('regionCode', { id: 'repeated-line', found, other });
}
