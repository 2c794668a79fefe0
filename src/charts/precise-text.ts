import type { IndicatorResult } from '../core/result.js';
import type { ChartWords } from '../messages/chart-words.js';

/** 精度的说法 · A current value that is a lower bound or was rounded says so: 5000 or more is not 5000. */
export function preciseText(
  text: string,
  { current, currentPrecision }: Pick<IndicatorResult, 'current' | 'currentPrecision'>,
  { atLeast, rounded }: Pick<ChartWords, 'atLeast' | 'rounded'>,
): string {
  if (current === null || !currentPrecision) return text;
  const [before, after] = currentPrecision === 'at-least' ? atLeast : rounded;
  return `${before}${text}${after}`;
}
