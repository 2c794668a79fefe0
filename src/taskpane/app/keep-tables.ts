import { layoutJson } from '../../reports/layout-json.js';
import type { TablesShown } from '../worker/tables-shown.js';
import { applySettings } from './apply-settings.js';
import { noticeOf } from './notice-of.js';
import type { PartProps } from './Pane.js';
import type { FileEntry } from './state.js';
import { layoutName, shownLayout } from './table-drafts.js';
import { withLayout, withoutNames, withoutTables } from './tables-order.js';

/** 用于同样表头的全部工作簿 · Keeps the layout of the tables that are shown on this machine, and checks again by it. */
export async function keepShown(
  { state, store, actions }: PartProps,
  entry: FileEntry,
  shown: TablesShown,
): Promise<void> {
  const layout = shownLayout(shown, entry, state.settings.layouts);
  const layouts = withLayout(state.settings.layouts ?? [], layout);
  const { drafts } = store.state().entries.find(({ id }) => id === entry.id) ?? {};
  if (drafts === entry.drafts) {
    store.dispatch({ type: 'drafted', id: entry.id, drafts: undefined });
  }
  store.dispatch({
    type: 'told',
    notice: { tone: 'done', id: 'layout-kept', facts: { name: layout.name ?? '' } },
  });
  await applySettings({ ...state.settings, layouts }, store, actions);
}

/** 不再使用 · Forgets the layouts of the tables that are shown. */
export async function stopKeeping(
  { state, store, actions }: PartProps,
  entry: FileEntry,
  shown: TablesShown,
): Promise<void> {
  const { tables, names } = shownLayout(shown, entry, state.settings.layouts);
  const rest = withoutNames(withoutTables(state.settings.layouts ?? [], tables), names);
  store.dispatch({
    type: 'told',
    notice: { tone: 'done', id: 'layout-forgotten', facts: {} },
  });
  const layouts = rest.length > 0 ? rest : undefined;
  await applySettings({ ...state.settings, layouts }, store, actions);
}

/** 下载表样 · Saves the layout of the tables that are shown as a file that the command reads. */
export async function saveShown(
  { state, store, actions }: PartProps,
  entry: FileEntry,
  shown: TablesShown,
): Promise<void> {
  const file = state.messages.pane.tables.saveName(layoutName(entry.name));
  try {
    await actions.deliver([layoutJson(shownLayout(shown, entry, state.settings.layouts))], file);
    store.dispatch({ type: 'told', notice: { tone: 'done', id: 'layout-saved', facts: { file } } });
  } catch (error) {
    store.dispatch({ type: 'told', notice: noticeOf(error) });
  }
}
