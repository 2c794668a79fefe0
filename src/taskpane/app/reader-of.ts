import type { Actions } from './actions.js';
import type { Store } from './store.js';
import type { WorkerPool } from './worker-pool.js';

/** What reads the office's own plans of a file, in the worker; defects are told in the pane's language. */
export function readerOf({ state }: Store, pool: WorkerPool): Actions['readCatalogue'] {
  return (file) => {
    const { language } = state().settings;
    return pool.ask({ kind: 'catalogue', order: { name: file.name, file, language } });
  };
}
