import { groupBy, type Language } from '../../core/model/index.js';
import { officialRatings, type RatingClass } from '../../core/ratings/index.js';
import type { IndicatorResult } from '../../core/result.js';
import { ratingWord, type RatingCount } from '../../messages/index.js';

/** Met before behind, and what is not judged at the end. */
const classesInOrder: readonly RatingClass[] = [
  ...(['met', 'met-on-estimate', 'on-track', 'accelerate', 'lagging', 'regressing'] as const),
  ...(['missed', 'breached', 'exceeded', 'undetermined', 'not-due'] as const),
  ...(['unrated', 'inapplicable'] as const),
];

/** 评级计数 · How many indicators have each rating that one of them has; each counts once. */
export function ratingCounts(
  indicators: readonly IndicatorResult[],
  language: Language,
): readonly RatingCount[] {
  const placeOf = ({ class: rating, official }: IndicatorResult) =>
    classesInOrder.indexOf(rating) * officialRatings.length +
    (official ? officialRatings.indexOf(official) : 0);
  const inOrder = [...indicators].sort((one, other) => placeOf(one) - placeOf(other));
  const byWord = groupBy(inOrder, (one) => ratingWord(one, language));
  return [...byWord].map(([word, { length: count }]) => ({ word, count }));
}
