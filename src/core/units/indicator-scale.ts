import type { Indicator } from '../catalogue/index.js';
import { tidyText } from '../entries/index.js';
import { unitScale } from './unit-scale.js';

const perTenThousand = /[/每]每?万[\u4e00-\u9fa5]*$/;

/**
 * 指标单位换算 · Units of the catalogue per unit that the sheet writes; undefined where they differ in kind.
 *
 * A rate per ten thousand may say so in its unit (人/万人) or leave it to its name (人).
 */
export function indicatorScale(written: string, { unit, factor }: Indicator): number | undefined {
  const isRate = factor === 10_000;
  const [from, to] = [written, unit].map((each) =>
    isRate ? tidyText(each).replace(perTenThousand, '') : each,
  );
  return unitScale(from ?? written, to ?? unit);
}
