import { median } from './median.js';

/** One thing that is measured, by what it does once. */
export interface Measured {
  readonly name: string;
  readonly run: () => Promise<void> | void;
}

/** The median time of each, in milliseconds, in the order given. */
export async function medians(
  measured: readonly Measured[],
  rounds: number,
): Promise<readonly number[]> {
  const times: number[][] = measured.map(() => []);
  for (const { run } of measured) await run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of measured.entries()) {
      const start = performance.now();
      await run();
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}
