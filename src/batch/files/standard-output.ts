import type { Writable } from 'node:stream';
import { printableLines } from '../../reports/printable.js';
import { batchFailure, systemCode } from '../host/batch-failure.js';

/**
 * 标准输出 · What writes texts to a stream, each once the one before was taken.
 *
 * A reader that has gone away (`| head`) has what it wanted: the rest is dropped in silence. Anything
 * else that keeps a text from being written is a failure with its cause.
 */
export function writerTo(stream: Writable): (text: string) => Promise<void> {
  let isGone = false;
  /** An error reaches whoever writes; unheard it would end the process. */
  stream.on('error', () => undefined);
  return async (text) => {
    if (isGone) return;
    try {
      await written(stream, printableLines(text));
    } catch (error) {
      const code = systemCode(error) ?? String(error);
      if (code !== 'EPIPE') throw batchFailure('output-refused', { code });
      isGone = true;
    }
  };
}

/** 标准错误 · What tells lines beside the output; where nobody can be told, nothing is lost. */
export function tellerTo(stream: Writable): (text: string) => void {
  stream.on('error', () => undefined);
  return (text) => void stream.write(printableLines(text));
}

function written(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
