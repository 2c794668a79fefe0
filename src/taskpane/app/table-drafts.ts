import {
  haveSameHeaders,
  namesSaid,
  keptRowsOf,
  rowsSaid,
  someNames,
  type ColumnReading,
  type KeptColumn,
  type KeptLayout,
  type KeptRows,
  type KeptTable,
  type Role,
  type SaidNames,
} from '../../core/layouts/index.js';
import { baseName } from '../../core/model/index.js';
import type { NameShown, NamesShown, TablesShown, TableShown } from '../worker/tables-shown.js';
import type { Drafts, FileEntry } from './state.js';
import { withDrafts } from './tables-order.js';

/** 栏的含义 · The key of what a column is read as, in the menu of its head. */
export type ColumnChoice = Exclude<ColumnReading['reads'], 'figure'> | `figure:${Role}`;

/** What a column is read as, as the menu calls it. */
export function choiceOf({ reads, figure }: ColumnReading): ColumnChoice {
  return reads === 'figure' ? `figure:${figure?.role ?? 'actual'}` : reads;
}

/** A table that is shown, to be kept as it was corrected since: what is shown follows only once it is read again. */
export function asDrafted<T extends Pick<TableShown, 'kept'>>(
  table: T,
  { tables }: Pick<Drafts, 'tables'>,
): T {
  const { kept } = table;
  const drafted = kept && tables.find((draft) => haveSameHeaders(draft, kept));
  return drafted ? { ...table, kept: drafted } : table;
}

/** 更正一栏 · A table as it would be kept, with a column read otherwise. */
export function withColumn(
  table: Pick<TableShown, 'kept' | 'columns'>,
  column: number,
  choice: string,
): KeptTable | undefined {
  const { kept } = table;
  const at = table.columns.findIndex((each) => each.column === column);
  if (!kept || at < 0) return undefined;
  const columns = kept.columns.map((each, index) => (index === at ? readAs(each, choice) : each));
  return { ...kept, columns, rows: keptRowsOf(columns) };
}

function readAs({ header }: KeptColumn, choice: string): KeptColumn {
  const [reads, role] = choice.split(':') as [ColumnReading['reads'], Role | undefined];
  return { header, reads, ...(role ? { role } : {}) };
}

/** The drafts with one more, in the place of any other for the same headers. */
export function withDraft(drafts: readonly KeptTable[], draft: KeptTable): readonly KeptTable[] {
  return [...drafts.filter((each) => !haveSameHeaders(each, draft)), draft];
}

/** 留存 · The layout of all tables that are shown, as they were corrected, called by the name of their workbook. */
export function shownLayout(
  { sheets, names }: TablesShown,
  { name: file, drafts }: Pick<FileEntry, 'name' | 'drafts'>,
  layouts: readonly KeptLayout[] | undefined,
): KeptLayout {
  const all = sheets.flatMap(({ tables: some }) =>
    some.flatMap(({ kept, rows: axis }) => (axis && kept) || []),
  );
  const tables = [...all, ...(drafts?.tables ?? [])].reduce(withDraft, [] as readonly KeptTable[]);
  const said = withDrafts(layouts, drafts);
  return {
    ...{ version: 1, name: layoutName(file), tables },
    ...rowsHere(sheets, rowsSaid(said).rows),
    ...namesHere(namesSaid(said).names, names),
  };
}

/** What is said of rows that stand in the workbook. */
function rowsHere(sheets: TablesShown['sheets'], rows: KeptRows = {}): Pick<KeptLayout, 'rows'> {
  const here = new Set(sheets.flatMap(({ marks }) => marks));
  const some = Object.entries(rows).map(([kind, marks]: [string, readonly string[]]) => {
    return [kind, marks.filter((mark) => here.has(mark))] as const;
  });
  const kept = some.filter(([, marks]) => marks.length > 0);
  return kept.length > 0 ? { rows: Object.fromEntries(kept) } : {};
}

/** What is said of names that the workbook prints. */
function namesHere(said: SaidNames = {}, shown: NamesShown | undefined): Pick<KeptLayout, 'names'> {
  return someNames(
    said,
    (kind, name) => shown?.names.some((each) => each.kind === kind && each.name === name) === true,
  );
}

/** 指明一个名称 · The drafts with what a name stands for: an id or a code, nothing where it is no part of the plan, undefined where that is open again. */
export function withName(
  drafts: Drafts,
  { kind, name }: Pick<NameShown, 'kind' | 'name'>,
  meant: string | undefined,
): Drafts {
  const { [name]: _, ...others } = drafts.names?.[kind] ?? {};
  const some = meant === undefined ? others : { ...others, [name]: meant };
  return { ...drafts, names: { ...drafts.names, [kind]: some } };
}

/** What a layout is called: the name of its workbook without folders and ending. */
export function layoutName(file: string): string {
  return baseName(file).replace(/\.[^.]*$/, '');
}
