import { lastDayOfMonth, type Day } from '../../model/index.js';
import type { Span } from '../span.js';

const year = '(?<year>(?:19|20)\\d\\d)年度?';
const partOfYear =
  '(?:1月?|一)-(?<to>\\d{1,2})月份?|(?<month>\\d{1,2})月(?:份|[末底]|(?<day>\\d{1,2})日)?|第?(?<quarter>[一二三四1-4])季度|(?<half>上半年)|(?<three>前[三3]个?季度)';
const time = new RegExp(
  `(?<first>(?:19|20)\\d\\d)年?-(?<last>(?:19|20)\\d\\d)年?|${year}(?:${partOfYear})?|^(?<lone>(?:19|20)\\d\\d)$`,
  'g',
);

/** 2025年…（1-11月）, 2025年…（截至11月底）: a part of the year that stands apart from it. */
const yearless =
  /(?<![\d年-])(?:1月?-(?<to>\d{1,2})月|截[-至止]到?(?<month>\d{1,2})月(?:[末底]|(?<day>\d{1,2})日)?|第?(?<quarter>[一二三四])季度|(?<half>上半年)|(?<three>前[三3]个?季度))/;

/** 行中时段 · The times that a folded text names: 2021年7月, 2017年1-8月, 截至2025年12月31日. */
export function timesIn(text: string): readonly Span[] {
  const spans = [...text.matchAll(time)].map(spanOf);
  const [span, ...more] = spans;
  const part = yearless.exec(text);
  if (span?.kind !== 'year' || more.length > 0 || !part) return spans;
  const { groups = {} } = part;
  return [spanOf({ ...part, groups: { ...groups, year: String(span.year) } })];
}

/** A day within a month is the time of no table. */
function spanOf({ groups = {} }: RegExpMatchArray): Span {
  const { first, last, to, month, day, quarter, half, three } = groups;
  const year = Number(groups['year'] ?? groups['lone']);
  if (first !== undefined) return { kind: 'years', first: Number(first), last: Number(last) };
  if (half ?? three) return { kind: 'to-month', year, month: half ? 6 : 9 };
  if (to !== undefined) return { kind: 'to-month', year, month: Number(to) };
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: numeralOf(quarter) };
  if (month === undefined) return { kind: 'year', year };
  if (day === undefined) return { kind: 'month', year, month: Number(month) };
  const upTo = spanUpTo({ year, month: Number(month), day: Number(day) });
  return upTo ?? { kind: 'years', first: year, last: year };
}

const numeralOf = (text: string) => Number(text) || '一二三四'.indexOf(text) + 1;

/** 截至2025年12月31日 ends a year, 6月30日 a month; a day within a month ends neither. */
export function spanUpTo({ year, month, day }: Day): Span | undefined {
  if (day !== lastDayOfMonth(year, month).day) return undefined;
  return month === 12 ? { kind: 'year', year } : { kind: 'month', year, month };
}
