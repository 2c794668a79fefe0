import type { Workbook } from '../../core/model/index.js';
import * as adapter from '../excel/index.js';
import type { UnknownFormulas } from '../excel/index.js';
import type { TablesOrder } from '../worker/tables-shown.js';
import { checkSettingsOf } from './check-settings-of.js';
import { noticeOf } from './notice-of.js';
import { chosenEntry } from './state.js';
import type { Store } from './store.js';
import { tablesOrder } from './tables-order.js';
import type { WorkerPool } from './worker-pool.js';

/** The workbook in Excel as the pane follows it. */
export interface OpenWorkbook {
  /** Reads and checks the whole workbook anew. */
  readonly checkAgain: () => void;
  /** The PLAN formulas that showed #NAME? at the latest reading. */
  readonly unknownFormulas: () => readonly UnknownFormulas[];
  /** What is asked of its tables, as it was last read. */
  readonly order: () => TablesOrder | undefined;
}

interface Session {
  readonly store: Store;
  readonly pool: WorkerPool;
  workbook: Workbook | undefined;
  unknown: readonly UnknownFormulas[];
  /** The sheets that changed since the latest reading; undefined where nothing is to be read. */
  waiting: ReadonlySet<string> | undefined;
  isRunning: boolean;
  isFollowing: boolean;
}

const entry = { id: 0, name: '' };

/** Follows the workbook in Excel: a check at a time, and of what changed meanwhile one more. */
export function followWorkbook(store: Store, pool: WorkerPool): OpenWorkbook {
  const session: Session = {
    ...{ store, pool, workbook: undefined, unknown: [], waiting: undefined },
    ...{ isRunning: false, isFollowing: false },
  };
  return {
    checkAgain: () => {
      session.workbook = undefined;
      ask(session, new Set());
    },
    unknownFormulas: () => session.unknown,
    order: () => orderOf(session),
  };
}

function orderOf({ store, workbook }: Session): TablesOrder | undefined {
  const chosen = chosenEntry(store.state());
  return workbook && chosen && tablesOrder(chosen, workbook, store.state());
}

function ask(session: Session, changed: ReadonlySet<string>): void {
  session.waiting = new Set([...(session.waiting ?? []), ...changed]);
  if (!session.isRunning) void run(session);
}

async function run(session: Session): Promise<void> {
  const { store } = session;
  session.isRunning = true;
  try {
    await follow(session);
    while (session.waiting) await checkOnce(session);
  } catch (error) {
    session.workbook = undefined;
    store.dispatch({ type: 'told', notice: noticeOf(error) });
  } finally {
    session.isRunning = false;
    store.dispatch({ type: 'working', work: 'idle' });
  }
}

/** Changes are followed before the first reading, so that none is lost between the two. */
async function follow(session: Session): Promise<void> {
  if (session.isFollowing) return;
  await adapter.followChanges((changed) => {
    ask(session, changed);
  });
  session.isFollowing = true;
}

async function checkOnce(session: Session): Promise<void> {
  const { store, pool } = session;
  const changed = session.waiting ?? new Set();
  session.waiting = undefined;
  if (store.state().entries.length === 0) store.dispatch({ type: 'queued', entries: [entry] });
  store.dispatch({ type: 'working', work: 'reading' });
  const workbook = await adapter.inExcel((context) =>
    session.workbook
      ? adapter.rereadSheets(context, session.workbook, { changed })
      : adapter.readWorkbook(context),
  );
  const name = await readName(store);
  session.workbook = workbook;
  session.unknown = adapter.unknownFormulas(workbook);
  store.dispatch({ type: 'unknown-formulas', count: session.unknown.length });
  store.dispatch({ type: 'working', work: 'checking' });
  const { settings: set, entries } = store.state();
  const settings = checkSettingsOf(set, entries[0]?.identity);
  const checked = await pool.ask({ kind: 'workbook', name, workbook, settings });
  store.dispatch({ type: 'checked', id: entry.id, checked });
  const facts = checked.facts ? [checked.facts] : [];
  const across = await pool.ask({ kind: 'across', facts, catalogue: settings.catalogue });
  store.dispatch({ type: 'compared', across });
}

async function readName({ state }: Store): Promise<string> {
  const name = await adapter.inExcel(adapter.readDefinedName);
  return name || state().messages.pane.frame.unnamed;
}
