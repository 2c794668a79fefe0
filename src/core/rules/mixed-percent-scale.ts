import { fifteenDigits, median } from '../formulas/index.js';
import { percentScale } from './evidence/percent-scale.js';
import { indicatorFigures, type IndicatorFigure } from '../submission/index.js';
import { isShownAsPercent, placeOf } from '../tables/index.js';
import { atField, fail, type Answer, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly meant: number; readonly unit: string };

/** How far below the other figures of its indicator a fraction lies that was meant as a percent. */
const fewestTimes = 10;

/** 百分比口径混用 · A fraction without a percent format beside figures in percent: 0.85 beside 85.1. */
export const mixedPercentScale: Rule<'mixed-percent-scale', Facts> = {
  id: 'mixed-percent-scale',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const byIndicator = new Map<string, IndicatorFigure[]>();
    for (const one of indicatorFigures(submission)) {
      if (one.indicator.factor !== 100) continue;
      const figures = byIndicator.get(one.indicator.id);
      if (figures) figures.push(one);
      else byIndicator.set(one.indicator.id, [one]);
    }
    for (const figures of byIndicator.values()) yield* ofIndicator(figures);
  },
};

function* ofIndicator(figures: readonly IndicatorFigure[]): Iterable<Answer<Facts>> {
  const small = figures.filter(isSmallAsTyped).map((one) => ({ one, scale: scaleOf(one) }));
  if (small.length === 0) return;
  const usual = median(figures.map(({ figure }) => figure.value).filter((value) => value > 1));
  const confirmed = small.filter(({ scale }) => scale === 'percent');
  const honest = confirmed.reduce((most, { one }) => Math.max(most, one.figure.value), 0);
  for (const { one, scale } of small) {
    const found = one.figure.value;
    const isAlien = found < 1 && found > honest && (usual ?? 0) > fewestTimes * found;
    const isMixed = scale === undefined ? isAlien && !isFalling(one) : scale === 'fraction';
    if (!isMixed) continue;
    const facts = { found, meant: fifteenDigits(found * 100), unit: one.unit };
    yield fail(atField(one.row, one.field), facts);
  }
}

function isSmallAsTyped({ row, field, figure }: IndicatorFigure): boolean {
  if (figure.value <= 0 || figure.value > 1) return false;
  return !isShownAsPercent(placeOf(row, field));
}

function scaleOf({ observation }: IndicatorFigure) {
  return observation && percentScale(observation);
}

/** Rates that are to fall, such as that of poverty, end below one percent in earnest. */
function isFalling({ indicator }: IndicatorFigure): boolean {
  return indicator.target.kind === 'fall' || indicator.target.kind === 'ceiling';
}
