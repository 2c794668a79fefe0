import { render } from 'react-dom';
import type { Language } from '../../core/model/index.js';
import { readHost, startsWithWorkbook } from '../excel/index.js';
import { answerRibbon } from './answer-ribbon.js';
import type { Deeds } from './deeds.js';
import { fileDeeds } from './file-deeds.js';
import { loadMessages } from '../worker/load-messages.js';
import { Pane } from './Pane.js';
import { readCheckSettings, readMachineCatalogue, readSettings } from './keep-settings.js';
import { initialState } from './state.js';
import type { Notice } from './state.js';
import { createStore } from './store.js';
import type { Store } from './store.js';
import { createWorkerPool } from './worker-pool.js';
import type { WorkerPool } from './worker-pool.js';

const mostWorkers = 4;

/** Starts the pane in an element of the page: in Excel beside the workbook, else with files; checks run in the workers that it is given. */
export async function start(root: HTMLElement, openWorker: () => Worker): Promise<void> {
  const host = await readHost();
  const settings = readSettings(host.language ?? browserLanguage());
  const messages = await loadMessages(settings.language);
  const place = host.isExcel ? 'excel' : 'browser';
  const own = host.isExcel ? {} : readMachineCatalogue();
  const store = createStore(initialState({ place, messages, settings: { ...settings, ...own } }));
  const pool = createWorkerPool(openWorker, workersOf(navigator.hardwareConcurrency));
  window.addEventListener('pagehide', pool.stop);
  if (!host.isExcel) {
    render(<Pane store={store} deeds={fileDeeds(store, pool)} />, root);
    return;
  }
  const deeds = await startInExcel(root, store, pool);
  if (host.missing.length > 0) {
    store.dispatch({ type: 'told', notice: tooOld(host.missing) });
    return;
  }
  answerRibbon(store, deeds);
  store.dispatch({ type: 'startup', isOn: await startsWithWorkbook() });
}

async function startInExcel(root: HTMLElement, store: Store, pool: WorkerPool): Promise<Deeds> {
  const { messages, settings } = store.state();
  const { excelDeeds } = await import('./excel-deeds.js');
  const deeds = excelDeeds(store, pool);
  store.dispatch({ type: 'set', messages, settings: { ...settings, ...readCheckSettings() } });
  render(<Pane store={store} deeds={deeds} />, root);
  deeds.checkAgain();
  return deeds;
}

function tooOld(missing: readonly string[]): Notice {
  return { tone: 'failure', id: 'host-too-old', facts: { needs: missing.join(', ') } };
}

/** One core is left to the page itself. */
function workersOf(cores: number): number {
  return Math.max(1, Math.min(mostWorkers, cores - 1));
}

function browserLanguage(): Language {
  return /^zh/i.test(navigator.language) ? 'zh-CN' : 'en-US';
}
