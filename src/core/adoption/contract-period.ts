import type { Indicator, Plan } from '../catalogue/index.js';
import { endOfSpan, startsInJanuary, type Span, type TableFact } from '../layouts/index.js';
import {
  compareDays,
  endOfPeriod,
  isoDay,
  remember,
  reportedPeriod,
  yearPeriod,
  type Period,
} from '../model/index.js';
import type { AdoptionRequest, LeftReason } from './adoption.js';

type Asked = Pick<AdoptionRequest, 'plan' | 'asOf' | 'reportType'>;

/** 期间对应 · What finds the period of 数据 that the span of a fact stands for; spans come again in each row. */
export function periodFinder(
  request: Asked,
): (span: Span | null, indicator: Indicator) => Period | LeftReason {
  const ofIndicator = remember((indicator: Indicator) =>
    remember((span: Span | null) => contractPeriod({ span }, indicator, request)),
  );
  return (span, indicator) => ofIndicator(indicator)(span);
}

/** 期间对应 · The period of 数据 that a fact stands for, or why it stands for none. */
function contractPeriod(
  { span }: Pick<TableFact, 'span'>,
  indicator: Indicator,
  { plan, asOf, reportType = 'annual' }: Asked,
): Period | LeftReason {
  if (!span) return { id: 'period-missing' };
  const { frequency } = indicator;
  const end = endOfSpan(span);
  if (!end) return { id: 'period-unfit', span, frequency };
  if (indicator.measure === 'flow' && !startsInJanuary(span)) return { id: 'part-of-year', span };
  if (compareDays(end, asOf) > 0) return { id: 'after-cut-off', span, asOf: isoDay(asOf) };
  const first = firstYearOf(plan);
  if (end.year < first) return { id: 'before-base', span, first };
  if (span.kind === 'year' && span.year === indicator.target.baseYear) return yearPeriod(span.year);
  const period = reportedPeriod(frequency, { asOf: end, reportType });
  const isCurrent = reportType === 'annual' || compareDays(end, asOf) === 0;
  const isSame = compareDays(endOfPeriod(period), end) === 0;
  return isSame && (isCurrent || period.frequency === frequency)
    ? period
    : { id: 'period-unfit', span, frequency };
}

/** The earliest base year, which is the year before the plan unless an indicator says otherwise. */
function firstYearOf({ firstYear, indicators }: Plan): number {
  const bases = indicators.map(({ target }) => target.baseYear ?? firstYear);
  return bases.reduce((one, other) => Math.min(one, other), firstYear - 1);
}
