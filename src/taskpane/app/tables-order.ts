import type { KeptLayout, KeptTable } from '../../core/layouts/index.js';
import { haveSameHeaders } from '../../core/layouts/same-headers.js';
import type { TablesOrder } from '../worker/tables-shown.js';
import { checkSettingsOf } from './check-settings-of.js';
import type { FileEntry, PaneState } from './state.js';

/** What is asked to show the tables of a workbook: as they were corrected, before what is kept. */
export function tablesOrder(
  { name, identity, drafts = [] }: FileEntry,
  source: TablesOrder['source'],
  { settings }: Pick<PaneState, 'settings'>,
): TablesOrder {
  const layouts = withLayout(settings.layouts ?? [], { version: 1, tables: drafts });
  return { name, source, settings: checkSettingsOf({ ...settings, layouts }, identity) };
}

/** 留存 · The kept layouts with one more, which takes the place of any other for tables of the same headers. */
export function withLayout(
  layouts: readonly KeptLayout[],
  layout: KeptLayout,
): readonly KeptLayout[] {
  const rest = withoutTables(layouts, layout.tables);
  return layout.tables.length === 0 ? rest : [...rest, layout];
}

/** 不再使用 · The kept layouts without those for tables of the same headers. */
export function withoutTables(
  layouts: readonly KeptLayout[],
  tables: readonly KeptTable[],
): readonly KeptLayout[] {
  const isGone = (kept: KeptTable) => tables.some((table) => haveSameHeaders(kept, table));
  return layouts
    .map((layout) => ({ ...layout, tables: layout.tables.filter((kept) => !isGone(kept)) }))
    .filter(({ tables: left }) => left.length > 0);
}
