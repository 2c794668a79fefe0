import type { FailureId } from '../../messages/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { readBytes } from './read-bytes.js';

/** What an office may write takes a few kilobytes. */
const mostBytes = 2 ** 20;

/** What a failure says of a file: how people named it, and the id where it holds no JSON. */
interface HandwrittenFile {
  readonly shown: string;
  readonly notJson: FailureId;
}

/** 手写的 JSON 文件 · What a file holds that people write by hand; one that cannot be read is a failure. */
export function readJson(path: string, { shown, notJson }: HandwrittenFile): unknown {
  const bytes = readBytes(path, '.', mostBytes);
  if ('id' in bytes) throw batchFailure(bytes.id, { ...bytes.facts, path: shown });
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw batchFailure(notJson, { path: shown, reason });
  }
}
