import * as adapter from '../excel/index.js';
import type { Actions } from './actions.js';
import { nextSettings } from './next-settings.js';
import { chosenEntry } from './state.js';
import type { Store } from './store.js';
import type { WorkerPool } from './worker-pool.js';

/** 新的一期 · Makes the next workbook of the one that is open in Excel, which is read anew. */
export function nextOfOpen({ state }: Store, pool: WorkerPool): Actions['makeNext'] {
  return async (asked) => {
    const { settings } = state();
    const { language } = settings;
    const name = chosenEntry(state())?.name ?? '';
    const workbook = await adapter.inExcel((context) => adapter.readWorkbook(context));
    const order = { name, source: { workbook }, ...asked, language };
    return pool.ask({ kind: 'next', order: { ...order, settings: nextSettings(settings) } });
  };
}
