import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import envPaths from 'env-paths';
import { version } from '../package.json';
import type { Host } from '../src/batch/index.js';
import { tellerTo, writerTo } from '../src/batch/files/standard-output.js';
import { systemLanguage } from '../src/batch/host/system-language.js';
import { workerFlags } from '../src/batch/run/worker-flags.js';

/** How the commands are installed: with a script for workers, and what tells the build from any other. */
export type Installed = Pick<Host, 'workerScript' | 'build'>;

/** The process as a command sees it; Ctrl-C aborts once, and a second time ends at once. */
export function processHost({ workerScript, build } = besideScript()): Host {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  const { env, stderr, stdout } = process;
  const places = envPaths('plan-indicators', { suffix: '' });
  return {
    cwd: process.cwd(),
    language: systemLanguage(process.platform, env),
    isTerminal: stderr.isTTY ?? false,
    columns: stderr.columns ?? 80,
    cores: availableParallelism(),
    workerScript,
    workerFlags: workerFlags(process.versions.v8),
    cacheFolder: env['PLAN_INDICATORS_CACHE'] ?? places.cache,
    keyFile: env['PLAN_INDICATORS_KEY'] ?? join(places.config, 'results.key'),
    version,
    build,
    signal: controller.signal,
    write: writerTo(stdout),
    tell: tellerTo(stderr),
  };
}

/** The commands as npm installs them: their files lie side by side. */
function besideScript(): Installed {
  const script = pathToFileURL(realpathSync(process.argv[1] ?? '.'));
  const worker = new URL('./worker.cjs', script);
  return {
    workerScript: existsSync(worker) ? worker : undefined,
    build: () => buildOf(new URL('./build-id', script)),
  };
}

/** The build that all bundled commands share; a command that was not bundled may change at any time. */
function buildOf(path: URL): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : randomUUID();
}
