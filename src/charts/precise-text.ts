import type { IndicatorResult } from '../core/result.js';
import type { ChartWords } from '../messages/chart-words.js';

type Precise = Pick<IndicatorResult, 'current' | 'currentPrecision' | 'currentNature'>;

const none: readonly [string, string] = ['', ''];

/**
 * 精度的说法 · A current value that is a lower bound, rounded, preliminary or estimated says so: 5000 or
 * more is not 5000.
 */
export function preciseText(
  text: string,
  { current, currentPrecision, currentNature }: Precise,
  { atLeast, rounded, natures }: Pick<ChartWords, 'atLeast' | 'rounded' | 'natures'>,
): string {
  if (current === null) return text;
  const nature = currentNature ? natures[currentNature] : '';
  const [before, after] = { 'at-least': atLeast, rounded, exact: none }[
    currentPrecision ?? 'exact'
  ];
  return `${before}${text}${after}${nature}`;
}
