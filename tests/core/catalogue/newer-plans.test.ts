import { newerPlans } from '../../../src/core/catalogue/newer-plans.js';
import { builtInCatalogue, type Plan } from '../../../src/core/catalogue/index.js';
import { loadRegions } from '../../../src/data/regions.js';

/** A table of a plan as it is printed: one row a line, cells behind bars. */
function table(text: string): readonly (readonly string[])[] {
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

function planOf(id: string): Plan {
  const plan = newerPlans.find((each) => each.id === id);
  if (!plan) throw new Error(id);
  return plan;
}

/** The base as printed, 〔〕 around nothing: growth and accumulated kinds have what was observed in 2025. */
function printedBase({ observations }: Plan, { id, target }: Plan['indicators'][number]): string {
  const observed = observations.find(({ indicator }) => indicator === id)?.value;
  const { value, marked, atLeast } = target.base ?? observed ?? {};
  return value === undefined ? '' : `${atLeast ? '≥' : ''}${value}${marked ? '*' : ''}`;
}

function rowsOf(plan: Plan): readonly (readonly string[])[] {
  return plan.indicators.map((indicator) => {
    const { id, status, unit, target } = indicator;
    const { kind, value, isStrict, words, baseYear, targetYear } = target;
    const figure = words ?? `${isStrict ? 'strictly ' : ''}${String(value)}`;
    const years = [baseYear, targetYear].map((year) => String(year ?? ''));
    return [id, status, unit, kind, printedBase(plan, indicator), figure, ...years];
  });
}

test('纲要: twenty-one indicators as the outline prints them', () => {
  expect(rowsOf(planOf('national-15fyp'))).toEqual(
    table(`
      indicator                  | status   | unit       | kind       | base  | target       | from | to
      gdp-growth                 | expected | %          | words      | 5     | 保持在合理区间、各年度视情提出 | | 2030
      labour-productivity-growth | expected | %          | tied       | 6.1   | 高于GDP增长   |      | 2030
      urbanisation-rate          | expected | %          | rise       | 67.9  | 71           | 2025 | 2030
      research-spending-growth   | expected | %          | growth     | 9.1   | strictly 7   |      | 2030
      high-value-patents         | expected | 件         | rise       | 16    | strictly 22  | 2025 | 2030
      digital-core-share         | expected | %          | rise       | 10.5* | 12.5         |      | 2030
      surveyed-unemployment      | expected | %          | ceiling    | 5.2   | strictly 5.5 |      | 2030
      disposable-income-growth   | expected | %          | tied       | 5     | 与GDP增长同步 |      | 2030
      schooling-years            | binding  | 年         | rise       | 11.3  | 11.7         | 2025 | 2030
      doctors-per-thousand       | expected | 人         | rise       | 3.1   | 3.7          | 2025 | 2030
      nurses-per-thousand        | expected | 人         | rise       | 4.3   | 5.1          | 2025 | 2030
      nursing-bed-ratio          | expected | %          | rise       | 68    | 73           | 2025 | 2030
      nursery-enrolment-rise     | expected | 百分点     | cumulative |       | 6            |      | 2030
      life-expectancy            | expected | 岁         | rise       | 79.25 | 80           | 2025 | 2030
      carbon-intensity-fall      | binding  | %          | cumulative |       | 17           |      | 2030
      non-fossil-share           | binding  | %          | rise       | 21.7  | 25           | 2025 | 2030
      fine-particles             | binding  | 微克/立方米 | fall      | 28    | strictly 27  | 2025 | 2030
      good-water-share           | binding  | %          | rise       | 80    | 85           | 2025 | 2030
      forest-cover               | binding  | %          | rise       | 25.1* | 25.8         |      | 2030
      grain-capacity             | binding  | 万亿斤     | rise       | 1.39  | 1.45         | 2025 | 2030
      energy-capacity            | binding  | 亿吨标准煤 | rise       | 51.3  | 58           | 2025 | 2030
    `),
  );
});

test('残疾人保障: nine indicators as the plan prints them', () => {
  expect(rowsOf(planOf('disabled-15fyp'))).toEqual(
    table(`
      indicator                        | status   | unit | kind       | base | target      | from | to
      disabled-household-income-growth | expected | %    | tied       |      | 与居民人均可支配收入年均增长基本同步 | | 2030
      disabled-newly-employed          | expected | 人   | cumulative |      | 1000000     |      | 2030
      disabled-minimum-allowance       | expected | %    | floor      | 100  | 100         |      | 2030
      disabled-medical-insurance       | expected | %    | floor      | ≥95  | strictly 95 |      | 2030
      disabled-subsidies-coverage      | binding  | %    | floor      | 100  | 应保尽保    |      | 2030
      disabled-rehabilitation          | expected | %    | rise       | ≥85  | strictly 90 | 2025 | 2030
      disabled-assistive-devices       | expected | %    | rise       | ≥85  | strictly 87 | 2025 | 2030
      disabled-schooling               | expected | %    | floor      | ≥97  | 97          |      | 2030
      severely-disabled-care           | expected | 人次 | cumulative |      | 3500000     |      | 2030
    `),
  );
});

test('every figure of the newer plans names its publisher and through whom it comes', () => {
  for (const { indicators, observations, source } of newerPlans) {
    const targets = indicators.map(({ target }) => target.source);
    for (const each of [source, ...targets, ...observations.map((one) => one.source)]) {
      expect([each.publisher['zh-CN'], each.citedFrom?.['zh-CN']]).toEqual([
        expect.stringContaining('十五'),
        expect.stringContaining('未与官方文本核对'),
      ]);
    }
  }
});

test('ids are unique over all built-in plans, and the plans are those of the nation', () => {
  const plans = [...builtInCatalogue.plans, ...newerPlans];
  const ids = [...plans, ...plans.flatMap(({ indicators }) => indicators)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { region } of newerPlans) expect(loadRegions().find(region)?.name).toBe('全国');
});
