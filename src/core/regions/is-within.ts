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

/** Whether a region lies within another one and is not that one itself. */
export function isBeneath(
  one: { readonly code: string },
  other: { readonly code: string },
): boolean {
  return one.code !== other.code && isWithin(one.code, other.code);
}
