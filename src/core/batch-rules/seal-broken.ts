import type { ApprovalFact, WorkbookFacts } from '../facts/index.js';
import type { Batch, BatchFailure, BatchRule } from './batch-rule.js';
import { sealedChanges } from './sealed-changes.js';
import type { SealedChange } from './sealed-changes.js';

type Facts = {
  readonly because: 'changed' | 'malformed' | 'newer' | 'unknown-result' | 'explained';
  readonly step: string;
  readonly unit: string;
  /** The first cells that changed, where a sealed copy of the earlier delivery shows them. */
  readonly changes: readonly SealedChange[];
  /** How many cells changed, or explanations were added; null where it is not known. */
  readonly count: number | null;
};

const mostTold = 5;

/**
 * 指纹之后有变动 · What was reported is another than when it was sealed.
 *
 * Explanations that were added are only noted, and so is a seal that cannot be checked here.
 */
export const sealBroken: BatchRule<'seal-broken', Facts> = {
  id: 'seal-broken',
  severity: 'error',
  *check(batch) {
    for (const workbook of batch.workbooks) {
      const found = workbook.approvals.findLast(isTold);
      if (found) yield told(found, workbook, batch);
    }
  },
};

/** The last seal that does not agree says after which step the data changed. */
function isTold({ standing, added }: ApprovalFact): boolean {
  return reasonOf(standing) !== undefined || (standing === 'intact' && added > 0);
}

function reasonOf(standing: ApprovalFact['standing']): Facts['because'] | undefined {
  if (standing === 'broken') return 'changed';
  const isPlain = standing === 'malformed' || standing === 'newer';
  return isPlain || standing === 'unknown-result' ? standing : undefined;
}

function told(
  { standing, added, step, unit, sheet, cell, seal }: ApprovalFact,
  workbook: WorkbookFacts,
  { previous }: Batch,
): BatchFailure<Facts> {
  const because = reasonOf(standing) ?? 'explained';
  const copy = because === 'changed' ? previous.find((each) => isSealedBy(each, seal)) : undefined;
  const all = copy && sealedChanges(workbook, copy);
  const changes = (all ?? []).slice(0, mostTold);
  const count = because === 'explained' ? added : (all?.length ?? null);
  const isError = because === 'changed' || because === 'malformed';
  return {
    ...{ file: workbook.file, sheet, cell, facts: { because, step, unit, changes, count } },
    severity: isError ? 'error' : 'note',
    ...(copy ? { related: [{ file: copy.file, sheet, cell }] } : {}),
  };
}

function isSealedBy({ approvals }: WorkbookFacts, seal: string): boolean {
  return approvals.some((approval) => approval.seal === seal && approval.standing === 'intact');
}
