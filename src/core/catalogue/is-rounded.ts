import type { Indicator } from './plan.js';

/** Whether an indicator is published to its decimals: a ratio, and a percent that says how many it has. */
export function isRounded({ measure, factor, precision }: Indicator): boolean {
  return measure === 'ratio' || (factor === 100 && precision > 0);
}
