import { fifteenDigits, publishedInterval, ratioAgrees } from '../../formulas/index.js';
import { isKnown, type Known } from '../../model/index.js';
import type { Observation } from '../../submission/index.js';

/** 百分比口径 · What a number under the unit % is by its own parts: percent, a fraction of one, or neither. */
export type PercentScale = 'percent' | 'fraction' | 'neither';

/** How the parts of a row read its value; undefined where a part or the value is not known. */
export function percentScale({
  indicator,
  numerator,
  denominator,
  value,
}: Observation): PercentScale | undefined {
  if (!indicator || !isKnown(value)) return undefined;
  const agrees = (published: Known) =>
    ratioAgrees({ numerator, denominator, factor: indicator.factor, published });
  const asPercent = agrees(value);
  if (asPercent === undefined) return undefined;
  if (asPercent) return 'percent';
  const hundredfold = fifteenDigits(value.value * 100);
  const { precision } = indicator;
  const isFraction =
    indicator.factor === 100 && agrees(publishedInterval({ value: hundredfold, precision }));
  return isFraction ? 'fraction' : 'neither';
}
