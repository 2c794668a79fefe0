import { textPool, type Pool, type TextWorkers } from './text-pool.js';

/** Workers and what they do. */
export interface PoolOf extends Omit<TextWorkers, 'text'> {
  /** The bundled script that a worker runs: where it is, or its text. */
  readonly script: URL | string;
  /** By which name the script exports what they do with a task. */
  readonly does: 'checkOne' | 'readOne';
}

/** 工作者池 · Opens workers by the script that is bundled with the commands, in a file or as a text. */
export async function openPool({ script, does, ...workers }: PoolOf): Promise<Pool> {
  if (typeof script === 'string') return textPool({ text: script, ...workers });
  const { width, resourceLimits, onMessage } = workers;
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: script.href,
    name: does,
    minThreads: width,
    maxThreads: width,
    resourceLimits,
  });
  pool.on('message', onMessage);
  /** Of a worker that dies between two files; it is replaced, and no file was lost. */
  pool.on('error', () => undefined);
  return pool;
}

/** Bytes that can be handed over: small files may lie in memory that Node shares out. */
export function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isOwn ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
