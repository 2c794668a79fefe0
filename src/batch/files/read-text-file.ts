import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { batchFailure } from '../host/batch-failure.js';

/** 文本文件 · The text of a file to the last byte; one that is not there or no UTF-8 is a failure. */
export function readTextFile(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw batchFailure('missing-path', { path: file });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw batchFailure('not-text', { path: file });
    throw error;
  }
}
