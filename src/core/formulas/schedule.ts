import { finite } from './finite.js';
import type { Positions } from './terms.js';

/**
 * 序时进度 · Share of the time between base and deadline that has gone, as a fraction, at most 1.
 *
 * None before the base and where the deadline is not after the base. As the pro-rata target of DHIS2.
 *
 * @example schedule({ baseAt: 2021, currentAt: 2023.5, targetAt: 2026 }) //=> 0.5
 */
export function schedule({ baseAt, currentAt, targetAt }: Positions): number | undefined {
  if (currentAt < baseAt || targetAt <= baseAt) return undefined;
  return finite(Math.min(1, (currentAt - baseAt) / (targetAt - baseAt)));
}
