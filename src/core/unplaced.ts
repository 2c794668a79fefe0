import type { Batch } from './batch-rules/index.js';
import type { WorkbookFacts } from './facts/index.js';
import { canonicalCode } from './regions/index.js';

/**
 * 归属不明 · What was delivered and may belong to a batch, although it does not say so in full.
 *
 * Files that could not be read at all may belong to any.
 */
export function unplacedIn(
  workbooks: readonly WorkbookFacts[],
  { plan, asOf }: { readonly plan: string; readonly asOf: string },
  unread: number,
): Pick<Batch, 'unplaced' | 'unplacedRegions'> {
  const possible = workbooks.filter(
    (one) => one.isUnplaced && (one.plan ?? plan) === plan && (one.asOf ?? asOf) === asOf,
  );
  const regions = possible.flatMap(({ region }) => region ?? []);
  return {
    unplaced: possible.length - regions.length + unread,
    unplacedRegions: new Set(regions.map((region) => canonicalCode(region) ?? region)),
  };
}
