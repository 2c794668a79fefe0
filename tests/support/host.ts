import { join } from 'node:path';
import type { Host } from '../../src/batch/index.js';

/** A host for commands inside a test, with a folder as the working directory; it shows and tells nothing. */
export function hostFor(cwd: string): Host {
  return {
    ...{ cwd, language: 'zh_CN.UTF-8', isTerminal: false, columns: 80, cores: 2 },
    workerScript: undefined,
    workerFlags: [],
    cacheFolder: join(cwd, '.cache'),
    keyFile: join(cwd, '.config', 'results.key'),
    version: '1.2.3',
    build: () => 'test',
    signal: new AbortController().signal,
    write: () => undefined,
    tell: () => undefined,
  };
}
