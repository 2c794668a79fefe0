import { canonicalCode } from './canonical-code.js';
import { parentOf } from './parent-of.js';
import { nation } from './region.js';

/** 隶属 · Whether a region is another one or lies somewhere below it, by their codes alone. */
export function isWithin(code: string, ancestor: string): boolean {
  const target = canonicalCode(ancestor);
  let unit = canonicalCode(code);
  if (target === nation.code) return unit !== undefined;
  while (unit !== undefined && unit !== target) unit = parentOf(unit);
  return unit !== undefined;
}
