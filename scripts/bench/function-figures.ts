import type { Figure } from './figure.js';
import { functionLines } from './functions.js';

/** 函数 · What columns cost beside a bare loop, in the process itself. */
export async function functionFigures(): Promise<readonly Figure[]> {
  const lines = await functionLines();
  return lines.map(([name, ratio, aim]) => ({
    name,
    ratio,
    ...(aim === undefined ? {} : { aim }),
  }));
}
