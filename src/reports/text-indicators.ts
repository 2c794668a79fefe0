import type { IndicatorResult } from '../core/result.js';
import { wordOf } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import { amountText, ratioText, shareText } from './figures.js';
import { textTable } from './text-table.js';

/** The indicator table of the text report: one line an indicator, its rating in words. */
export function indicatorLines(
  indicators: readonly IndicatorResult[],
  { report, language }: Messages,
): readonly string[] {
  if (indicators.length === 0) return [];
  const { indicator, kind, base, current, target, completion, schedule, pace } = report;
  const head = [indicator, report.class, kind, base, current, target, completion, schedule, pace];
  const rows = indicators.map((one) => [
    one.name[language],
    wordOf('rating', one.class, language),
    wordOf('kind', one.kind, language),
    amountText(one.base),
    withUnit(one, amountText(one.current)),
    one.kind === 'monitor' ? '–' : targetText(one),
    shareText(one.completion),
    shareText(one.schedule),
    ratioText(one.pace),
  ]);
  return textTable([head, ...rows], { rightFrom: 3 });
}

function targetText({ target, upper }: IndicatorResult): string {
  return upper === null ? amountText(target) : `${amountText(target)}–${amountText(upper)}`;
}

function withUnit({ unit, current }: IndicatorResult, amount: string): string {
  if (current === null || unit === '') return amount;
  return unit === '%' ? `${amount}%` : `${amount} ${unit}`;
}
