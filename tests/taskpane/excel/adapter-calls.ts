import { onceARun } from '../../support/once-a-run.js';
import type { ApiCall } from './api-calls.js';

/** What the adapter of Excel calls; the compiler is loaded by whoever asks first. */
export function adapterCalls(): Promise<readonly ApiCall[]> {
  return onceARun('api-calls', async () => {
    const { apiCalls } = await import('./api-calls.js');
    return apiCalls('src/taskpane/excel/*.ts');
  });
}
