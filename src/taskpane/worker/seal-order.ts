import type { CheckResult } from '../../core/check.js';
import { address, type Language, type Workbook } from '../../core/model/index.js';
import type { ApprovalFields } from '../../core/seal/index.js';
import { columnName, sheetName } from '../../messages/contract-names.js';
import { wordOf } from '../../messages/word-of.js';
import {
  approvalObstacle,
  proveApprovals,
  signerOf,
  type SealRefusal,
  type Sign,
} from '../../seals/index.js';
import { canHash } from './can-hash.js';
import { loadMessages } from './load-messages.js';
import { orderFailure, type OrderFailure } from './order-failure.js';
import type { CheckSettings } from './protocol.js';

/** A workbook that is to be approved and sealed, in a file or in Excel. */
export interface SealOrder {
  readonly name: string;
  readonly source: { readonly file: Blob } | { readonly workbook: Workbook };
  readonly fields: ApprovalFields;
  /** The text of the file with the private key, where it is to be signed. */
  readonly key?: string | undefined;
  readonly settings: CheckSettings;
  readonly language: Language;
}

/** The fields as a row of 审批 holds them, in the language of the workbook. */
export function approvalRow(
  { step, decision, unit, by, opinion, date }: ApprovalFields,
  { submission: { language } }: CheckResult,
) {
  return {
    ...{ step: wordOf('step', step, language), decision: wordOf('decision', decision, language) },
    ...{ unit, by, opinion, on: date },
  };
}

/** What signs with the key of an order; throws an order failure where its file holds none. */
export async function signOf({ key }: SealOrder): Promise<Sign | undefined> {
  if (key === undefined) return undefined;
  const sign = await signerOf(key);
  if (!sign) throw orderFailure('key-unusable', {});
  return sign;
}

/** Throws an order failure where the step may not be taken, or nothing can be hashed here. */
export async function refuseUnlessDue(
  { fields, language }: SealOrder,
  checked: CheckResult,
): Promise<void> {
  if (!canHash()) throw orderFailure('not-secure', {});
  const proofs = await proveApprovals(checked.submission);
  const messages = await loadMessages(language);
  const obstacle = approvalObstacle({ ...fields, proofs }, checked, messages);
  if (obstacle) throw orderFailure(obstacle.id, obstacle.facts);
}

/** Why there is no seal, as an order failure. */
export function refusalOf(refusal: SealRefusal, language: Language): OrderFailure {
  if ('unknown' in refusal) {
    const place = `${refusal.unknown.sheet}!${address(refusal.unknown)}`;
    return orderFailure('formula-without-result', { place, because: refusal.unknown.because });
  }
  const column = columnName('approvals', refusal.missing, language);
  return orderFailure('missing-field', { sheet: sheetName('approvals', language), column });
}
