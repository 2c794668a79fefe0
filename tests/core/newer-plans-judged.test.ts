import { newerPlans } from '../../src/core/catalogue/newer-plans.js';
import { checked } from '../support/findings.js';
import { workbook } from '../support/workbook.js';

const catalogue = { plans: newerPlans };

/** 安徽 under the outline at the end of a year, with one indicator and its yearly figures. */
function judged(
  goal: string,
  data: readonly string[],
  { year = 2030, plan = 'national-15fyp' } = {},
) {
  const [id = ''] = goal.split('|').map((cell) => cell.trim());
  const rows = data.map((each, at) => {
    const [period = '', value = ''] = each.split('=');
    return `${at + 2} | "340000" | 合计 | ${id} | ${period} | ${value}`;
  });
  const book = workbook(`
    封面 | 填报单位 | 安徽省
    2 | 区划代码 | "340000"
    3 | 规划代码 | ${plan}
    4 | 截止日期 | ${year}-12-31
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2 | ${goal}
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    ${rows.join('\n    ')}
  `);
  const { submission, findings } = checked(book, { catalogue });
  return {
    class: submission.progress[0]?.progress.class,
    rules: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  };
}

test.each([
  ['high-value-patents', '件', '上升', 16, 22, { 21.99: 'missed', 22: 'missed', 22.01: 'met' }],
  ['fine-particles', '微克/立方米', '下降', 28, 27, { 27.1: 'missed', 27: 'missed', 26.9: 'met' }],
  ['grain-capacity', '万亿斤', '上升', 1.39, 1.45, { 1.44: 'missed', 1.445: 'met', 1.46: 'met' }],
  ['life-expectancy', '岁', '上升', 79.25, 80, { 79.99: 'missed', 80: 'met' }],
] as const)('%s is held to its target as the plan means it', (...row) => {
  const [id, unit, kind, base, target, classes] = row;
  const found = Object.keys(classes).map((value) => {
    const goal = `${id} | ${unit} | ${kind} | 2025 | ${base} | 2030 | ${target} | 2030 | ${value}`;
    return [value, judged(goal, [`2025=${base}`, `2030=${value}`]).class];
  });
  expect(Object.fromEntries(found)).toEqual(classes);
});

describe('累计方式', () => {
  const carbon = (current: number) =>
    judged(
      `carbon-intensity-fall | % | 累计 | 2025 | 0 | 2030 | 17 | 2027 | ${current}`,
      ['2026=4', '2027=3'],
      {
        year: 2027,
      },
    );
  const nursery = (current: number) =>
    judged(
      `nursery-enrolment-rise | 百分点 | 累计 | 2025 | 0 | 2030 | 6 | 2027 | ${current}`,
      ['2025=10.2', '2026=11', '2027=12.6'],
      { year: 2027 },
    );

  test('yearly falls of 4% and 3% are one upon the other, 6.88% and no sum', () => {
    expect(carbon(6.9).rules).not.toContain('current-value-mismatch');
    expect(carbon(7.1).rules).toContain('current-value-mismatch');
    expect(carbon(6.7).rules).toContain('current-value-mismatch');
  });

  test('points are the last level less that of the base year', () => {
    expect(nursery(2.4).rules).not.toContain('current-value-mismatch');
    expect(nursery(2.4).class).toBe('on-track');
    expect(nursery(33.8).rules).toContain('current-value-mismatch');
  });

  test('the fall that is compounded meets the target of 17% where the sum would too early', () => {
    const years = (rate: number) => [2026, 2027, 2028, 2029, 2030].map((year) => `${year}=${rate}`);
    const goal = (current: number) =>
      `carbon-intensity-fall | % | 累计 | 2025 | 0 | 2030 | 17 | 2030 | ${current}`;
    expect(judged(goal(16.3), years(3.5)).class).toBe('missed');
    expect(judged(goal(17.3), years(3.73)).class).toBe('met');
  });
});

test('an average growth over 7% is not 7%', () => {
  const years = (rate: number) => [2026, 2027, 2028, 2029, 2030].map((year) => `${year}=${rate}`);
  const goal = (current: number) =>
    `research-spending-growth | % | 年均增速 | 2025 | | 2030 | 7 | 2030 | ${current}`;
  expect(judged(goal(7), years(7)).class).toBe('missed');
  expect(judged(goal(7.1), years(7.1)).class).toBe('met');
});

test('a base that is a bound is computed from the bound', () => {
  const goal = 'disabled-rehabilitation | % | 上升 | 2025 | 85 | 2030 | 90 | 2028 | 88';
  const rows = ['2025=85', '2028=88'];
  expect(judged(goal, rows, { year: 2028, plan: 'disabled-15fyp' }).class).toBe('on-track');
});

test('a province has a target of its own and is held to none of the nation', () => {
  const goal = 'life-expectancy | 岁 | 上升 | 2025 | 77.9 | 2030 | 78.6 | 2030 | 78.7';
  expect(judged(goal, ['2025=77.9', '2030=78.7'])).toMatchObject({ class: 'met' });
});
