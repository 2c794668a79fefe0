import type { IndicatorResult } from '../core/result.js';
import { ratingWord, wordOf, type ChartWords, type Messages } from '../messages/index.js';
import { amountText, ratioText, shareText } from '../charts/figure-text.js';
import { finenessOf } from '../charts/indicator-amounts.js';
import { baseText, meantText, preciseText } from '../charts/precise-text.js';
import { textTable } from './text-table.js';

/** The indicator table of the text report: one line an indicator, its rating in words. */
export function indicatorLines(
  indicators: readonly IndicatorResult[],
  { report, charts, language }: Messages,
): readonly string[] {
  if (indicators.length === 0) return [];
  const { indicator, kind, unit, base, current, target, completion, schedule, pace } = report;
  const amounts = [base, current, target, completion, schedule, pace];
  const head = [indicator, report.class, kind, unit, ...amounts];
  const rows = indicators.map((one) => [
    one.name[language],
    ratingWord(one, language),
    wordOf('kind', one.kind, language),
    one.unit,
    startsFromBase(one) ? baseText(amountText(one.base, finenessOf(one)), one, charts) : '–',
    currentAmount(one, charts),
    one.kind === 'monitor' ? '–' : targetText(one, charts),
    shareText(one.completion),
    shareText(one.schedule),
    ratioText(one.pace),
  ]);
  return textTable([head, ...rows], { rightFrom: 4 });
}

function currentAmount(one: IndicatorResult, charts: ChartWords): string {
  const { current, currentAbsence, standing } = one;
  if (standing) return charts.standings[standing];
  if (one.class === 'not-due') return '–';
  if (current === null && currentAbsence) return charts.absences[currentAbsence];
  return preciseText(amountText(current, finenessOf(one)), one, charts);
}

function targetText(one: IndicatorResult, charts: ChartWords): string {
  const { target, upper, targetWords } = one;
  if (targetWords !== undefined) return targetWords;
  const text = meantText(amountText(target), one, charts);
  return upper === null ? text : `${text}–${amountText(upper)}`;
}

/** Floors, ceilings, bands and watched figures have no base from which progress is measured. */
function startsFromBase({ kind }: IndicatorResult): boolean {
  return kind === 'rise' || kind === 'fall' || kind === 'annual' || kind === 'cumulative';
}
