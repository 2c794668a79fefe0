import type { IndicatorResult } from '../core/result.js';
import type { ChartWords, Messages } from '../messages/index.js';
import { amountText } from './figure-text.js';

/** The words that charts need: labels, and the language of names and ratings. */
export type ChartLanguage = Pick<Messages, 'language' | 'charts'>;

/** A figure of an indicator under its label. */
export interface Amount {
  readonly id: 'base' | 'expected' | 'current' | 'target' | 'upper' | 'projection';
  readonly label: string;
  readonly value: number;
}

/** 序时应达 · The value that is due by the schedule: base + schedule × (target − base). */
export function expectedValue({ base, target, schedule }: IndicatorResult): number | null {
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
    return value === null ? [] : [{ id, label: words[id], value }];
  });
}

/** A value with its unit. */
export function withUnit(value: number | null, { unit }: Pick<IndicatorResult, 'unit'>): string {
  return unit === '' ? amountText(value) : `${amountText(value)} ${unit}`;
}

/** The figures of an indicator as one sentence. */
export function amountsSentence(indicator: IndicatorResult, { charts }: ChartLanguage): string {
  return indicatorAmounts(indicator, charts)
    .map(({ label, value }) => `${label}${charts.colon}${withUnit(value, indicator)}`)
    .join(charts.separator);
}
