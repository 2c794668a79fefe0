import { foldUnderWorkbooks } from '../../core/fold-delivery.js';
import { isNoSubmission } from '../../core/no-submission.js';
import type { TablesOrder } from '../worker/tables-shown.js';
import { unreadableFile } from '../worker/unreadable.js';
import { checkSettingsOf } from './check-settings-of.js';
import type { Actions } from './actions.js';
import { fileCopies, sealChosenFile, type Desk } from './file-copies.js';
import { nextOfChosen, rollUpOfFiles } from './make-of-files.js';
import { noticeOf } from './notice-of.js';
import { tableActions } from './table-actions.js';
import { tablesOrder } from './tables-order.js';
import { readerOf } from './reader-of.js';
import { saveFile } from './save-file.js';
import type { FileEntry } from './state.js';
import type { Store } from './store.js';
import { isJobFailure, type WorkerPool } from './worker-pool.js';
import { namedInFolder, sortFiles, type ChosenFile } from './workbook-files.js';

/** What the page can do with files that were chosen or dropped, without Excel. */
export function fileActions(store: Store, pool: WorkerPool): Actions {
  const desk: Desk = { store, pool, files: new Map() };
  return {
    checkAgain: () => {
      pool.stop();
      void checkAll(desk, store.state().entries);
    },
    makeTemplate: (order) => pool.ask({ kind: 'template', order }),
    makeNext: nextOfChosen(desk),
    readCatalogue: readerOf(store, pool),
    seal: sealChosenFile(desk),
    ...tableActions(pool, (id) => orderOf(desk, id)),
    deliver: saveFile,
    files: {
      add: (files) => void checkAll(desk, queue(desk, files)),
      prepare: pool.prepare,
      stop: pool.stop,
      clear: () => {
        pool.stop();
        desk.files.clear();
        store.dispatch({ type: 'cleared' });
      },
      ...fileCopies(desk),
      makeRollUp: rollUpOfFiles(desk),
      saveReport: (form) =>
        void import('./save-report.js').then((it) => it.saveReport(store, pool, form)),
    },
  };
}

/** What is asked of the tables of a file on the desk. */
function orderOf({ store, files }: Desk, id: number): TablesOrder | undefined {
  const entry = store.state().entries.find((each) => each.id === id);
  const file = files.get(id);
  return entry && file && tablesOrder(entry, file, store.state());
}

function queue({ store, files }: Desk, chosen: readonly ChosenFile[]): readonly FileEntry[] {
  const { workbooks: found, ignored } = sortFiles(chosen);
  const taken = new Set(store.state().entries.map(({ name }) => name));
  const workbooks = namedInFolder(found, taken);
  const first = Math.max(-1, ...files.keys()) + 1;
  const entries = workbooks.map(({ path }, at) => ({ id: first + at, name: path }));
  for (const [at, { file }] of workbooks.entries()) files.set(first + at, file);
  store.dispatch({ type: 'queued', entries });
  const id = workbooks.length === 0 ? 'no-workbooks' : 'ignored';
  if (ignored > 0 || workbooks.length === 0) {
    store.dispatch({ type: 'told', notice: { tone: 'failure', id, facts: { count: ignored } } });
  }
  return entries;
}

async function checkAll(desk: Desk, entries: readonly FileEntry[]): Promise<void> {
  const { store } = desk;
  if (entries.length === 0) return;
  store.dispatch({ type: 'working', work: 'checking' });
  const done = await Promise.all(entries.map((entry) => checkEntry(desk, entry)));
  if (done.includes('stopped')) {
    if (!desk.pool.isBusy()) store.dispatch({ type: 'working', work: 'idle' });
    return;
  }
  await compare(desk);
  store.dispatch({ type: 'working', work: 'idle' });
}

async function checkEntry(
  { store, pool, files }: Desk,
  { id, name, identity }: FileEntry,
): Promise<'done' | 'stopped'> {
  const file = files.get(id);
  if (!file) return 'stopped';
  try {
    const settings = checkSettingsOf(store.state().settings, identity);
    const checked = await pool.ask({ kind: 'file', name, file, settings }, ({ done, all }) => {
      store.dispatch({ type: 'reading', id, share: done / all });
    });
    store.dispatch({ type: 'checked', id, checked });
  } catch (error) {
    if (!isJobFailure(error) || error.id === 'stopped') return 'stopped';
    store.dispatch({ type: 'checked', id, checked: unreadableFile(name, error) });
  }
  return 'done';
}

/** Checks the workbooks against one another; approvals are judged even of one alone. */
async function compare({ store, pool }: Desk): Promise<void> {
  const { entries, settings } = store.state();
  const done = entries.flatMap(({ checked }) => checked ?? []);
  const facts = done.flatMap((one) => one.facts ?? []);
  const unread = done.filter((one) => !one.facts && !isNoSubmission(one.result)).length;
  try {
    const across = await pool.ask({ kind: 'across', facts, unread, catalogue: settings.catalogue });
    const results = store.state().entries.flatMap(({ checked }) => checked?.result ?? []);
    store.dispatch({ type: 'compared', across: foldUnderWorkbooks(across, results) });
  } catch (error) {
    store.dispatch({ type: 'told', notice: noticeOf(error) });
  }
}
