import { Worker, type ResourceLimits } from 'node:worker_threads';

/** What a pool does with a task: answers it, or gives it up when the signal is aborted. */
export interface Pool {
  /** Undefined where its worker was lost before it began: the bytes that it took over are gone with it. */
  readonly run: (task: object, handed: Handed) => Promise<unknown>;
  readonly destroy: () => Promise<void>;
}

/** What goes with a task: when to give it up, and the bytes in it, which the worker takes over. */
interface Handed {
  readonly signal: AbortSignal;
  readonly bytes: ArrayBuffer;
}

/** Workers, and the program that they run. */
export interface Workers {
  /** Where the program is, or its text where it stands in no file. */
  readonly script: URL | string;
  readonly width: number;
  readonly resourceLimits: ResourceLimits;
  /** Told what a worker says before it answers. */
  readonly onMessage: (message: object) => void;
}

/** What a worker says when it is done with a task; it answers in the order in which it was given them. */
export type WorkerAnswer = { readonly answer: unknown } | { readonly error: unknown };

interface Waiting extends Handed {
  readonly task: object;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A worker and what it was given: the task that it works on, and one ahead. */
interface Hand {
  readonly worker: Worker;
  readonly given: Waiting[];
}

interface State extends Workers {
  readonly queue: Waiting[];
  readonly hands: Hand[];
}

/** A larger file is worked on so long that a worker may as well wait for the next one. */
const mostAhead = 2 ** 18;

/**
 * 工作者池 · Shares tasks out to workers, which are opened as they are needed.
 *
 * While a worker works on a small file it is given the next one ahead, so that it never waits. A worker
 * that dies, hangs or runs out of memory costs the task that it works on; the one ahead is given back.
 */
export function workerPool(workers: Workers): Pool {
  const state: State = { ...workers, queue: [], hands: [] };
  return {
    run: (task, handed) => answerTo({ task, ...handed }, state),
    destroy: async () => {
      await Promise.all(state.hands.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}

/** A signal that is made of others is kept, with all that its listeners know, for as long as it has one. */
async function answerTo(asked: Handed & Pick<Waiting, 'task'>, state: State): Promise<unknown> {
  const { signal } = asked;
  signal.throwIfAborted();
  let abort = (): void => undefined;
  try {
    return await new Promise((resolve, reject) => {
      const waiting: Waiting = { ...asked, resolve, reject };
      abort = () => giveUp(state, waiting);
      signal.addEventListener('abort', abort, { once: true });
      state.queue.push(waiting);
      shareOut(state);
    });
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function shareOut(state: State): void {
  const { queue } = state;
  for (let [next] = queue; next; [next] = queue) {
    const hand = handFor(next, state);
    if (!hand) return;
    queue.shift();
    give(hand, next);
  }
}

/** One that has nothing to do, else another, else one that is soon done. */
function handFor(next: Waiting, state: State): Hand | undefined {
  const { hands, width } = state;
  const idle = hands.find(({ given }) => given.length === 0);
  if (idle) return idle;
  if (hands.length < width) return openHand(state);
  const isSmall = ({ bytes }: Waiting) => bytes.byteLength <= mostAhead;
  return hands.find(({ given }) => given.length === 1 && [...given, next].every(isSmall));
}

function give({ worker, given }: Hand, waiting: Waiting): void {
  const { task, bytes } = waiting;
  try {
    worker.postMessage(task, [bytes]);
    given.push(waiting);
  } catch (error) {
    waiting.reject(error);
  }
}

function openHand(state: State): Hand {
  const { script, resourceLimits } = state;
  const worker = new Worker(script, { eval: typeof script === 'string', resourceLimits });
  const hand: Hand = { worker, given: [] };
  worker.on('message', (message: object) => {
    if (isAnswered(message)) settle(state, hand, message);
    else state.onMessage(message);
  });
  worker.on('error', (error) => lose(state, hand, error));
  worker.on('exit', (code) => lose(state, hand, new Error(`worker exited with code: ${code}`)));
  state.hands.push(hand);
  return hand;
}

function isAnswered(message: object): message is WorkerAnswer {
  return 'answer' in message || 'error' in message;
}

function settle(state: State, { given }: Hand, answered: WorkerAnswer): void {
  const waiting = given.shift();
  if ('answer' in answered) waiting?.resolve(answered.answer);
  else waiting?.reject(answered.error);
  shareOut(state);
}

/** A worker that is no more: its task is lost, the one ahead was not begun, and another takes the next one. */
function lose(state: State, hand: Hand, error: unknown): void {
  const at = state.hands.indexOf(hand);
  if (at < 0) return;
  state.hands.splice(at, 1);
  const [lost, ...ahead] = hand.given;
  lost?.reject(error);
  for (const { resolve } of ahead) resolve(undefined);
  shareOut(state);
}

/** What was given ahead is answered all the same, and nobody asks for it any more. */
function giveUp(state: State, waiting: Waiting): void {
  const { queue, hands } = state;
  const at = queue.indexOf(waiting);
  if (at >= 0) queue.splice(at, 1);
  waiting.reject(waiting.signal.reason);
  const hand = hands.find(({ given }) => given[0] === waiting);
  if (!hand) return;
  void hand.worker.terminate();
  lose(state, hand, waiting.signal.reason);
}

/** Bytes that can be handed over: small files may lie in memory that Node shares out. */
export function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isOwn ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
