import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import envPaths from 'env-paths';
import type { Host } from '../src/batch/index.js';
import { tellerTo, writerTo } from '../src/batch/standard-output.js';

/** The process as a command sees it; Ctrl-C aborts once, and a second time ends at once. */
export function processHost(): Host {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  const { env, stderr, stdout } = process;
  const places = envPaths('plan-indicators', { suffix: '' });
  const script = realpathSync(process.argv[1] ?? '.');
  const workerScript = new URL('./worker.mjs', pathToFileURL(script));
  return {
    cwd: process.cwd(),
    language: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'],
    isTerminal: stderr.isTTY ?? false,
    columns: stderr.columns ?? 80,
    cores: availableParallelism(),
    workerScript: existsSync(workerScript) ? workerScript : undefined,
    cacheFolder: env['PLAN_INDICATORS_CACHE'] ?? places.cache,
    keyFile: env['PLAN_INDICATORS_KEY'] ?? join(places.config, 'results.key'),
    build: () => buildOf(new URL('./build-id', pathToFileURL(script))),
    signal: controller.signal,
    write: writerTo(stdout),
    tell: tellerTo(stderr),
  };
}

/** The build that all bundled commands share; a command that was not bundled may change at any time. */
function buildOf(path: URL): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : randomUUID();
}
