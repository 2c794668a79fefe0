import { decimalsOfNumber } from '../formulas/index.js';
import { indicatorFigures, isCalculated, type IndicatorFigure } from '../submission/index.js';
import { countsWhole } from './evidence/counts-whole.js';
import { atField, fail, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly decimals: number; readonly unit: string };

/** 小数位过多 · A typed figure with more decimals than its indicator is reported with. */
export const excessPrecision: Rule<'excess-precision', Facts> = {
  id: 'excess-precision',
  group: 'cell',
  severity: 'note',
  isFixable: false,
  *check(submission) {
    for (const one of indicatorFigures(submission)) {
      const { row, field, figure, unit } = one;
      if (Number.isInteger(figure.value) || one.isPlanned || isOfNoDecimals(one)) continue;
      const decimals = decimalsAllowed(one);
      if (decimalsOfNumber(figure.value) <= decimals || isCalculated(one)) continue;
      yield fail(atField(row, field), { found: figure.value, decimals, unit });
    }
  },
};

/** Counts are told of by fractional-count; a percent without decimals does not say how many it has. */
function isOfNoDecimals(one: IndicatorFigure): boolean {
  const { measure, factor, precision } = one.indicator;
  return countsWhole(one) || (measure !== 'ratio' && factor === 100 && precision === 0);
}

/** A larger unit needs more decimals for the same figure, a smaller one as many. */
function decimalsAllowed({ indicator, scale }: IndicatorFigure): number {
  return indicator.precision + Math.max(0, Math.round(Math.log10(scale)));
}
