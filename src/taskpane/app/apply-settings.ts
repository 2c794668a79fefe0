import { checkSettingsOf } from './check-settings-of.js';
import type { Actions } from './actions.js';
import { writeMachineSetting } from '../excel/index.js';
import { keepSettings } from './keep-settings.js';
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
    if (!actions.excel) writeMachineSetting('catalogue', settings.catalogue);
  } catch (error) {
    store.dispatch({ type: 'told', notice: noticeOf(error) });
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  actions.excel?.keepSettings(after);
  actions.checkAgain();
}
