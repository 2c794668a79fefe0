import type { WorkbookFacts } from '../facts/index.js';
import { isVoidSeal } from '../seal/index.js';
import type { BatchAnswer, BatchRule } from './batch-rule.js';
import { earlierOf } from './evidence/earlier-totals.js';

type Facts = {
  /** The file of the earlier delivery. */
  readonly earlier: string;
  readonly step: string;
  readonly unit: string;
};

/** 上次报送有改动 · The earlier delivery of a unit is another than when it was sealed: nothing is compared with it. */
export const earlierAltered: BatchRule<'earlier-altered', Facts> = {
  id: 'earlier-altered',
  severity: 'verify',
  *check(batch) {
    const ofRegion = earlierOf(batch);
    for (const workbook of batch.workbooks) {
      for (const earlier of ofRegion(workbook)) yield* judge(workbook, earlier);
    }
  },
};

function* judge(
  { file }: WorkbookFacts,
  { file: earlier, approvals }: WorkbookFacts,
): Iterable<BatchAnswer<Facts>> {
  const found = approvals.findLast(isVoidSeal);
  if (!found) return;
  const { step, unit, sheet, cell } = found;
  yield { file, facts: { earlier, step, unit }, related: [{ file: earlier, sheet, cell }] };
}
