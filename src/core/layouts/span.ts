import { lastDayOfMonth, type Day } from '../model/index.js';

/** 时段 · What a header or a title says of time: a year, a part of it, from January, or from year to year. */
export type Span =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'to-month'; readonly year: number; readonly month: number }
  | { readonly kind: 'years'; readonly first: number; readonly last: number };

const two = (month: number) => String(month).padStart(2, '0');

/**
 * A span by its name: 2025, 2021-06, 2020Q1, 2021-01/2021-07, 2005/2010.
 *
 * @example spanName({ kind: 'to-month', year: 2021, month: 7 }) //=> '2021-01/2021-07'
 */
export function spanName(span: Span): string {
  switch (span.kind) {
    case 'year':
      return String(span.year);
    case 'month':
      return `${span.year}-${two(span.month)}`;
    case 'quarter':
      return `${span.year}Q${span.quarter}`;
    case 'to-month':
      return `${span.year}-01/${span.year}-${two(span.month)}`;
    case 'years':
      return `${span.first}/${span.last}`;
  }
}

/** The year in which a span ends. */
export function lastYear(span: Span): number {
  return span.kind === 'years' ? span.last : span.year;
}

/** The day on which a span ends; a span of years is no period that ends. */
export function endOfSpan(span: Span): Day | undefined {
  switch (span.kind) {
    case 'years':
      return undefined;
    case 'year':
      return { year: span.year, month: 12, day: 31 };
    case 'quarter':
      return lastDayOfMonth(span.year, span.quarter * 3);
    default:
      return lastDayOfMonth(span.year, span.month);
  }
}

/** The month in which a span ends, counted from year 0: of two spans the later has the greater. */
export function endMonth(span: Span): number {
  if (span.kind === 'month' || span.kind === 'to-month') return span.year * 12 + span.month;
  return span.kind === 'quarter' ? span.year * 12 + span.quarter * 3 : lastYear(span) * 12 + 12;
}

/** The same span so many years later, or earlier where they are negative. */
export function yearsLater(span: Span, years: number): Span {
  return span.kind === 'years'
    ? { ...span, first: span.first + years, last: span.last + years }
    : { ...span, year: span.year + years };
}

/** The span before one of the same length; undefined where a span from January has none. */
export function spanBefore(span: Span): Span | undefined {
  switch (span.kind) {
    case 'year':
      return { ...span, year: span.year - 1 };
    case 'month':
      return span.month > 1
        ? { ...span, month: span.month - 1 }
        : { kind: 'month', year: span.year - 1, month: 12 };
    case 'quarter':
      return span.quarter > 1
        ? { ...span, quarter: span.quarter - 1 }
        : { kind: 'quarter', year: span.year - 1, quarter: 4 };
    default:
      return undefined;
  }
}

/** From January to where a span ends; a year is its own. */
export function sinceJanuary(span: Span): Span {
  if (span.kind === 'month') return { ...span, kind: 'to-month' };
  if (span.kind !== 'quarter') return span;
  return { kind: 'to-month', year: span.year, month: span.quarter * 3 };
}

/** Whether a span begins with its year: of months and quarters only the first does. */
export function startsInJanuary(span: Span): boolean {
  if (span.kind === 'month') return span.month === 1;
  return span.kind !== 'quarter' || span.quarter === 1;
}
