import type { ApprovalFact, WorkbookFacts } from '../facts/index.js';
import type { BatchAnswer, BatchRule, SealedDelivery } from './batch-rule.js';
import type { ResultObstacle } from '../seal/index.js';
import { sealedChanges, type SealedChange } from './sealed-changes.js';

type Facts = {
  readonly because:
    'changed' | 'malformed' | 'newer' | 'unknown-result' | 'explained' | 'concluded';
  readonly step: string;
  readonly unit: string;
  /** The first cells that changed, where a sealed copy of the earlier delivery shows them. */
  readonly changes: readonly SealedChange[];
  /** The cell for which the seal cannot hold, and why; empty where it is not that. */
  readonly place: string;
  readonly obstacle: ResultObstacle | '';
  /** How many cells changed, or explanations were added; null where it is not known. */
  readonly count: number | null;
  /** How many conclusions of reviewers no reviewer has sealed. */
  readonly conclusions: number;
};

const mostTold = 5;

/**
 * 指纹之后有变动 · What was reported is another than when it was sealed.
 *
 * Explanations that were added, and conclusions before a reviewer has sealed them, are only noted, and so is a seal of a later version, unless every step
 * must be signed: then nothing passes that cannot be checked, nor conclusions that nobody has sealed.
 */
export const sealBroken: BatchRule<'seal-broken', Facts, SealedDelivery> = {
  id: 'seal-broken',
  severity: 'error',
  *check(batch) {
    for (const workbook of batch.workbooks) {
      const { approvals } = workbook;
      const found =
        approvals.findLast(({ standing }) => reasonOf(standing)) ?? lastIfOutgrown(approvals);
      if (found) yield told(found, workbook, batch);
    }
  },
};

/** What came after a step is covered by the next one; only what came after the last is open. */
function lastIfOutgrown(approvals: readonly ApprovalFact[]): ApprovalFact | undefined {
  const last = approvals.findLast(({ standing }) => standing === 'intact');
  return last && last.added + conclusionsOf(last) > 0 ? last : undefined;
}

/** Those that a seal of the first version leaves open are told with it. */
function conclusionsOf({ version, conclusions = 0 }: ApprovalFact): number {
  return version === 1 ? 0 : conclusions;
}

/** The last seal that does not agree says after which step the data changed. */
function reasonOf(standing: ApprovalFact['standing']): Facts['because'] | undefined {
  if (standing === 'broken') return 'changed';
  const isPlain = standing === 'malformed' || standing === 'newer';
  return isPlain || standing === 'unknown-result' ? standing : undefined;
}

function told(
  approval: ApprovalFact,
  workbook: WorkbookFacts,
  { previous }: SealedDelivery,
): BatchAnswer<Facts> {
  const { standing, added, step, unit, sheet, cell, seal, obstacle } = approval;
  const because = reasonOf(standing) ?? (added > 0 ? 'explained' : 'concluded');
  const copy = because === 'changed' ? previous.find((each) => isSealedBy(each, seal)) : undefined;
  const all = copy && sealedChanges(workbook, copy);
  const changes = (all ?? []).slice(0, mostTold);
  const count = because === 'explained' ? added : (all?.length ?? null);
  const conclusions = isOutgrown(because) ? conclusionsOf(approval) : 0;
  const facts = { because, step, unit, changes, count, conclusions };
  const cause = { place: obstacle?.place ?? '', obstacle: obstacle?.because ?? '' } as const;
  return {
    ...{ file: workbook.file, sheet, cell, facts: { ...facts, ...cause } },
    severity: isError(because, approval, workbook) ? 'error' : 'note',
    ...(copy ? { related: [{ file: copy.file, sheet, cell }] } : {}),
  };
}

function isError(
  because: Facts['because'],
  approval: ApprovalFact,
  { asksForSignatures }: WorkbookFacts,
): boolean {
  if (because === 'newer') return asksForSignatures;
  return !isOutgrown(because) || (asksForSignatures && conclusionsOf(approval) > 0);
}

function isOutgrown(because: Facts['because']): boolean {
  return because === 'explained' || because === 'concluded';
}

function isSealedBy({ approvals }: WorkbookFacts, seal: string): boolean {
  return approvals.some((approval) => approval.seal === seal && approval.standing === 'intact');
}
