import { asksForLess } from '../../core/ratings/index.js';
import { figureValue } from './figure-cell.js';
import type { GoalDraft } from './goal-draft.js';

/** 宽严 · How strictly a target is meant, as its cell counts: a sign, or by how much it may be missed. */
export function marginOf({ indicator, kind }: GoalDraft): '>' | '<' | number | undefined {
  const { target } = indicator;
  if (target.kind !== kind) return undefined;
  if (target.isStrict) return asksForLess(kind) ? '<' : '>';
  if (target.tolerance === undefined) return undefined;
  const { tolerance: value } = target;
  return Number(figureValue({ value, low: value, high: value }, indicator));
}

/** The same as it is typed into a formula. */
export function marginTerm(goal: GoalDraft): string | undefined {
  const margin = marginOf(goal);
  return typeof margin === 'string' ? `"${margin}"` : margin?.toString();
}
