import { checkSettingsOf } from './check-settings-of.js';
import type { Actions } from './actions.js';
import { writeMachineSetting } from '../excel/index.js';
import { keepSettings } from './keep-settings.js';
import type { CheckSettings } from '../worker/protocol.js';
import { loadMessages } from '../worker/load-messages.js';
import { noticeOf } from './notice-of.js';
import type { PaneSettings } from './state.js';
import type { Store } from './store.js';

/** Puts settings into force and keeps them; checks again where the check would come out otherwise. */
export async function applySettings(
  settings: PaneSettings,
  store: Store,
  actions: Actions,
): Promise<void> {
  const before = checkSettingsOf(store.state().settings);
  const after = checkSettingsOf(settings);
  const messages = await loadMessages(settings.language);
  store.dispatch({ type: 'set', settings, messages });
  try {
    keepSettings(settings);
    writeMachineSetting('layouts', settings.layouts);
    if (!actions.excel) writeMachineSetting('catalogue', settings.catalogue);
  } catch (error) {
    store.dispatch({ type: 'told', notice: noticeOf(error) });
  }
  if (isSame(before, after)) return;
  if (!isSame(ofWorkbook(before), ofWorkbook(after))) actions.excel?.keepSettings(after);
  actions.checkAgain();
}

/** What is kept in the workbook: layouts are kept on the machine. */
function ofWorkbook({ layouts: _, ...settings }: CheckSettings): CheckSettings {
  return settings;
}

function isSame(one: CheckSettings, other: CheckSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
