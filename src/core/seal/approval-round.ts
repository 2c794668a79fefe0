import type { ApprovalStep } from './approval-chain.js';

/** What a row of 审批 decides. */
export interface Decided {
  readonly step: string;
  readonly decision: string;
}

/** 本轮审批 · The rows since the last time that the workbook was returned; of one that is returned none. */
export function currentRound<Row extends Decided>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(rows.findLastIndex(({ decision }) => decision === 'return') + 1);
}

/** 应走环节 · The step that follows some rows; undefined once the last step agreed. */
export function stepDue(
  rows: readonly Decided[],
  chain: readonly ApprovalStep[],
): ApprovalStep | undefined {
  return chain[currentRound(rows).length];
}
