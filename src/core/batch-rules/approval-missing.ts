import type { ApprovalFact, WorkbookFacts } from '../facts/index.js';
import { approvalChain, currentRound, type ApprovalStep } from '../seal/index.js';
import type { Batch, BatchRule } from './batch-rule.js';

type Facts = {
  readonly step: string;
  readonly region: string;
  readonly name: string;
  readonly because: 'absent' | 'returned' | 'unsealed';
};

/**
 * 缺少审批 · A step of approval that must have been taken by now is not there.
 *
 * It speaks once some unit of the batch has approvals, or where every step must be signed, and then
 * as an error; a workbook without any approval is then told by its signatures. Each unit must have applied; a superior that
 * has applied itself stands on its subordinates, so it must have agreed to theirs.
 */
export const approvalMissing: BatchRule<'approval-missing', Facts> = {
  id: 'approval-missing',
  severity: 'verify',
  *check(batch) {
    const isInUse = batch.workbooks.some(
      ({ approvals, asksForSignatures }) => asksForSignatures || approvals.length > 0,
    );
    for (const workbook of isInUse ? batch.workbooks : []) {
      const chain = chainOf(workbook, batch);
      const taken = stepsTaken(workbook);
      const missing = chain.slice(0, stepsDue(chain, batch))[taken];
      const { asksForSignatures, approvals } = workbook;
      const isTold = asksForSignatures ? approvals.length > 0 : chain.length > 1;
      if (!missing || !isTold) continue;
      const name = batch.regions.find(missing.region)?.name ?? '';
      const because = reasonOf(workbook.approvals, taken);
      const failure = { ...spotOf(workbook), facts: { ...missing, name, because } };
      yield asksForSignatures ? { ...failure, severity: 'error' } : failure;
    }
  },
};

function chainOf({ region }: WorkbookFacts, { plan, regions }: Batch): readonly ApprovalStep[] {
  return region === null ? [] : approvalChain(region, plan.region, regions);
}

/** Up to the highest superior that has applied for its own workbook; at least the unit's own step. */
function stepsDue(chain: readonly ApprovalStep[], { byRegion }: Batch): number {
  const highest = chain.findLastIndex(({ region }) => {
    const superior = byRegion.get(region);
    return superior !== undefined && stepsTaken(superior) > 0;
  });
  return Math.max(0, highest) + 1;
}

/** The steps of the present round that agreed; once seals are used, those with a seal. */
function stepsTaken({ approvals }: WorkbookFacts): number {
  const isSealed = approvals.some(({ seal }) => seal !== '');
  const round = currentRound(approvals);
  const end = round.findIndex(
    ({ decision, seal }) => decision !== 'agree' || (isSealed && seal === ''),
  );
  return end < 0 ? round.length : end;
}

function reasonOf(approvals: readonly ApprovalFact[], taken: number): Facts['because'] {
  if (currentRound(approvals)[taken]?.decision === 'agree') return 'unsealed';
  return approvals.at(-1)?.decision === 'return' ? 'returned' : 'absent';
}

function spotOf({ file, approvals }: WorkbookFacts) {
  const last = approvals.at(-1);
  return last ? { file, sheet: last.sheet, cell: last.cell } : { file };
}
