import { rowsOf } from '../submission/index.js';
import type { Row, Submission } from '../submission/index.js';
import { rawText } from '../submission/index.js';
import { canonicalForm, canonicalRow } from './canonical-rows.js';
import type { CanonicalForm } from './canonical-rows.js';
import { readSeal } from './data-seal.js';
import type { DataSeal } from './data-seal.js';
import { sealedText } from './sealed-text.js';

/**
 * 指纹状态 · What is known of the seal of a row.
 *
 * unsealed: none · malformed: no seal at all · newer: made by a later version · past: before the
 * workbook was returned, and so no longer to be held against it · unknown-result: a formula lost its
 * result · unchecked: nobody has hashed it · intact, broken: it agrees with the data, or not.
 */
export type SealStanding =
  | 'unsealed'
  | 'malformed'
  | 'newer'
  | 'past'
  | 'unknown-result'
  | 'unchecked'
  | 'intact'
  | 'broken';

/** 待核指纹 · A row of 审批 whose seal can be checked where it has a text: the seal claims to be its hash. */
export interface SealClaim {
  readonly standing: SealStanding;
  readonly seal: string;
  readonly signature: string;
  readonly unit: string;
  readonly text?: string;
  /** The hash that the seal holds. */
  readonly hash?: string;
  /** How many explanations were added since. */
  readonly added: number;
}

/** The seals of a workbook in the order of 审批; only those of the round that is running have a text. */
export function sealClaims(submission: Submission): readonly SealClaim[] {
  const rows = rowsOf(submission.tables, 'approvals');
  const returned = rows.findLastIndex(({ cells }) => cells.decision.value === 'return');
  let form: CanonicalForm | undefined;
  return rows.map((row, at) => {
    const { seal, signature, unit } = row.cells;
    const common = {
      seal: rawText(seal.raw),
      signature: rawText(signature.raw),
      unit: rawText(unit.raw),
      added: 0,
    };
    const read = readSeal(common.seal);
    const standing = standingBefore(common.seal, read, at <= returned);
    if (standing !== 'unchecked' || typeof read !== 'object') return { ...common, standing };
    form ??= canonicalForm(submission);
    const before = rawText(rows[at - 1]?.cells.seal.raw ?? null);
    return { ...common, ...claimOf(read, { form, before, row }, submission) };
  });
}

/** Whether the hash of a claim's text is the one that its seal holds. */
export function standingOf({ standing, hash }: SealClaim, found: string | undefined): SealStanding {
  if (standing !== 'unchecked' || found === undefined) return standing;
  return found === hash ? 'intact' : 'broken';
}

function standingBefore(
  seal: string,
  read: ReturnType<typeof readSeal>,
  isPast: boolean,
): SealStanding {
  if (seal === '') return 'unsealed';
  if (isPast) return 'past';
  if (read === 'newer') return 'newer';
  return read ? 'unchecked' : 'malformed';
}

function claimOf(
  { explanations, hash }: DataSeal,
  {
    form,
    before,
    row,
  }: {
    readonly form: CanonicalForm;
    readonly before: string;
    readonly row: Row<'approvals'>;
  },
  submission: Submission,
): Pick<SealClaim, 'standing' | 'text' | 'hash' | 'added'> {
  const added = Math.max(0, form.explanations.length - explanations);
  if (form.unknown.length > 0) return { standing: 'unknown-result', hash, added };
  const approval = canonicalRow(row, submission).text;
  const text = sealedText(form, { explanations, approval, before });
  return { standing: 'unchecked', text, hash, added };
}
