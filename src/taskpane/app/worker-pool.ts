import type { Facts } from '../../core/model/index.js';
import type { Answers, Job, Reading, Reply, ToldFile } from '../worker/protocol.js';

/** Why a job has no answer: an id that messages word, and facts. */
export interface JobFailure extends Error {
  readonly id: string;
  readonly facts: Facts;
}

/** 工作者 · Workers that do jobs in turn; stopping ends whatever runs. */
export interface WorkerPool {
  /** The answer to a job, on the way to which it may be told how far a file is read; throws a job failure, with the id stopped where it was given up. */
  readonly ask: <J extends Job>(
    job: J,
    onReading?: (reading: Reading) => void,
  ) => Promise<Answers[J['kind']]>;
  /** Opens the workers ahead of the first job, so that they are ready when somebody has chosen files. */
  readonly prepare: () => void;
  /** Gives up all jobs, those that wait and those that run. */
  readonly stop: () => void;
  readonly isBusy: () => boolean;
}

/** What a pool needs of a worker. */
export type PoolWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Waiting {
  readonly job: Job;
  readonly onReading: ((reading: Reading) => void) | undefined;
  readonly settle: (reply: Reply) => void;
  readonly reject: (failure: JobFailure) => void;
}

interface Pool {
  readonly open: () => PoolWorker;
  readonly width: number;
  readonly idle: PoolWorker[];
  readonly running: Map<PoolWorker, Waiting>;
  readonly queue: Waiting[];
}

/** A pool of at most so many workers, each opened when it is first needed. */
export function createWorkerPool(open: () => PoolWorker, width: number): WorkerPool {
  const pool: Pool = { open, width, idle: [], running: new Map(), queue: [] };
  return {
    ask: <J extends Job>(job: J, onReading?: (reading: Reading) => void) =>
      new Promise<Answers[J['kind']]>((resolve, reject) => {
        const settle = (reply: Reply) => {
          if ('answer' in reply) resolve(reply.answer as Answers[J['kind']]);
          else reject(jobFailure(reply.failure.id, reply.failure.facts));
        };
        pool.queue.push({ job, onReading, settle, reject });
        startNext(pool);
      }),
    prepare: () => {
      prepare(pool);
    },
    stop: () => {
      stop(pool);
    },
    isBusy: () => pool.running.size > 0,
  };
}

/** Whether something that was thrown says why a job has no answer. */
export function isJobFailure(error: unknown): error is JobFailure {
  return error instanceof Error && error.name === name;
}

const name = 'JobFailure';

function jobFailure(id: string, facts: Facts = {}): JobFailure {
  return Object.assign(new Error(id), { name, id, facts });
}

function startNext(pool: Pool): void {
  if (pool.running.size >= pool.width) return;
  const waiting = pool.queue.shift();
  if (!waiting) return;
  start(pool, pool.idle.pop() ?? pool.open(), waiting);
  startNext(pool);
}

function start(pool: Pool, worker: PoolWorker, waiting: Waiting): void {
  pool.running.set(worker, waiting);
  worker.onmessage = ({ data }: MessageEvent<ToldFile>) => {
    if ('reading' in data) {
      waiting.onReading?.(data.reading);
      return;
    }
    pool.running.delete(worker);
    pool.idle.push(worker);
    waiting.settle(data);
    startNext(pool);
  };
  worker.onerror = () => {
    pool.running.delete(worker);
    worker.terminate();
    waiting.reject(jobFailure('worker-died'));
    startNext(pool);
  };
  worker.postMessage(waiting.job);
}

/** A worker that ends before it had a job costs nothing: the first job opens another. */
function prepare({ idle, running, open, width }: Pool): void {
  while (idle.length + running.size < width) {
    const worker = open();
    idle.push(worker);
    worker.onerror = () => {
      idle.splice(idle.indexOf(worker), 1);
      worker.terminate();
    };
  }
}

function stop({ queue, running, idle }: Pool): void {
  const given = [...queue.splice(0), ...running.values()];
  for (const worker of [...running.keys(), ...idle.splice(0)]) worker.terminate();
  running.clear();
  for (const { reject } of given) reject(jobFailure('stopped'));
}
