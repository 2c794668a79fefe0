import { fifteenDigits } from '../../core/formulas/index.js';
import type { Indicator } from '../../core/catalogue/index.js';
import {
  endOfPeriod,
  isAbsent,
  periodText,
  type Absence,
  type Figure,
  type Language,
} from '../../core/model/index.js';
import { asked, givenCell } from './draft-cells.js';
import type { DraftPeriod } from './goal-draft.js';
import type { TypedCell } from './workbook-draft.js';

const declared: Readonly<Record<Absence, string | null>> = {
  blank: null,
  unavailable: '…',
  inapplicable: '—',
  unreadable: null,
};

/** What the format of a figure depends on. */
export type Measured = Pick<Indicator, 'unit' | 'precision'>;

/** Declared absences as cells hold them. */
export const notPublished = '…';
export const notApplicable = '—';

/** 数值格式 · The number format of an indicator: a percent as a fraction, decimals as it is reported. */
export function figureFormat({ unit, precision }: Measured): string {
  const decimals = precision === 0 ? '' : `.${'0'.repeat(precision)}`;
  return unit === '%' ? `0${decimals}%` : `#,##0${decimals}`;
}

/** A figure of an indicator as a cell that brings it along. */
export function givenFigure(figure: Figure, indicator: Measured): TypedCell {
  return givenCell(figureValue(figure, indicator), figureFormat(indicator));
}

/** A figure of an indicator as a cell for people to fill in. */
export function askedFigure(figure: Figure, indicator: Measured): TypedCell {
  return asked(figureValue(figure, indicator), figureFormat(indicator));
}

/** A figure as its cell holds it; a percent is a fraction, free of the noise of dividing. */
export function figureValue(figure: Figure, { unit }: Measured): string | number | null {
  if (isAbsent(figure)) return declared[figure.absent];
  return unit === '%' ? fifteenDigits(figure.value / 100) : figure.value;
}

/** A period as its cell holds it: a year as a number, anything else as text. */
export function periodValue(period: DraftPeriod): string | number | null {
  if (period === undefined) return null;
  if (period === 'unavailable') return notPublished;
  return period.frequency === 'year' ? period.year : periodText(period);
}

/**
 * 数据期间 · A period of 数据 as its cell holds it: in Chinese an amount says from when to when it runs.
 *
 * @example observedPeriodValue({ year: 2026, frequency: 'quarter', index: 2 }, flow, 'zh-CN') //=> '2026年1—6月累计'
 */
export function observedPeriodValue(
  period: DraftPeriod,
  { measure }: Pick<Indicator, 'measure'>,
  language: Language,
): string | number | null {
  const value = periodValue(period);
  const isAmount = measure === 'flow' && language === 'zh-CN';
  if (!isAmount || typeof period !== 'object' || period.frequency === 'year') return value;
  const { year, month } = endOfPeriod(period);
  return month === 1 ? value : `${year}年1—${month}月累计`;
}
