import type { ColumnReading, RefusedCell } from '../../../core/layouts/index.js';
import { address, areaAddress, columnLetters } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/messages.js';
import type { Choice } from '../../views/SettingsView.js';
import type {
  AskedField,
  ColumnHead,
  GridData,
  RefusedPlace,
  TablesData,
  Tone,
} from '../../views/tables-data.js';
import type { SheetShown, TablesShown, TableShown } from '../../worker/tables-shown.js';
import { choiceOf } from '../table-drafts.js';

/** A table in the sheet where it lies; the sheet alone where it has none. */
export interface Standing {
  readonly sheet: SheetShown;
  readonly table: TableShown | undefined;
}

/** The tables of a workbook in the order of its sheets; a sheet without one stands for itself. */
export function standings({ sheets }: TablesShown): readonly Standing[] {
  return sheets.flatMap((sheet) => {
    const tables = sheet.tables.length === 0 ? [undefined] : sheet.tables;
    return tables.map((table) => ({ sheet, table }));
  });
}

/** What the view knows besides what was read. */
export interface Told {
  readonly chosen: number;
  readonly verdict: { readonly id: string; readonly word: string };
  readonly isDrafted: boolean;
  readonly plans: readonly Choice[];
}

/** 现有报表 · What the view of an office's own tables shows; undefined where there is no sheet. */
export function presentTables(
  shown: TablesShown,
  { chosen, verdict, isDrafted, plans }: Told,
  messages: Messages,
): TablesData | undefined {
  const all = standings(shown);
  const standing = all[chosen] ?? all[0];
  if (!standing) return undefined;
  const tables = all.flatMap(({ table }) => table ?? []);
  const sum = (count: (table: TableShown) => number) =>
    tables.reduce((total, table) => total + count(table), 0);
  const { table } = standing;
  return {
    ...{ verdict, isDrafted },
    lead: messages.pane.tables.counts(
      sum(({ facts }) => facts),
      sum(({ refusedCount, refusal }) => refusedCount + (refusal ? 1 : 0)),
    ),
    said: saidOf(shown, tables, { plans, messages }),
    asked: shown.asked.map((asked) => askedField(asked, plans, messages)),
    tables: all.map((each, at) => ({ key: String(at), text: tableName(each, messages) })),
    chosen: String(all.indexOf(standing)),
    grid: gridOf(standing, messages),
    ...refusedOf(standing, messages),
    columnChoices: choicesOf(messages),
    isKept: table?.match === 'applied',
    canKeep: tables.some(({ kept, rows }) => kept !== undefined && rows !== undefined),
  };
}

function saidOf(
  { unit, plan, asOf }: TablesShown,
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

function askedField(
  { why, candidates }: TablesShown['asked'][number],
  plans: readonly Choice[],
  { pane }: Messages,
): AskedField {
  const words = pane.tables;
  const isNamed = ({ key }: Choice) => candidates.length === 0 || candidates.includes(key);
  const choices =
    why === 'plan' ? plans.filter(isNamed) : candidates.map((key) => ({ key, text: key }));
  const listed = choices.map(({ text }) => text).join('、');
  return {
    ...{ id: why, label: words.askedLabels[why], choices },
    lead: candidates.length === 0 ? words.notSaid : words.severalSaid(listed),
  };
}

function tableName({ sheet, table }: Standing, { pane, tables }: Messages): string {
  if (!table) return sheet.name;
  const { area, rows, refusal } = table;
  const what = rows ? tables.rows[rows] : tables.refusals[refusal ?? 'no-header'];
  return pane.tables.tableName(`${sheet.name}!${areaAddress(area)}`, what);
}

function gridOf({ sheet, table }: Standing, messages: Messages): GridData {
  const { gridOf: labelled, firstRows } = messages.pane.tables;
  const { name, rowCount, columnCount, texts, kinds, labels } = sheet;
  const isCut = texts.length < rowCount;
  const readings = new Map((table?.columns ?? []).map((column) => [column.column, column]));
  const refused = (table?.refused ?? []).map(
    (cell) => [address(cell), messages.tables.refusals[cell.refusal]] as const,
  );
  return {
    label: isCut ? `${labelled(name)} ${firstRows(texts.length, rowCount)}` : labelled(name),
    ...{ rowCount, texts, kinds, labels },
    rows: table ? [table.area.top, table.area.bottom] : [1, rowCount],
    columns: Array.from({ length: columnCount }, (_, at) =>
      columnHead(at + 1, readings.get(at + 1), messages),
    ),
    refused: new Map(refused),
  };
}

function columnHead(
  column: number,
  reading: ColumnReading | undefined,
  { tables: words }: Messages,
): ColumnHead {
  const letter = columnLetters(column);
  if (!reading) return { letter, tone: 'none', word: '', reason: '' };
  const { reads, figure, refusal, reason } = reading;
  const header = reason.header.join(' / ');
  const because =
    header === '' ? words.withoutHeader(reason.figures) : words.because(header, reason.figures);
  const time = figure?.span ? ` ${words.span(figure.span)}` : '';
  const said = reads === 'figure' && figure ? `${words.roles[figure.role]}${time}` : '';
  return {
    ...{ letter, tone: toneOf(reading), choice: choiceOf(reading) },
    word: reads === 'figure' ? said : words.reads[reads],
    reason: refusal ? `${because}\n${words.refusals[refusal]}` : because,
  };
}

const tones: Readonly<Partial<Record<string, Tone>>> = {
  ...{ indicator: 'name', region: 'name', period: 'name', refused: 'unread', blank: 'none' },
  ...{ 'figure:target': 'target', 'figure:plan': 'target', 'figure:base': 'base' },
  ...{ 'figure:actual': 'actual', 'figure:estimate': 'actual' },
  ...{ 'figure:numerator': 'actual', 'figure:denominator': 'actual' },
  ...{ 'figure:growth': 'derived', 'figure:completion': 'derived', 'figure:rank': 'derived' },
};

const toneOf = (reading: ColumnReading): Tone => tones[choiceOf(reading)] ?? 'label';

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
  { sheet, table }: Standing,
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
