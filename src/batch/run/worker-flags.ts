/** Each worker collects its garbage by itself. */
const alone = '--no-parallel-scavenge';

/** It compiles for speed what has run four times as long as usual. */
const patient = '--interrupt-budget=270000';

/**
 * 节流参数 · What V8 does beside the work of a worker takes the core of another, or of this thread.
 *
 * V8 of Node 20 (11) counts a budget, later ones count calls; there it is left as it is.
 */
export function workerFlags(v8: string): readonly string[] {
  return Number.parseInt(v8, 10) < 12 ? [alone, patient] : [alone];
}
