import { render } from 'react-dom';
import type { Language } from '../../core/model/index.js';
import { readHost, startsWithWorkbook } from '../excel/index.js';
import { answerRibbon } from './answer-ribbon.js';
import type { Actions } from './actions.js';
import { fileActions } from './file-actions.js';
import { loadMessages } from '../worker/load-messages.js';
import { Pane } from './Pane.js';
import {
  readCheckSettings,
  readMachineCatalogue,
  readMachineLayouts,
  readSettings,
} from './keep-settings.js';
import { initialState, type PaneNotice } from './state.js';
import { createStore, type Store } from './store.js';
import { createWorkerPool, type WorkerPool } from './worker-pool.js';

const mostWorkers = 4;

/** Starts the pane in an element of the page: in Excel beside the workbook, else with files; checks run in the workers that it is given. */
export async function start(root: HTMLElement, openWorker: () => Worker): Promise<void> {
  const host = await readHost();
  const settings = readSettings(host.language ?? browserLanguage());
  const messages = await loadMessages(settings.language);
  const place = host.isExcel ? 'excel' : 'browser';
  const own = { ...(host.isExcel ? {} : readMachineCatalogue()), ...readMachineLayouts() };
  const store = createStore(initialState({ place, messages, settings: { ...settings, ...own } }));
  const pool = createWorkerPool(openWorker, workersOf(navigator.hardwareConcurrency));
  window.addEventListener('pagehide', pool.stop);
  if (!host.isExcel) {
    render(<Pane store={store} actions={fileActions(store, pool)} />, root);
    return;
  }
  const actions = await startInExcel(root, store, pool);
  if (host.missing.length > 0) {
    store.dispatch({ type: 'told', notice: tooOld(host.missing) });
    return;
  }
  answerRibbon(store, actions);
  store.dispatch({ type: 'startup', isOn: await startsWithWorkbook() });
}

async function startInExcel(root: HTMLElement, store: Store, pool: WorkerPool): Promise<Actions> {
  const { messages, settings } = store.state();
  const { excelActions } = await import('./excel-actions.js');
  const actions = excelActions(store, pool);
  store.dispatch({ type: 'set', messages, settings: { ...settings, ...readCheckSettings() } });
  render(<Pane store={store} actions={actions} />, root);
  actions.checkAgain();
  return actions;
}

function tooOld(missing: readonly string[]): PaneNotice {
  return { tone: 'failure', id: 'host-too-old', facts: { needs: missing.join(', ') } };
}

/** The page itself needs little of a core while workbooks are checked. */
function workersOf(cores: number): number {
  return Math.max(1, Math.min(mostWorkers, cores));
}

function browserLanguage(): Language {
  return /^zh/i.test(navigator.language) ? 'zh-CN' : 'en-US';
}
