import type { CheckResult } from '../core/check.js';
import { factsOf, type ApprovalProof } from '../core/facts/index.js';
import type { Facts, Finding } from '../core/model/index.js';
import {
  approvalChain,
  approvalFaults,
  isVoidSeal,
  type OrderedApproval,
} from '../core/seal/index.js';
import { isStanding } from '../core/verdict.js';
import { wordOf } from '../messages/word-of.js';
import type { FailureId } from '../messages/failures.js';
import type { Messages } from '../messages/messages.js';
import { messageOf, placeText } from '../reports/finding-text.js';

/** The step that is to be taken, and what is known of the steps before it. */
export interface AskedApproval extends OrderedApproval {
  readonly proofs: readonly ApprovalProof[];
}

/** 办理障碍 · Why a step of approval cannot be taken; undefined where nothing stands against it. */
export function approvalObstacle(
  asked: AskedApproval,
  checked: CheckResult,
  messages: Messages,
): { readonly id: FailureId; readonly facts: Facts } | undefined {
  const fault = outOfOrder(asked, checked, messages);
  if (fault !== undefined) return { id: 'approval-refused', facts: { expected: fault } };
  if (asked.decision === 'return') return undefined;
  const changed = asked.proofs.findIndex(isVoidSeal);
  const row = factsOf(checked.submission).approvals[changed];
  if (row) {
    const step = wordOf('step', row.step, messages.language);
    return { id: 'seal-not-intact', facts: { step, unit: row.unit } };
  }
  return openFindings(asked.step, checked.findings, messages);
}

function outOfOrder(
  asked: AskedApproval,
  { submission }: CheckResult,
  messages: Messages,
): string | undefined {
  const { unitCode = '', plan, regions } = submission;
  const rows = [...factsOf(submission).approvals, asked];
  const chain = approvalChain(unitCode, plan?.region ?? '', regions);
  const fault = [...approvalFaults(rows, { chain, regions })].find(
    ({ at }) => at === rows.length - 1,
  );
  if (!fault) return undefined;
  const { of, expected } = fault;
  const name = of === 'unit' ? (regions.find(expected)?.name ?? '') : '';
  return messages.rules['approval-out-of-order'].message({ of, found: asked[of], expected, name });
}

/** An error or an unexplained question; to confirm, also an explanation that nobody has accepted. */
function openFindings(step: string, findings: readonly Finding[], messages: Messages) {
  const open = findings.filter((one) => one.severity !== 'note' && isStanding(one));
  const pending = findings.filter(({ explained }) => explained?.state === 'pending');
  const told = (found: readonly Finding[]) => {
    const [first] = found;
    const text = first ? `${placeText(first)} ${messageOf(first, messages)}` : '';
    return { count: found.length, first: text.trim() };
  };
  if (open.length > 0) return { id: 'findings-stand', facts: told(open) } as const;
  if (step !== 'confirm' || pending.length === 0) return undefined;
  return { id: 'explanations-pending', facts: told(pending) } as const;
}
