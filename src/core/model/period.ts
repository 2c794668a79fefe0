import { compareDays, lastDayOfMonth, type Day } from './day.js';

/** 频率 · How often an indicator is reported. */
export type Frequency = 'year' | 'half' | 'quarter' | 'month';

/** 期间 · A year, half-year, quarter or month; index counts from 1 within the year. */
export interface Period {
  readonly year: number;
  readonly frequency: Frequency;
  readonly index: number;
}

const monthsOf: Readonly<Record<Frequency, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

/** The period that is a whole year. */
export function yearPeriod(year: number): Period {
  return { year, frequency: 'year', index: 1 };
}

/** The last day of a period, at which it stands. */
export function endOfPeriod({ year, frequency, index }: Period): Day {
  return lastDayOfMonth(year, monthsOf[frequency] * index);
}

/** The first day of a period. */
export function startOfPeriod({ year, frequency, index }: Period): Day {
  return { year, month: monthsOf[frequency] * (index - 1) + 1, day: 1 };
}

/** The canonical text of a period: 2023, 2023H1, 2023Q2 or 2023-06. */
export function periodText({ year, frequency, index }: Period): string {
  switch (frequency) {
    case 'year':
      return String(year);
    case 'half':
      return `${year}H${index}`;
    case 'quarter':
      return `${year}Q${index}`;
    case 'month':
      return `${year}-${String(index).padStart(2, '0')}`;
  }
}

/** Whether a period has ended at or before a cut-off date. */
export function isDue(period: Period, asOf: Day): boolean {
  return compareDays(endOfPeriod(period), asOf) <= 0;
}

/** The period of a frequency that a day lies in. */
export function periodAround(frequency: Frequency, { year, month }: Day): Period {
  return { year, frequency, index: Math.ceil(month / monthsOf[frequency]) };
}

/** The latest period of a frequency that has ended at or before a cut-off date. */
export function latestDue(frequency: Frequency, asOf: Day): Period {
  const length = monthsOf[frequency];
  const running = periodAround(frequency, asOf);
  if (isDue(running, asOf)) return running;
  if (running.index > 1) return { ...running, index: running.index - 1 };
  return { year: asOf.year - 1, frequency, index: 12 / length };
}

const frequencies = Object.keys(monthsOf) as readonly Frequency[];

/** 同期末 · A period itself, then the others that end on its last day: 2023, 2023H2, 2023Q4 and 2023-12. */
export function periodsEndingWith(period: Period): readonly Period[] {
  const end = endOfPeriod(period);
  const others = frequencies.filter((each) => each !== period.frequency);
  const due = others.map((frequency) => latestDue(frequency, end));
  return [period, ...due.filter((each) => endsTogether(each, period))];
}

/** Whether two periods end on the same day, so that a level, or an amount since 1 January, is the same in both. */
export function endsTogether(a: Period, b: Period): boolean {
  return compareDays(endOfPeriod(a), endOfPeriod(b)) === 0;
}

/** Negative, zero or positive by the ends of two periods; at the same end the shorter comes first. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.frequency === b.frequency) return a.year - b.year || a.index - b.index;
  return (
    compareDays(endOfPeriod(a), endOfPeriod(b)) || monthsOf[a.frequency] - monthsOf[b.frequency]
  );
}
