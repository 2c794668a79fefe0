import type { BatchFact } from '../facts/index.js';
import { sum, sumOutcome } from '../formulas/index.js';
import { isAbsent, numberOf } from '../model/index.js';
import type { BatchAnswer, BatchRule } from './batch-rule.js';
import { sharesOf, type Shares } from './evidence/fund-shares.js';
import { superiorsOf } from './evidence/superiors.js';

type Facts = {
  readonly batch: string;
  readonly found: number;
  readonly expected: number;
  readonly units: number;
};

/** 批次资金与下级不符 · The fund of a superior's batch differs from what its subordinates report of it. */
export const fundBatchMismatch: BatchRule<'fund-batch-mismatch', Facts> = {
  id: 'fund-batch-mismatch',
  severity: 'error',
  *check(batch) {
    for (const superior of superiorsOf(batch)) {
      const { file, batches } = superior.workbook;
      for (const fact of batches) yield* judge(fact, sharesOf(fact, superior, batch), file);
    }
  },
};

function* judge(
  { batch, fund, sheet, cell }: BatchFact,
  shares: Shares | undefined,
  file: string,
): Iterable<BatchAnswer<Facts>> {
  if (!shares || !fund || isAbsent(fund)) return;
  const { figures, units, related } = shares;
  const expected = numberOf(sum(figures));
  if (expected === undefined || sumOutcome(figures, fund) === 'consistent') return;
  const facts = { batch, found: fund.value, expected, units };
  const place = { sheet, cell, key: batch, column: 'fund', value: fund.value };
  yield { file, ...place, facts, related };
}
