import type { Regions } from '../regions/index.js';
import type { ApprovalStep } from './approval-chain.js';
import type { Decided } from './approval-round.js';
import { regionNamed } from './region-named.js';

/** What the order of approvals is judged by; what is not known of a row is empty. */
export interface OrderedApproval extends Decided {
  readonly unit: string;
  readonly date: string;
}

/** 审批次序问题 · What is out of order with a row: its step, the authority that took it, or its day. */
export type ApprovalFault =
  | { readonly at: number; readonly of: 'step'; readonly expected: ApprovalStep['step'] | null }
  | { readonly at: number; readonly of: 'unit'; readonly expected: string }
  | { readonly at: number; readonly of: 'date'; readonly expected: string };

/** The chain of a unit, and the regions that authorities are named after. */
export interface ApprovalOrder {
  readonly chain: readonly ApprovalStep[];
  readonly regions: Regions;
}

/** The faults of some approvals, at most one a row; after a row without step or decision nothing is known. */
export function* approvalFaults(
  rows: readonly OrderedApproval[],
  order: ApprovalOrder,
): Iterable<ApprovalFault> {
  let due = 0;
  let latest = '';
  for (const [at, row] of rows.entries()) {
    if (row.step === '' || row.decision === '') return;
    const { step, unit, date } = row;
    const fault = row.decision === 'return' ? undefined : faultOf({ at, step, unit }, due, order);
    if (fault) yield fault;
    else if (date !== '' && date < latest) yield { at, of: 'date', expected: latest };
    if (date > latest) latest = date;
    due = row.decision === 'return' ? 0 : nextAfter(row.step, due, order.chain);
  }
}

function faultOf(
  { at, step, unit }: Pick<OrderedApproval, 'step' | 'unit'> & { readonly at: number },
  due: number,
  { chain, regions }: ApprovalOrder,
): ApprovalFault | undefined {
  const expected = chain[due];
  if (expected?.step !== step) return { at, of: 'step', expected: expected?.step ?? null };
  const named = regionNamed(unit, chain, regions);
  if (named === undefined || named === expected.region) return undefined;
  return { at, of: 'unit', expected: expected.region };
}

/** A step out of order is told once; what follows is judged from there. */
function nextAfter(step: string, due: number, chain: readonly ApprovalStep[]): number {
  if (chain[due]?.step === step) return due + 1;
  const at = chain.findIndex((each) => each.step === step);
  return at < 0 ? due + 1 : at + 1;
}
