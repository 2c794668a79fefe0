import type { Span } from '../span.js';
import { relativePeriod } from './relative-periods.js';
import { upToDay } from './up-to-day.js';

/** What a header says of time at its beginning or end, and what else it says. */
export interface PeriodRead {
  readonly span?: Span;
  /** Whether it speaks of a time that nothing around it makes certain. */
  readonly isUnclear?: true;
  readonly isAccumulated?: true;
  /** 上年同期, 上期: another time than that of the table. */
  readonly isRelative?: true;
  readonly rest: string;
}

const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
const year = '(?:((?:19|20)\\d\\d)年?度?)?';

type Form = readonly [RegExp, (year: number, part: string) => Span];

const fromYearToYear = /^((?:19|20)\d\d)年?-((?:19|20)\d\d)年?/;
const forms: readonly Form[] = [
  [new RegExp(`^${year}[1一]月?-(\\d{1,2})月份?`), (of, part) => toMonth(of, Number(part))],
  [new RegExp(`^${year}(上半年)度?`), (of) => toMonth(of, 6)],
  [new RegExp(`^${year}(前[三3]个?季度)`), (of) => toMonth(of, 9)],
  [new RegExp(`^${year}第?([一二三四1-4])季度?末?`), quarterOf],
  [new RegExp(`^${year}(\\d{1,2})月份?[末底]?(?!\\d{0,2}日)`), monthOf],
  [/^((?:19|20)\d\d)(年度?(?:[末底]|全年)?|$)/, (of) => ({ kind: 'year', year: of })],
];
function toMonth(of: number, month: number): Span {
  return { kind: 'to-month', year: of, month };
}

function monthOf(of: number, part: string): Span {
  return { kind: 'month', year: of, month: Number(part) };
}

function quarterOf(of: number, part: string): Span {
  return { kind: 'quarter', year: of, quarter: digits[part] ?? Number(part) };
}

/** 期间 · Takes what a folded header says of time off it; `now` is the time of the table. */
export function takePeriod(folded: string, now: Span | undefined): PeriodRead {
  const text = folded.replace(/^截[至止]到?|^到(?=\d)/, '').replace(/[‐-―−~至到](?=\d|本月)/g, '-');
  const range = fromYearToYear.exec(text);
  if (range) {
    const span: Span = { kind: 'years', first: Number(range[1]), last: Number(range[2]) };
    return { span, rest: text.slice(range[0].length) };
  }
  const named = upToDay(text, ownYear(now)) ?? namedPeriod(text, now);
  return named ?? relativePeriod(text, now) ?? inBrackets(text, now);
}

function namedPeriod(text: string, now: Span | undefined): PeriodRead | undefined {
  for (const [form, spanOf] of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const of = found[1] === undefined ? ownYear(now) : Number(found[1]);
    const rest = text.slice(found[0].length);
    return of === undefined
      ? { isUnclear: true, rest }
      : { span: spanOf(of, found[2] ?? ''), rest };
  }
  return undefined;
}

function ownYear(now: Span | undefined): number | undefined {
  return now && now.kind !== 'years' ? now.year : undefined;
}

/** 目标值(2025年), 目标值2025年 */
function inBrackets(text: string, now: Span | undefined): PeriodRead {
  const [whole = '', inner = ''] =
    /\(((?:19|20)\d\d年?(?:1-\d{1,2}月|\d{1,2}月)?)\)$/.exec(text) ?? [];
  if (inner === '') return { rest: text };
  return { ...namedPeriod(inner, now), rest: text.slice(0, -whole.length) };
}
