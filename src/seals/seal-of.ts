import {
  approvalLine,
  canonicalForm,
  sealText,
  sealVersion,
  sealedText,
  signedText,
  type UnknownResult,
} from '../core/seal/index.js';
import type { Submission } from '../core/submission/index.js';
import { rawText, rowsOf, type Row } from '../core/tables/index.js';
import { webDigest, type Digest } from './digest.js';
import type { Sign } from './signatures.js';

/** How a seal is hashed and, optionally, signed. */
export interface SealMaking {
  readonly digest?: Digest | undefined;
  readonly sign?: Sign | undefined;
}

/** Why there is no seal: the cell whose formula cannot be sealed, or the column that is missing. */
export type SealRefusal = { readonly unknown: UnknownResult } | { readonly missing: string };

/** 新指纹 · The seal of the last row of 审批 and its signature, empty where none was asked for. */
export interface MadeSeal {
  readonly own: Row<'approvals'>;
  readonly seal: string;
  readonly signature: string;
}

/** 生成指纹 · The seal of a submission whose last row of 审批 is to be sealed. */
export async function sealOf(
  submission: Submission,
  { digest = webDigest, sign }: SealMaking,
): Promise<MadeSeal | SealRefusal> {
  const form = canonicalForm(submission, sealVersion);
  const rows = rowsOf(submission.tables, 'approvals');
  const own = rows.at(-1);
  if (!own) return { missing: 'step' };
  if (own.cells.seal.column === 0) return { missing: 'seal' };
  if (sign && own.cells.signature.column === 0) return { missing: 'signature' };
  const { text: approval, unknown: ownUnknown } = approvalLine(own, submission, sealVersion);
  const [unknown] = [...form.unknown, ...ownUnknown];
  if (unknown) return { unknown };
  const before = rawText(rows.at(-2)?.cells.seal.raw ?? null);
  const explanations = form.explanations.length;
  const step = own.cells.step.value ?? '';
  const hash = await digest(sealedText(form, { step, explanations, approval, before }));
  const seal = sealText({ version: sealVersion, explanations, hash });
  const signature = sign ? await sign(signedText(seal, { before, approval })) : '';
  return { own, seal, signature };
}
