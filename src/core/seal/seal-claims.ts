import type { Submission } from '../submission/index.js';
import { rawText, rowsOf, type Row, type Tables } from '../tables/index.js';
import { approvalLine, canonicalForm, type UnknownResult } from './canonical-rows.js';
import { readSeal, type DataSeal, type SealVersion } from './data-seal.js';
import { sealedText, signedText, type SealedStep } from './sealed-text.js';

/**
 * 指纹状态 · What is known of the seal of a row.
 *
 * unsealed: none · malformed: no seal at all · newer: made by a later version · past: before the
 * workbook was returned, and so no longer to be held against it · unknown-result: a formula has no
 * result that we can work out · unchecked: nobody has hashed it · intact, broken: it agrees with the
 * data, or not.
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

const isVoid: ReadonlySet<SealStanding> = new Set([
  ...(['broken', 'malformed', 'newer', 'unknown-result'] as const),
]);

/** 指纹不成立 · Whether a seal does not vouch for what stands there: it was changed since, or nobody can tell. */
export function isVoidSeal({ standing }: { readonly standing: SealStanding }): boolean {
  return isVoid.has(standing);
}

/** 签署后有改动 · Whether one of the seals of a workbook does not vouch for what stands there. */
export function hasVoidSeal({
  approvals,
}: {
  readonly approvals: readonly { readonly standing: SealStanding }[];
}): boolean {
  return approvals.some(isVoidSeal);
}

/** 待核指纹 · A row of 审批 whose seal can be checked where it has a text: the seal claims to be its hash. */
export interface SealClaim {
  readonly standing: SealStanding;
  readonly seal: string;
  readonly signature: string;
  readonly unit: string;
  readonly version?: SealVersion;
  readonly text?: string;
  /** What its signature must be of; left out where the row cannot be told for certain. */
  readonly signed?: string;
  /** The hash that the seal holds. */
  readonly hash?: string;
  /** How many explanations were added since. */
  readonly added: number;
  /** How many conclusions of reviewers stand in 说明 that a seal of this step should cover and does not. */
  readonly conclusions: number;
  /** The first cell that cannot be sealed. */
  readonly unknown?: UnknownResult | undefined;
}

type ApprovalRow = Row<'approvals'>;

/** The seals of a workbook in the order of 审批; only those of the round that is running have a text. */
export function sealClaims(submission: Submission): readonly SealClaim[] {
  const rows = rowsOf(submission.tables, 'approvals');
  const returned = rows.findLastIndex(({ cells }) => cells.decision.value === 'return');
  return rows.map((row, at): SealClaim => {
    const { seal, signature, unit } = row.cells;
    const text = rawText(seal.raw);
    const read = readSeal(text);
    const own: SealClaim = {
      standing: standingBefore(text, read, at <= returned),
      seal: text,
      signature: rawText(signature.raw),
      unit: rawText(unit.raw),
      added: 0,
      conclusions: 0,
    };
    if (typeof read !== 'object') return own;
    const before = rawText(rows[at - 1]?.cells.seal.raw ?? null);
    const claim = { ...own, ...signatureClaim(row, before, { read, submission }) };
    if (own.standing !== 'unchecked') return claim;
    return { ...claim, ...hashClaim(row, before, { read, submission }) };
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

interface Claiming {
  readonly read: DataSeal;
  readonly submission: Submission;
}

/** Under version 1 the seal alone was signed. */
function signatureClaim(
  row: ApprovalRow,
  before: string,
  { read: { version }, submission }: Claiming,
): Pick<SealClaim, 'version' | 'signed'> {
  const seal = rawText(row.cells.seal.raw);
  if (version === 1) return { version, signed: seal };
  const { text: approval, unknown } = approvalLine(row, submission, version);
  return unknown.length > 0
    ? { version }
    : { version, signed: signedText(seal, { before, approval }) };
}

function hashClaim(
  row: ApprovalRow,
  before: string,
  { read: { version, explanations, hash }, submission }: Claiming,
): Pick<SealClaim, 'standing' | 'text' | 'hash' | 'added' | 'conclusions' | 'unknown'> {
  const form = canonicalForm(submission, version);
  const own = approvalLine(row, submission, version);
  const step: SealedStep = {
    ...{ step: row.cells.step.value ?? '', explanations },
    ...{ approval: own.text, before },
  };
  const added = Math.max(0, form.explanations.length - explanations);
  const conclusions = conclusionsOpen(row, submission, { explanations, version });
  const [unknown] = [...form.unknown, ...own.unknown];
  if (unknown) return { standing: 'unknown-result', hash, added, conclusions, unknown };
  return { standing: 'unchecked', text: sealedText(form, step), hash, added, conclusions };
}

/**
 * All of them under version 1, and of an application until a reviewer has sealed a later step; under a
 * review of the next version those of explanations that came after it.
 */
function conclusionsOpen(
  row: ApprovalRow,
  { tables }: Submission,
  { explanations, version }: Pick<DataSeal, 'explanations' | 'version'>,
): number {
  const isApplied = version > 1 && row.cells.step.value === 'apply';
  if (isApplied && isReviewedAfter(row, tables)) return 0;
  return conclusionsIn(tables, version === 1 || isApplied ? 0 : explanations);
}

function isReviewedAfter({ row }: ApprovalRow, tables: Tables): boolean {
  const later = rowsOf(tables, 'approvals').filter((each) => each.row > row);
  return later.some(({ cells }) => cells.step.value !== 'apply' && rawText(cells.seal.raw) !== '');
}

/** 审核结论数 · How many conclusions of reviewers stand in 说明 from a row of it on. */
export function conclusionsIn(tables: Tables, from = 0): number {
  const rows = rowsOf(tables, 'explanations').slice(from);
  return rows.filter(({ cells: { state } }) => state.state !== 'blank' && state.value !== 'pending')
    .length;
}
