import type { IndicatorResult } from '../core/result.js';
import type { ChartWords, Messages } from '../messages/index.js';
import type { CoursePoint } from './course-points.js';
import { amountText, type Fineness } from './figure-text.js';
import { baseText, meantText, preciseText } from './precise-text.js';

/** The words that charts need: labels, and the language of names and ratings. */
export type ChartLanguage = Pick<Messages, 'language' | 'charts'>;

/** A figure of an indicator under its label. */
export interface Amount {
  readonly id: 'base' | 'expected' | 'current' | 'target' | 'upper' | 'projection';
  readonly label: string;
  readonly value: number;
  /** The value with its unit, and with its precision where it is not exact. */
  readonly text: string;
}

/** 序时应达 · The value that is due by the schedule: base + schedule × (target − base). */
function expectedValue({ base, target, schedule }: IndicatorResult): number | null {
  if (base === null || target === null || schedule === null) return null;
  return base + schedule * (target - base);
}

/** The known figures of an indicator, in the order in which they are told. */
export function indicatorAmounts(indicator: IndicatorResult, words: ChartWords): readonly Amount[] {
  const { base, current, target, upper, projection, kind } = indicator;
  const isWatched = kind === 'monitor';
  const values = {
    base: kind === 'floor' || kind === 'ceiling' || isWatched ? null : base,
    expected: expectedValue(indicator),
    current,
    target: isWatched ? null : target,
    upper,
    projection,
  };
  const ids = Object.keys(values) as readonly Amount['id'][];
  return ids.flatMap((id) => {
    const value = values[id];
    if (value === null) return [];
    const text = amountOf(id, value, { indicator, words });
    return [{ id, label: words[id], value, text }];
  });
}

/** An amount with its unit, and what it means besides its number. */
function amountOf(
  id: Amount['id'],
  value: number,
  { indicator, words }: { readonly indicator: IndicatorResult; readonly words: ChartWords },
): string {
  if (id === 'current') return currentText(indicator, words);
  const text = withUnit(value, indicator, words);
  if (id === 'base') return baseText(text, indicator, words);
  return id === 'target' ? meantText(text, indicator, words) : text;
}

/** What is measured, and what its figures must be told apart from. */
type Measured = Pick<IndicatorResult, 'unit' | 'precision' | 'target' | 'upper'>;

/** 精细程度 · How finely the figures of an indicator are told. */
export function finenessOf({ precision, target, upper }: Omit<Measured, 'unit'>): Fineness {
  return { precision, marks: [target, upper] };
}

/** A value with its unit. */
export function withUnit(
  value: number | null,
  indicator: Measured,
  { unitGap }: Pick<ChartWords, 'unitGap'>,
): string {
  const text = amountText(value, finenessOf(indicator));
  return indicator.unit === '' ? text : `${text}${unitGap}${indicator.unit}`;
}

/** The current value with its unit and its precision, or why there is none. */
export function currentText(indicator: IndicatorResult, words: ChartWords): string {
  const { current, currentAbsence, standing } = indicator;
  if (standing) return words.standings[standing];
  if (current === null && currentAbsence) return words.absences[currentAbsence];
  return preciseText(withUnit(indicator.current, indicator, words), indicator, words);
}

/** A value that was reached; that of the current period with its precision. */
export function reachedText(
  { period, value }: CoursePoint,
  indicator: IndicatorResult,
  words: ChartWords,
): string {
  const isCurrent = period === indicator.currentPeriod && value === indicator.current;
  return isCurrent ? currentText(indicator, words) : withUnit(value, indicator, words);
}

/** The figures of an indicator as one sentence. */
export function amountsSentence(indicator: IndicatorResult, { charts }: ChartLanguage): string {
  return indicatorAmounts(indicator, charts)
    .map(({ label, text }) => `${label}${charts.colon}${text}`)
    .join(charts.separator);
}
