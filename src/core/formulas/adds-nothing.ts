import { isAbsent, isKnown, numberOf, type Figure } from '../model/index.js';

/** What a part states of a total: its counts, where it has any, and its value. */
export type AddedFigures = Readonly<Record<'numerator' | 'denominator' | 'value', Figure>>;

/**
 * 不涉及的部分 · Whether a part of a total declares that there is nothing to add: 不适用, and no count beside it.
 *
 * The value says so, or, of what adds up by its counts, both of these. One count without the other says nothing.
 *
 * @example addsNothing({ numerator: { absent: 'inapplicable' }, denominator: { absent: 'inapplicable' }, value: { absent: 'blank' } }, true) //=> true
 */
export function addsNothing(
  { numerator, denominator, value }: AddedFigures,
  isOfCounts: boolean,
): boolean {
  const counts = [numerator, denominator];
  if (isKnown(value) || counts.some((count) => numberOf(count))) return false;
  return isInapplicable(value) || (isOfCounts && counts.every(isInapplicable));
}

function isInapplicable(figure: Figure): boolean {
  return isAbsent(figure) && figure.absent === 'inapplicable';
}
