import { isKnown, periodText } from '../model/index.js';
import { seriesOf, type Dated } from '../submission/index.js';
import { at, fail, whereOf, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly before: number;
  readonly period: string;
  readonly earlier: string;
  readonly unit: string;
};

/** 本年累计减少 · An amount since 1 January is lower than in an earlier period of its year. */
export const ytdDecreasing: Rule<'ytd-decreasing', Facts> = {
  id: 'ytd-decreasing',
  group: 'across-periods',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const series = seriesOf(submission, ({ measure }) => measure === 'flow');
    for (const points of series) yield* judge(points);
  },
};

function* judge(points: readonly Dated[]): Iterable<Answer<Facts>> {
  const known = points.filter(({ observation }) => isKnown(observation.value));
  for (const [index, later] of known.entries()) {
    const earlier = known[index - 1];
    if (earlier?.period.year === later.period.year) yield* compare(later, earlier);
  }
}

function* compare(later: Dated, earlier: Dated): Iterable<Answer<Facts>> {
  const { row, value, unit } = later.observation;
  const before = earlier.observation.value;
  if (!isKnown(value) || !isKnown(before) || value.high >= before.low) return;
  const facts = {
    found: value.value,
    before: before.value,
    period: periodText(later.period),
    earlier: periodText(earlier.period),
    unit,
  };
  const related = [whereOf(at(earlier.observation.row, 'value'))];
  yield fail(at(row, 'value'), facts, { related });
}
