import type { Submission } from '../core/submission/index.js';
import { patchWorkbook } from '../workbooks/patch/index.js';
import { recordRow, type RecordedRow } from '../workbooks/record/index.js';
import type { Digest } from './digest.js';
import { sealOf, type MadeSeal, type SealRefusal } from './seal-of.js';
import type { Sign } from './signatures.js';

/** What sealing needs of its host: how a workbook is understood, hashed and, optionally, signed. */
export interface Sealing {
  readonly understand: (bytes: Uint8Array) => Promise<Submission>;
  readonly digest?: Digest;
  readonly sign?: Sign;
}

/** The fields of an approval by column id, without seal and signature. */
export type ApprovalValues = Extract<RecordedRow, { readonly on: 'approvals' }>['values'];

/** 签署结果 · The sealed workbook; or the cell whose result is not known, or the column that is missing. */
export type Sealed = { readonly bytes: Uint8Array; readonly seal: string } | SealRefusal;

/** 签署 · A workbook with one more row of 审批, sealed over what is reported and the seal before it. */
export async function sealWorkbook(
  bytes: Uint8Array,
  values: ApprovalValues,
  { understand, ...making }: Sealing,
): Promise<Sealed> {
  const submission = await understand(bytes);
  const recorded = await recordRow(bytes, submission, { on: 'approvals', values });
  if ('missing' in recorded) return recorded;
  const made = await sealOf(await understand(recorded.bytes), making);
  return 'seal' in made ? written(recorded.bytes, made) : made;
}

/** Writes seal and signature into the row that was recorded. */
async function written(bytes: Uint8Array, { own, seal, signature }: MadeSeal): Promise<Sealed> {
  const { sheet, row, cells } = own;
  const signed = signature === '' ? [] : [{ column: cells.signature.column, value: signature }];
  const texts = [{ column: cells.seal.column, value: seal }, ...signed];
  const edits = texts.map(({ column, value }) => ({ row, column, content: { value } }));
  const patched = await patchWorkbook(bytes, { sheets: [{ sheet: sheet.name, cells: edits }] });
  return 'bytes' in patched ? { bytes: patched.bytes, seal } : { missing: 'seal' };
}
