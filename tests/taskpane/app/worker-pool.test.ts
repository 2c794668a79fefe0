import {
  createWorkerPool,
  isJobFailure,
  type PoolWorker,
} from '../../../src/taskpane/app/worker-pool.js';
import type { Job, ToldFile } from '../../../src/taskpane/worker/protocol.js';

interface PlayedWorker extends PoolWorker {
  readonly jobs: Job[];
  readonly reply: (told: ToldFile) => void;
  isEnded: boolean;
}

function playedWorker(): PlayedWorker {
  const worker: PlayedWorker = {
    jobs: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: (job: Job) => worker.jobs.push(job),
    terminate: () => {
      worker.isEnded = true;
    },
    reply: (data) => worker.onmessage?.call(worker as never, { data } as MessageEvent),
  };
  return worker;
}

function play(width: number) {
  const workers: PlayedWorker[] = [];
  const pool = createWorkerPool(() => {
    const worker = playedWorker();
    workers.push(worker);
    return worker;
  }, width);
  return { pool, workers };
}

const job = { kind: 'across', facts: [] } as const;

test('jobs wait for a worker, and workers are used again', async () => {
  const { pool, workers } = play(1);
  const [first, second] = [pool.ask(job), pool.ask(job)];
  expect(workers[0]?.jobs).toHaveLength(1);
  workers[0]?.reply({ answer: [] });
  await first;
  expect(workers).toHaveLength(1);
  workers[0]?.reply({ answer: [] });
  expect(await second).toEqual([]);
  expect(pool.isBusy()).toBe(false);
});

test('stopping ends every worker and gives up every job', async () => {
  const { pool, workers } = play(2);
  const asked = [pool.ask(job), pool.ask(job), pool.ask(job)];
  pool.stop();
  const ends = await Promise.allSettled(asked);
  expect(ends.map((end) => end.status === 'rejected' && end.reason.id)).toEqual([
    'stopped',
    'stopped',
    'stopped',
  ]);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('workers that were opened ahead take the first jobs, and no more are opened', () => {
  const { pool, workers } = play(2);
  pool.prepare();
  pool.prepare();
  expect(workers).toHaveLength(2);
  expect(pool.isBusy()).toBe(false);
  void pool.ask(job);
  pool.prepare();
  expect(workers.flatMap(({ jobs }) => jobs)).toHaveLength(1);
  expect(workers).toHaveLength(2);
});

test('a worker that dies before it had a job gets none', () => {
  const { pool, workers } = play(1);
  pool.prepare();
  workers[0]?.onerror?.call(workers[0] as never, {} as ErrorEvent);
  void pool.ask(job);
  expect(workers.map(({ isEnded, jobs }) => [isEnded, jobs.length])).toEqual([
    [true, 0],
    [false, 1],
  ]);
});

test('stopping ends the workers that were opened ahead', () => {
  const { pool, workers } = play(2);
  pool.prepare();
  pool.stop();
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});

test('a worker that dies costs its job only', async () => {
  const { pool, workers } = play(1);
  const [first, second] = [pool.ask(job), pool.ask(job)];
  workers[0]?.onerror?.call(workers[0] as never, {} as ErrorEvent);
  await expect(first).rejects.toMatchObject({ id: 'worker-died' });
  workers[1]?.reply({ failure: { id: 'unexpected', facts: { reason: 'x' } } });
  const failure: unknown = await second.catch((error: unknown) => error);
  expect(isJobFailure(failure)).toBe(true);
});

test('a job is told how far its file is read, and keeps its worker until the answer', async () => {
  const { pool, workers } = play(1);
  const shares: number[] = [];
  const asked = [pool.ask(job, ({ done, all }) => shares.push(done / all)), pool.ask(job)];
  workers[0]?.reply({ reading: { done: 1, all: 4 } });
  workers[0]?.reply({ reading: { done: 2, all: 4 } });
  expect(shares).toEqual([0.25, 0.5]);
  expect(workers[0]?.jobs).toHaveLength(1);
  workers[0]?.reply({ answer: [] });
  expect(await asked[0]).toEqual([]);
  pool.stop();
  await expect(asked[1]).rejects.toMatchObject({ id: 'stopped' });
});
