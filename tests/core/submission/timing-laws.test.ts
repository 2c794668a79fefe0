import { fc } from '../../support/laws.js';
import {
  compareDays,
  endOfPeriod,
  isDue,
  lastDayOfMonth,
  latestDue,
  periodAround,
  position,
  type Day,
  type Frequency,
} from '../../../src/core/model/index.js';
import {
  counts,
  isBeforeFirst,
  standsAt,
  type Nature,
  type ReportType,
} from '../../../src/core/submission/index.js';
import { reportedPeriod } from '../../../src/workbooks/create/observed-periods.js';
import { testPlan } from '../../support/test-plan.js';

const frequencies = fc.constantFrom<Frequency>('year', 'half', 'quarter', 'month');
const types = fc.constantFrom<ReportType>('annual', 'running');
const natures = fc.constantFrom<Nature>('actual', 'flash', 'estimate');
const days = fc
  .record({
    year: fc.integer({ min: 2020, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }): Day => {
    const { day: last } = lastDayOfMonth(year, month);
    return { year, month, day: Math.min(day, last) };
  });

const timing = (asOf: Day, reportType: ReportType) => ({ plan: testPlan, asOf, reportType });

test('what counts on one day counts on every later one', () => {
  fc.assert(
    fc.property(fc.tuple(frequencies, days, days, days, types), (drawn) => {
      const [frequency, within, one, other, type] = drawn;
      const period = periodAround(frequency, within);
      const [early, late] = compareDays(one, other) <= 0 ? [one, other] : [other, one];
      return !counts(period, timing(early, type)) || counts(period, timing(late, type));
    }),
  );
});

test('an annual return counts what a running one counts, but for the period that runs', () => {
  fc.assert(
    fc.property(frequencies, days, days, (frequency, within, asOf) => {
      const period = periodAround(frequency, within);
      const [annual, running] = (['annual', 'running'] as const).map((type) =>
        counts(period, timing(asOf, type)),
      );
      const isOfNow = compareDays(endOfPeriod(period), endOfPeriod(periodAround(frequency, asOf)));
      return annual === running || (running === true && isOfNow === 0);
    }),
  );
});

test('a figure stands at the end of its period, and only a running one at the cut-off date', () => {
  fc.assert(
    fc.property(fc.tuple(frequencies, days, days, natures), (drawn) => {
      const [frequency, within, asOf, nature] = drawn;
      const period = periodAround(frequency, within);
      const end = position(endOfPeriod(period));
      const running = standsAt(period, nature, timing(asOf, 'running'));
      const isPart = counts(period, timing(asOf, 'running')) && !isDue(period, asOf);
      const expected = isPart && nature !== 'estimate' ? position(asOf) : end;
      return standsAt(period, nature, timing(asOf, 'annual')) === end && running === expected;
    }),
  );
});

test('before the first period of a plan ends nothing is due, and from then on always something', () => {
  fc.assert(
    fc.property(frequencies, days, types, (frequency, asOf, type) => {
      const isFirst = isBeforeFirst(frequency, timing(asOf, type));
      const hasBegun = asOf.year >= testPlan.firstYear;
      const isAnyDue = latestDue(frequency, asOf).year >= testPlan.firstYear;
      return isFirst === (hasBegun && !isAnyDue);
    }),
  );
});

test('a template asks for a period that counts, and ends it with the month of the cut-off date', () => {
  fc.assert(
    fc.property(frequencies, days, types, (frequency, asOf, reportType) => {
      const period = reportedPeriod(frequency, { asOf, reportType });
      const monthEnd = lastDayOfMonth(asOf.year, asOf.month);
      const end = endOfPeriod(period);
      const isAsked = reportType === 'annual' || compareDays(end, monthEnd) === 0;
      return counts(period, timing(asOf, reportType)) && isAsked;
    }),
  );
});
