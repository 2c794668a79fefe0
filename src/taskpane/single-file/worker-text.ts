import { blockText } from './block-text.js';

/** 工作线程的脚本 · The text of the worker: the programs that it may ask for, which the page shares with it, and what starts it. */
export function workerText(): string[] {
  const blocks = [...document.querySelectorAll('script[data-worker]')];
  const programs = blocks.map(({ textContent }) => `${textContent}\n`);
  return ['var programs={};\n', ...programs, blockText('run-in-worker.js')];
}
