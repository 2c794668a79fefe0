import { canonicalForm, canonicalRow, sealText, sealedText } from '../core/seal/index.js';
import { rawText, rowsOf } from '../core/submission/index.js';
import type { Row, Submission } from '../core/submission/index.js';
import { patchWorkbook } from '../workbooks/patch/index.js';
import { recordRow } from '../workbooks/record/index.js';
import type { RecordedRow } from '../workbooks/record/index.js';
import { webDigest } from './digest.js';
import type { Digest } from './digest.js';
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
export type Sealed =
  | { readonly bytes: Uint8Array; readonly seal: string }
  | { readonly unknown: { readonly sheet: string; readonly row: number; readonly column: number } }
  | { readonly missing: string };

/** 签署 · A workbook with one more row of 审批, sealed over what is reported and the seal before it. */
export async function sealWorkbook(
  bytes: Uint8Array,
  values: ApprovalValues,
  sealing: Sealing,
): Promise<Sealed> {
  const submission = await sealing.understand(bytes);
  const recorded = await recordRow(bytes, submission, { on: 'approvals', values });
  if ('missing' in recorded) return recorded;
  const after = await sealing.understand(recorded.bytes);
  const form = canonicalForm(after);
  const [unknown] = form.unknown;
  if (unknown) return { unknown };
  const rows = rowsOf(after.tables, 'approvals');
  const own = rows.at(-1);
  if (!own) return { missing: 'step' };
  if (own.cells.seal.column === 0) return { missing: 'seal' };
  const approval = canonicalRow(own, after).text;
  const before = rawText(rows.at(-2)?.cells.seal.raw ?? null);
  const explanations = form.explanations.length;
  const text = sealedText(form, { explanations, approval, before });
  const hash = await (sealing.digest ?? webDigest)(text);
  return written(recorded.bytes, own, {
    seal: sealText({ explanations, hash }),
    sign: sealing.sign,
  });
}

/** Writes seal and signature into the row that was recorded. */
async function written(
  bytes: Uint8Array,
  { sheet, row, cells }: Row<'approvals'>,
  { seal, sign }: { readonly seal: string; readonly sign: Sign | undefined },
): Promise<Sealed> {
  if (sign && cells.signature.column === 0) return { missing: 'signature' };
  const signature = sign ? [{ column: cells.signature.column, value: await sign(seal) }] : [];
  const texts = [{ column: cells.seal.column, value: seal }, ...signature];
  const edits = texts.map(({ column, value }) => ({ row, column, content: { value } }));
  const patched = await patchWorkbook(bytes, { sheets: [{ sheet: sheet.name, cells: edits }] });
  return 'bytes' in patched ? { bytes: patched.bytes, seal } : { missing: 'seal' };
}
