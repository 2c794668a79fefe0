import { approvalChain, approvalFaults, type ApprovalFault } from '../seal/index.js';
import type { Batch, BatchAnswer, BatchRule } from './batch-rule.js';

type Facts = {
  readonly of: ApprovalFault['of'] | 'cut-off';
  readonly found: string;
  /** The step or day that would be in order, or the region whose authority would be; null where none is. */
  readonly expected: string | null;
  readonly name: string;
};

/**
 * 审批次序有误 · A step of approval that another must come before, or that another authority takes.
 *
 * One that is dated before the cut-off is asked about: what it approves did not stand yet.
 */
export const approvalOutOfOrder: BatchRule<'approval-out-of-order', Facts> = {
  id: 'approval-out-of-order',
  severity: 'error',
  *check(batch) {
    const { plan, regions } = batch;
    for (const workbook of batch.workbooks) {
      const { region, approvals } = workbook;
      if (region === null || approvals.length === 0) continue;
      const chain = approvalChain(region, plan.region, regions);
      const faults = [...approvalFaults(approvals, { chain, regions })];
      for (const fault of faults) yield* outOfOrder(workbook, fault, batch);
      const faulty = new Set(faults.map(({ at }) => at));
      yield* beforeCutOff(workbook, faulty, batch);
    }
  },
};

/** The first step that is dated before the cut-off, where nothing else is told of it. */
function* beforeCutOff(
  { file, approvals }: Batch['workbooks'][number],
  told: ReadonlySet<number>,
  { asOf }: Batch,
): Iterable<BatchAnswer<Facts>> {
  const early = approvals.find(({ date }, at) => date !== '' && date < asOf && !told.has(at));
  if (!early) return;
  const { sheet, cell, date } = early;
  const facts = { of: 'cut-off', found: date, expected: asOf, name: '' } as const;
  yield { file, sheet, cell, facts, severity: 'verify' };
}

const fields = { step: 'step', unit: 'unit', date: 'date' } as const;

function* outOfOrder(
  { file, approvals }: Batch['workbooks'][number],
  { at, of, expected }: ApprovalFault,
  { regions }: Batch,
): Iterable<BatchAnswer<Facts>> {
  const row = approvals[at];
  if (!row) return;
  const { sheet, cell } = row;
  const name = of === 'unit' ? (regions.find(expected)?.name ?? '') : '';
  yield { file, sheet, cell, facts: { of, found: row[fields[of]], expected, name } };
}
