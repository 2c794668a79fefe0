import process from 'node:process';
import type { Host } from '../src/batch/index.js';

/** The process as the command sees it; Ctrl-C aborts once, and a second time ends at once. */
export function processHost(): Host {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  const { env, stderr, stdout } = process;
  return {
    cwd: process.cwd(),
    language: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'],
    isTerminal: stderr.isTTY ?? false,
    columns: stderr.columns ?? 80,
    signal: controller.signal,
    write: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(text),
  };
}
