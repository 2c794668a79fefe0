import { fc } from './laws.js';
import type { Adjustment, Indicator, Plan, Target } from '../../src/core/catalogue/index.js';

const publisher = { 'zh-CN': '测试规划', 'en-US': '测试规划' };
const source = { publisher };
const amounts = fc.integer({ min: 1, max: 99 }).map((value) => value / 2);
const maybe = <T extends object>(more: fc.Arbitrary<T>) => fc.oneof(fc.constant({}), more);
const day = fc.record({
  year: fc.integer({ min: 2026, max: 2030 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

const dated = { targetYear: 2030, source };
const based = { baseYear: 2025, ...dated };
const strict = maybe(fc.constant({ isStrict: true as const }));
const way = fc.constantFrom(
  {},
  { way: 'sum' as const },
  { way: 'points' as const },
  { way: 'compound' as const, direction: 'increase' as const },
  { way: 'compound' as const, direction: 'decrease' as const },
);
const base = fc
  .tuple(amounts, fc.constantFrom({}, { atLeast: true as const }, { atMost: true as const }))
  .map(([value, bound]) => ({ value, ...bound }));
const tie = fc.constantFrom(
  { words: '同步', tie: { to: 'gdp', relation: 'with' as const }, tolerance: 0.5 },
  { words: '高于1.5个百分点', tie: { to: 'gdp', relation: 'above' as const, margin: 1.5 } },
);

/** A target of any kind, as a plan of an office states it. */
const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.tuple(base, amounts, strict).map(([from, more, meant]) => ({
    ...{ ...based, kind: 'rise', base: from, value: from.value + more, ...meant },
  })),
  fc.tuple(base, amounts, strict).map(([from, value, meant]) => ({
    ...{ ...based, kind: 'fall', base: { ...from, value: from.value + value }, value, ...meant },
  })),
  fc
    .tuple(fc.constantFrom('floor', 'ceiling'), amounts, amounts)
    .map(([kind, value, tolerance]) => ({
      ...{ ...dated, kind, value, tolerance },
    })),
  fc
    .tuple(amounts, way)
    .map(([value, more]) => ({ ...dated, kind: 'cumulative' as const, value, ...more })),
  amounts.map((value) => ({ ...dated, kind: 'band' as const, value, upper: value + 1 })),
  amounts.map((value) => ({ ...dated, kind: 'growth' as const, value })),
  tie.map((more) => ({ ...dated, kind: 'tied' as const, ...more })),
  fc.constant({ ...dated, kind: 'words' as const, words: '保持在合理区间' }),
  fc.constant({ ...dated, kind: 'floor' as const, value: 100, words: '应保尽保' }),
  fc.constant({ kind: 'monitor' as const, source }),
) as fc.Arbitrary<Target>;

const details = maybe(
  fc.constantFrom<Partial<Indicator>>(
    { office: '养老服务处', denominatorAt: 'year-average', handedDown: 'same' },
    { limit: 100, minimum: 0, handedDown: 'kept' },
    { isIrregular: true, frequency: 'year' },
    { category: { 'zh-CN': '民生福祉', 'en-US': '民生福祉' } },
  ),
);

const indicators = fc
  .array(
    fc.record({
      target: targets,
      more: details,
      status: fc.constantFrom('binding', 'expected', 'unstated'),
    }),
    {
      minLength: 2,
      maxLength: 5,
    },
  )
  .map((rows) =>
    rows.map(({ target, more, status }, at) => ({
      ...{ id: `x${at}`, name: { 'zh-CN': `指标${at}`, 'en-US': `Indicator ${at}` } },
      ...{ unit: '%', factor: 100, status, measure: 'ratio', frequency: 'year', levels: ['city'] },
      ...{ growsOnly: at % 2 === 0, precision: 1, rollUp: 'ratio-of-sums' },
      ...more,
      ...{ target, source },
    })),
  ) as fc.Arbitrary<readonly Indicator[]>;

/** Checks of the first two indicators, with everything that one may say. */
const checks = fc
  .record({
    severity: fc.constantFrom('error', 'verify', 'note'),
    occasions: fc.subarray(['annual', 'running', 'year', 'half', 'quarter', 'month']),
    tolerance: fc.record({ value: amounts, isPercent: fc.boolean() }),
    blanksAreZero: fc.boolean(),
  })
  .map(({ tolerance, ...more }) => ({
    checks: [
      ...[{ id: '1', name: '两率之和', formula: '[指标0]+[x1]@上年同期≤200', ...more, tolerance }],
      ...[{ id: '甲-2', name: '分子', formula: 'SUM([指标0].分子)>=0', ...more, note: '见附注。' }],
    ].map((check) => ({ ...check, levels: ['city'] })),
  })) as fc.Arbitrary<Pick<Plan, 'checks'>>;

/** Lines that hand the first indicator down, and an adjustment of the second one. */
function withTables(plan: Plan): fc.Arbitrary<Plan> {
  const [first, second] = plan.indicators;
  const { value } = second?.target ?? {};
  /** What a line leaves out is as the indicator has it: one that adds up says so. */
  const stated = targets.map((each) =>
    each.kind === 'cumulative' && !each.way ? { ...each, way: 'sum' as const } : each,
  );
  const lines = stated.map((target) => ({
    lines: [
      { region: '340702', indicator: first?.id ?? '', target, document: '铜政办〔2026〕1号' },
    ],
    indicators: plan.indicators.map((one) =>
      one.id === first?.id && one.handedDown === undefined
        ? { ...one, handedDown: 'split' as const }
        : one,
    ),
  }));
  const isAdjustable = value !== undefined && second?.target.kind !== 'words';
  const adjusted = fc.tuple(amounts, day).map(([more, from]) => {
    const after = second?.target.kind === 'fall' ? (value ?? 0) / 2 : (value ?? 0) + more;
    const approval = { approvedBy: '市政府', document: '铜政办〔2028〕2号' };
    const change = { indicator: second?.id ?? '', field: 'value', before: value ?? 0, after, from };
    return isAdjustable ? { adjustments: [{ ...change, ...approval } as Adjustment] } : {};
  });
  const changes = maybe(
    day.map((effectiveOn) => ({
      changes: [{ oldCode: '340721', newCode: '340705', effectiveOn }],
    })),
  );
  return fc
    .tuple(maybe(lines), adjusted, changes, maybe(checks))
    .map(([some, more, others, own]) => ({ ...plan, ...some, ...more, ...others, ...own }));
}

const forms = maybe(
  fc.record({
    form: fc.record({
      number: fc.constant('铜民表1'),
      madeBy: fc.constant('市民政局'),
      validUntil: day,
    }),
  }),
);

/** Any plan that an office can state in a workbook: each kind of target, and each of its tables. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(indicators, forms, maybe(fc.constant({ official: { ahead: 1.05 } })))
  .map(([own, form, official]): Plan => ({
    ...{ id: 'own-2030', name: { 'zh-CN': '测试规划', 'en-US': 'Own plan' }, ...form, ...official },
    ...{ region: '340700', firstYear: 2026, lastYear: 2030, requiredSheets: [], observations: [] },
    reportingLevels: ['city', 'county'],
    references: [
      {
        id: 'gdp',
        name: { 'zh-CN': '经济增长', 'en-US': '经济增长' },
        values: [{ year: 2026, value: 5 }],
      },
    ],
    ...{ indicators: own, source },
  }))
  .chain(withTables);
