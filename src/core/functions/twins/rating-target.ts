import type { TargetKind } from '../../catalogue/index.js';
import { isOneOf } from './kinds.js';

/** How far a number may miss a threshold and still reach it. */
export const slackTerm = '1E-9';

/** The terms of a rating as formulas. */
export interface RatingTerms {
  readonly base: string;
  readonly current: string;
  readonly target: string;
  readonly kind: string;
  readonly upper: string;
  /** A sign in quotes or a number, as it is typed; empty where nothing is said. */
  readonly margin: string;
  readonly times: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly at: string;
}

/** Whether the kind is one of some, FALSE where no kind is given. */
export function isKind({ kind }: RatingTerms, ...kinds: readonly TargetKind[]): string {
  return isOneOf(kind, kinds);
}

/** Whether the target asks for at most its value. */
export function isUpperSide(rating: RatingTerms): string {
  const { kind, base, target } = rating;
  const isAssumed = `AND(ISNUMBER(${base}),${target}<${base})`;
  if (kind === '') return isAssumed;
  return `OR(${isKind(rating, 'fall', 'ceiling')},AND(${kind}="",${isAssumed}))`;
}

/** Whether a value meets the target of a rating, as a formula. */
export function satisfies(rating: RatingTerms, value: string): string {
  return `IF(${isUpperSide(rating)},${isBelow(rating, value)},${isAbove(rating, value)})`;
}

/** Whether the target leaves out its own number. */
export function isStrict({ margin }: RatingTerms): boolean {
  return margin.startsWith('"');
}

/** Whether a value is at or above the target, or above it where that is strict. */
export function isAbove(rating: RatingTerms, value: string): string {
  const { target, margin } = rating;
  if (isStrict(rating)) return `${value}>${target}+${slackTerm}`;
  return `${value}>=${target}-${margin === '' ? '' : `${margin}-`}${slackTerm}`;
}

function isBelow(rating: RatingTerms, value: string): string {
  const { target, margin } = rating;
  if (isStrict(rating)) return `${value}<${target}-${slackTerm}`;
  return `${value}<=${target}+${margin === '' ? '' : `${margin}+`}${slackTerm}`;
}
