import type { RefusedCell } from '../../../core/layouts/index.js';
import { address, areaAddress } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/messages.js';
import type { Choice } from '../../views/SettingsView.js';
import type { RefusedPlace, TablesData } from '../../views/tables-data.js';
import type { TablesShown, TableShown } from '../../worker/tables-shown.js';
import type { Drafts } from '../state.js';
import { presentAskedFields } from './asked-fields.js';
import { moreNames, nameFields } from './open-names.js';
import { standings, type TableStanding } from './standings.js';
import { presentGrid } from './table-grid.js';

/** What the view knows besides what was read. */
export interface TablesTold {
  readonly chosen: number;
  readonly verdict: { readonly id: string; readonly word: string };
  readonly isDrafted: boolean;
  /** Whether somebody wants to change what the tables say of themselves. */
  readonly isCorrecting: boolean;
  readonly plans: readonly Choice[];
  /** What was said of names and is not kept yet. */
  readonly names?: Drafts['names'];
}

/** 现有报表 · What the view of an office's own tables shows; undefined where there is no sheet. */
export function presentTables(
  shown: TablesShown,
  { chosen, verdict, isDrafted, isCorrecting, plans, names }: TablesTold,
  messages: Messages,
): TablesData | undefined {
  const all = standings(shown);
  const standing = all[chosen] ?? all[0];
  if (!standing) return undefined;
  const tables = all.flatMap(({ table }) => table ?? []);
  const { table } = standing;
  return {
    ...{ verdict, isDrafted },
    lead: leadOf(tables, messages),
    said: saidOf(shown, tables, { plans, messages }),
    asked: presentAskedFields(shown, { plans, isCorrecting, messages }),
    isOpen: shown.asked.length > 0,
    isWithoutPlan: shown.isWithoutPlan === true,
    canDraftPlan: tables.some(statesTargets),
    names: nameFields(shown, names, messages),
    moreNames: moreNames(shown, messages),
    tables: all.map((each, at) => ({ key: String(at), text: tableName(each, messages) })),
    chosen: String(all.indexOf(standing)),
    grid: presentGrid(standing, messages),
    ...refusedOf(standing, messages),
    columnChoices: choicesOf(messages),
    isKept: table?.match === 'applied',
    canKeep: tables.some(({ kept, rows }) => kept !== undefined && rows !== undefined),
  };
}

/** An annex of a plan: indicators with targets and without results. */
function statesTargets({ rows, columns }: TableShown): boolean {
  const roles = new Set(columns.flatMap(({ figure }) => figure?.role ?? []));
  return rows === 'indicators' && roles.has('target') && !roles.has('actual');
}

function leadOf(tables: readonly TableShown[], { pane }: Messages): string {
  const sum = (count: (table: TableShown) => number) =>
    tables.reduce((total, table) => total + count(table), 0);
  return pane.tables.counts(
    sum(({ facts }) => facts),
    sum(({ refusedCount, refusal }) => refusedCount + (refusal ? 1 : 0)),
  );
}

function saidOf(
  { unit, plan, asOf, reportType, isWithoutPlan }: TablesShown,
  tables: readonly TableShown[],
  { plans, messages }: { readonly plans: readonly Choice[]; readonly messages: Messages },
): readonly string[] {
  const words = messages.pane.tables;
  const named = plans.find(({ key }) => key === plan)?.text ?? plan;
  const kept = tables.flatMap(({ match, keptAs }) =>
    match === 'applied' ? [words.kept(keptAs ?? '')] : [],
  );
  return [
    ...(unit ? [words.unit(unit.name)] : []),
    ...(named === undefined ? [] : [words.plan(named)]),
    ...(asOf === undefined ? [] : [words.asOf(asOf)]),
    ...(reportType ? [words.reportType(words.reportTypes[reportType])] : []),
    ...(isWithoutPlan ? [words.isWithoutPlan] : []),
    ...new Set(kept),
    ...new Set(tables.flatMap((table) => differenceOf(table, messages))),
  ];
}

/** How the nearest kept layout differs, which is told and never applied. */
function differenceOf({ match }: TableShown, { tables: { kept } }: Messages): readonly string[] {
  if (!match || match === 'applied') return [];
  const listed = (paths: readonly string[]) => paths.join('、') || '—';
  const { share, missing, added } = match;
  return [kept.near(Math.round(share * 100), listed(missing), listed(added))];
}

function tableName({ sheet, table }: TableStanding, { pane, tables }: Messages): string {
  if (!table) return sheet.name;
  const { area, rows, refusal } = table;
  const what = rows ? tables.rows[rows] : tables.refusals[refusal ?? 'no-header'];
  return pane.tables.tableName(`${sheet.name}!${areaAddress(area)}`, what);
}

const offeredReads = ['indicator', 'region', 'period', 'unit', 'category', 'attribute'] as const;
const offeredRoles = [
  ...(['base', 'target', 'plan', 'actual', 'estimate', 'numerator', 'denominator'] as const),
  ...(['growth', 'completion', 'rank'] as const),
];

function choicesOf({ tables: words, pane }: Messages): readonly Choice[] {
  return [
    ...offeredRoles.map((role) => ({ key: `figure:${role}`, text: words.roles[role] })),
    ...offeredReads.map((key) => ({ key, text: words.reads[key] })),
    { key: 'remark', text: pane.tables.leaveColumn },
  ];
}

function refusedOf(
  { sheet, table }: TableStanding,
  { tables: words }: Messages,
): Pick<TablesData, 'refused' | 'moreRefused'> {
  if (!table) return { refused: [], moreRefused: '' };
  const { area, refusal, refused, refusedCount } = table;
  const cellPlace = (cell: RefusedCell): RefusedPlace => ({
    ...{ row: cell.row, column: cell.column, reason: words.refusals[cell.refusal] },
    place: `${sheet.name}!${address(cell)}`,
  });
  const whole = { row: area.top, column: area.left, place: `${sheet.name}!${areaAddress(area)}` };
  const more = refusedCount - refused.length;
  return {
    refused: refusal ? [{ ...whole, reason: words.refusals[refusal] }] : refused.map(cellPlace),
    moreRefused: more > 0 ? words.more(more) : '',
  };
}
