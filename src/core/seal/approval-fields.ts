import type { OrderedApproval } from './approval-faults.js';

/** 办理的环节 · A step of approval as it is filled in: step and decision are ids, the day is ISO text once it was read. */
export interface ApprovalFields extends OrderedApproval {
  readonly by: string;
  readonly opinion: string;
}
