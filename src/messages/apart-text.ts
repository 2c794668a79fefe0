import type { RatingClass } from '../core/ratings/index.js';
import type { Messages } from './messages.js';
import { wordOf } from './word-of.js';

/** The classes that say nothing of how well a plan goes, or not for certain. */
const apart = ['not-due', 'inapplicable', 'met-on-estimate'] as const satisfies RatingClass[];

/** 另计 · How many indicators are not due, do not concern their unit or are met on an estimate; empty where none. */
export function apartText(
  indicators: readonly { readonly class: RatingClass }[],
  { language, report }: Pick<Messages, 'language' | 'report'>,
): string {
  const counted = apart.flatMap((rating) => {
    const count = indicators.filter((one) => one.class === rating).length;
    return count > 0 ? [`${wordOf('rating', rating, language)} ${count}`] : [];
  });
  return counted.join(report.separator);
}
