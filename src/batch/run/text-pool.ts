import { Worker, type ResourceLimits, type Transferable } from 'node:worker_threads';

/** What a pool does with a task: answers it, or gives it up when the signal is aborted. */
export interface Pool {
  readonly run: (task: object, handed: Handed) => Promise<unknown>;
  readonly destroy: () => Promise<void>;
}

/** What goes with a task: when to give it up, and what the worker takes over instead of a copy. */
interface Handed {
  readonly signal: AbortSignal;
  readonly transferList: Transferable[];
}

/** Workers that run a program which is a text, because it stands in no file. */
export interface TextWorkers {
  readonly text: string;
  readonly width: number;
  readonly resourceLimits: ResourceLimits;
  /** Told what a worker says before it answers. */
  readonly onMessage: (message: object) => void;
}

/** What a worker says when it is done with a task. */
export type WorkerAnswer = { readonly answer: unknown } | { readonly error: unknown };

interface Waiting extends Handed {
  readonly task: object;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface State extends TextWorkers {
  readonly queue: Waiting[];
  readonly idle: Worker[];
  readonly running: Map<Worker, Waiting>;
}

/**
 * 文本工作者 · Shares tasks out to workers whose program is a text.
 *
 * It stands in for piscina in the program that is one file, where piscina can't load its own worker. A
 * worker that dies, hangs or runs out of memory costs its task and is replaced with the next one.
 */
export function textPool(workers: TextWorkers): Pool {
  const state: State = { ...workers, queue: [], idle: [], running: new Map() };
  return {
    run: (task, handed) =>
      new Promise((resolve, reject) => {
        handed.signal.throwIfAborted();
        const waiting = { task, ...handed, resolve, reject };
        handed.signal.addEventListener('abort', () => giveUp(state, waiting), { once: true });
        state.queue.push(waiting);
        startNext(state);
      }),
    destroy: async () => {
      const all = [...state.idle.splice(0), ...state.running.keys()];
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function startNext(state: State): void {
  if (state.running.size >= state.width) return;
  const waiting = state.queue.shift();
  if (!waiting) return;
  const worker = state.idle.pop() ?? openWorker(state);
  try {
    worker.postMessage(waiting.task, waiting.transferList);
    state.running.set(worker, waiting);
  } catch (error) {
    state.idle.push(worker);
    waiting.reject(error);
    startNext(state);
  }
}

function openWorker(state: State): Worker {
  const { text, resourceLimits } = state;
  const worker = new Worker(text, { eval: true, resourceLimits });
  worker.on('message', (message: object) => {
    if (isAnswered(message)) settle(state, worker, message);
    else state.onMessage(message);
  });
  worker.on('error', (error) => lose(state, worker, error));
  worker.on('exit', (code) => lose(state, worker, new Error(`worker exited with code: ${code}`)));
  return worker;
}

function isAnswered(message: object): message is WorkerAnswer {
  return 'answer' in message || 'error' in message;
}

function settle(state: State, worker: Worker, answered: WorkerAnswer): void {
  const waiting = state.running.get(worker);
  state.running.delete(worker);
  state.idle.push(worker);
  if ('answer' in answered) waiting?.resolve(answered.answer);
  else waiting?.reject(answered.error);
  startNext(state);
}

/** A worker that is no more: its task is lost, and another takes the next one. */
function lose(state: State, worker: Worker, error: unknown): void {
  const at = state.idle.indexOf(worker);
  if (at >= 0) state.idle.splice(at, 1);
  state.running.get(worker)?.reject(error);
  if (state.running.delete(worker)) startNext(state);
}

function giveUp(state: State, waiting: Waiting): void {
  const at = state.queue.indexOf(waiting);
  if (at >= 0) state.queue.splice(at, 1);
  const [worker] = [...state.running].find(([, one]) => one === waiting) ?? [];
  waiting.reject(waiting.signal.reason);
  if (!worker) return;
  void worker.terminate();
  lose(state, worker, waiting.signal.reason);
}
