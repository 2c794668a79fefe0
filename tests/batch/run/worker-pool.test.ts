import { getEventListeners } from 'node:events';
import { workerPool } from '../../../src/batch/run/worker-pool.js';

const script = new URL('../../support/troubled-worker.mjs', import.meta.url);

test('what was answered is kept by no signal', async () => {
  const { signal } = new AbortController();
  const pool = workerPool({ script, width: 1, resourceLimits: {}, onMessage: () => undefined });
  const { buffer } = new Uint8Array(1);
  await pool.run({ file: 'a', bytes: new Uint8Array(buffer) }, { signal, bytes: buffer });
  await pool.destroy();
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
