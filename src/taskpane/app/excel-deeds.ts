import type { Deeds } from './deeds.js';
import { saveFile } from './save-file.js';
import type { Store } from './store.js';
import type { WorkerPool } from './worker-pool.js';

/** What the pane can do beside a workbook in Excel. */
export function excelDeeds(store: Store, pool: WorkerPool): Deeds {
  void [store, pool];
  return { checkAgain: () => {}, deliver: (bytes, name) => saveFile(bytes, name) };
}
