import type { KeptLayout, KeptRows, KeptTable, SaidNames } from '../../core/layouts/index.js';
import { someNames } from '../../core/layouts/said-names.js';
import { haveSameHeaders } from '../../core/layouts/same-headers.js';
import type { TablesOrder } from '../worker/tables-shown.js';
import { checkSettingsOf } from './check-settings-of.js';
import type { Drafts, FileEntry, PaneState } from './state.js';

/** What is asked to show the tables of a workbook: as they were corrected, before what is kept. */
export function tablesOrder(
  { name, identity, drafts }: FileEntry,
  source: TablesOrder['source'],
  { settings }: Pick<PaneState, 'settings'>,
): TablesOrder {
  const layouts = withDrafts(settings.layouts, drafts);
  return { name, source, settings: checkSettingsOf({ ...settings, layouts }, identity) };
}

/** The kept layouts with what was corrected since. */
export function withDrafts(
  layouts: readonly KeptLayout[] = [],
  drafts: Drafts = { tables: [] },
): readonly KeptLayout[] {
  return withLayout(layouts, { version: 1, ...drafts });
}

/** 留存 · The kept layouts with one more, which takes the place of any other for tables of the same headers. */
export function withLayout(
  layouts: readonly KeptLayout[],
  layout: KeptLayout,
): readonly KeptLayout[] {
  const others = withoutNames(withoutTables(layouts, layout.tables), layout.names);
  const rest = withoutRows(others, layout.rows);
  return isEmpty(layout) ? rest : [...rest, layout];
}

/** What was said of a row goes before what an earlier layout says of it. */
function withoutRows(layouts: readonly KeptLayout[], said: KeptRows = {}): readonly KeptLayout[] {
  const gone = new Set(Object.values(said).flat());
  if (gone.size === 0) return layouts;
  return layouts
    .map(({ rows, ...layout }) => ({ ...layout, ...rowsWithout(rows, gone) }))
    .filter((layout) => !isEmpty(layout));
}

function rowsWithout(
  rows: KeptRows | undefined,
  gone: ReadonlySet<string>,
): Pick<KeptLayout, 'rows'> {
  const kept = Object.entries(rows ?? {}).map(([kind, marks]: [string, readonly string[]]) => {
    return [kind, marks.filter((mark) => !gone.has(mark))] as const;
  });
  const left = kept.filter(([, marks]) => marks.length > 0);
  return left.length > 0 ? { rows: Object.fromEntries(left) } : {};
}

/** What was said of a name goes before what an earlier layout says of it. */
export function withoutNames(
  layouts: readonly KeptLayout[],
  said: SaidNames = {},
): readonly KeptLayout[] {
  if (Object.keys(said).length === 0) return layouts;
  const isOther = (kind: keyof SaidNames, name: string) => said[kind]?.[name] === undefined;
  return layouts
    .map(({ names = {}, ...layout }) => ({ ...layout, ...someNames(names, isOther) }))
    .filter((layout) => !isEmpty(layout));
}

function isEmpty({ tables, rows, names }: KeptLayout): boolean {
  return tables.length === 0 && rows === undefined && names === undefined;
}

/** 不再使用 · The kept layouts without those for tables of the same headers. */
export function withoutTables(
  layouts: readonly KeptLayout[],
  tables: readonly KeptTable[],
): readonly KeptLayout[] {
  const isGone = (kept: KeptTable) => tables.some((table) => haveSameHeaders(kept, table));
  return layouts
    .map((layout) => ({ ...layout, tables: layout.tables.filter((kept) => !isGone(kept)) }))
    .filter((layout) => !isEmpty(layout));
}
