import type { AdoptedRow, AdoptedTarget } from '../../core/adoption/index.js';
import { compareDays, type Day } from '../../core/model/index.js';
import { carriedTargets } from '../../core/next-period/index.js';
import { observationKey, type Submission } from '../../core/submission/index.js';
import { rowsOf, writtenText, type Entry, type Row } from '../../core/tables/index.js';
import { givenCell } from './draft-cells.js';
import { draftRowOf, draftValueOf, explanationRows } from './joined-lists.js';
import type { DraftRow, TableId, WorkbookDraft } from './workbook-draft.js';

/** 上次填写的内容 · What people typed into a superior's workbook besides figures: it stands in the next one as well. */
export interface TypedBefore {
  readonly cover: DraftRow<'cover'>;
  readonly tables: WorkbookDraft['tables'];
  readonly targets: readonly AdoptedTarget[];
}

/** What the new workbook says of itself; the day of filing stays as long as the cut-off date does. */
const saidAnew: ReadonlySet<string> = new Set([
  ...['regionCode', 'planCode', 'asOf', 'reportType', 'templateVersion'],
]);

const wholly = ['changes', 'tasks', 'path'] as const satisfies readonly TableId[];

/** What was typed into a workbook of a unit, for the one of a cut-off date. */
export function typedBefore(
  last: Submission,
  { unit, asOf }: { readonly unit: string; readonly asOf: Day },
): TypedBefore {
  const isSameDay = last.asOf !== undefined && compareDays(last.asOf, asOf) === 0;
  const kept = Object.entries(last.cover?.cells ?? {}).filter(
    ([id]) => !saidAnew.has(id) && (isSameDay || id !== 'filedOn'),
  );
  const stations = rowsOf(last.tables, 'stations').filter(
    ({ cells }) => cells.regionCode.value === unit,
  );
  const explanations = rowsOf(last.tables, 'explanations');
  const codes = new Set(stations.map(({ cells }) => cells.stationCode.value));
  const services = rowsOf(last.tables, 'services').filter(({ cells }) =>
    codes.has(cells.stationCode.value),
  );
  return {
    cover: Object.fromEntries(kept.flatMap(([id, entry]) => coverCell(id, entry))),
    tables: {
      ...tablesOf({
        ...Object.fromEntries(wholly.map((id) => [id, rowsOf(last.tables, id)])),
        ...{ stations, services },
      }),
      ...(explanations.length > 0 ? { explanations: explanationRows(explanations) } : {}),
    },
    targets: carriedTargets(last),
  };
}

function coverCell(id: string, entry: Entry<unknown>) {
  const value = draftValueOf(entry);
  return value === undefined ? [] : [[id, { ...givenCell(value), isInput: true }] as const];
}

function tablesOf(
  rows: Readonly<Partial<Record<TableId, readonly Row[]>>>,
): WorkbookDraft['tables'] {
  const some = Object.entries(rows).filter(([, each]) => each.length > 0);
  return Object.fromEntries(some.map(([id, each]) => [id, each.map(draftRowOf)]));
}

/** The lists of the units below, and behind them the rows that the unit typed itself. */
export function withTyped(
  joined: WorkbookDraft['tables'],
  typed: WorkbookDraft['tables'],
): WorkbookDraft['tables'] {
  const ids = [...new Set([...Object.keys(joined), ...Object.keys(typed)])] as TableId[];
  return Object.fromEntries(ids.map((id) => [id, [...(joined[id] ?? []), ...(typed[id] ?? [])]]));
}

/** 备注 · What was remarked of a figure stays with it. */
export function withRemarks(row: AdoptedRow, last: Submission): AdoptedRow {
  const { indicator, region, scope, period } = row;
  const key = observationKey(region.code, indicator.id, { period, scope });
  const found = last.observationsByKey.get(key);
  const remarks = found && writtenText(found.row.cells.remarks);
  return remarks === undefined ? row : { ...row, remarks };
}
