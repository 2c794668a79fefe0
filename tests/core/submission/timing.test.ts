import { resultOf } from '../../../src/core/result.js';
import type { Workbook } from '../../../src/core/model/index.js';
import { checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const first = '2021-09-30';

/** A unit of the test plan, whose years are 2021 to 2025. */
const book = (cover: string, data: string, goals = someGoals) =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    ${cover}
    ${goals}
    ${data}
  `);

const someGoals = `
    指标 | 指标代码  | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds      | 张   | 上升     | 2020   |        | 2025   | 200    |          |
    3    | volunteers | %   | 下限     |        |        | 2025   | 10     |          |`;

const base = `
    数据 | 区划代码 | 口径 | 指标代码   | 期间 | 分子 | 分母 | 数值 | 性质
    2    | 340100  | 合计 | beds       | 2020 |      |      | 100  |
    3    | 340100  | 合计 | volunteers | 2020 |      |      |      |`;

const cover = (asOf: string, type = '') => `
    3    | 截止日期 | ${asOf}
    4    | 报表类型 | ${type}`;

const classes = (filled: Workbook) =>
  resultOf(checked(filled)).indicators.map(({ class: rating }) => rating);
const told = (filled: Workbook) => {
  const { findings: found, undecided } = checked(filled);
  const rules = ['missing-value', 'missing-observation', 'current-value-mismatch', 'future-actual'];
  return [...found, ...undecided].map(({ rule }) => rule).filter((rule) => rules.includes(rule));
};

describe('before anything of a plan is due', () => {
  test('nothing is asked of the current value, and nothing is rated', () => {
    const filled = book(cover(first), base);
    expect(told(filled)).toEqual([]);
    expect(classes(filled)).toEqual(['not-due', 'not-due']);
    const [beds] = resultOf(checked(filled)).indicators;
    expect(beds).toMatchObject({ base: 100, current: null, schedule: null, completion: null });
    expect(beds).not.toHaveProperty('currentAbsence');
  });

  test('the base year as current period and its figure are no progress', () => {
    const goals = someGoals.replaceAll(/\|\s+\|$/gm, '| 2020 | 100');
    expect(classes(book(cover(first), base, goals))).toEqual(['not-due', 'not-due']);
  });

  test('it is over on the last day of the first year', () => {
    expect(told(book(cover('2021-12-30'), base))).toEqual([]);
    const due = book(cover('2021-12-31'), base);
    expect(told(due)).toContain('missing-value');
    expect(classes(due)).toEqual(['undetermined', 'undetermined']);
  });

  test('a quarter that has ended is due', () => {
    const goals = `
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | stations | 个   | 上升     | 2020   | 100    | 2025   | 140    |          |`;
    expect(classes(book(cover('2021-03-30'), base, goals))).toEqual(['not-due']);
    expect(classes(book(cover('2021-03-31'), base, goals))).toEqual(['undetermined']);
  });

  test('an amount over the whole plan needs no invented figure', () => {
    const goals = `
    指标 | 指标代码     | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值
    2    | pilots-total | 个   | 累计     | 2020   | 0      | 2025   | 50     | 100      | 2020Q4   |`;
    const data = `
    数据 | 区划代码 | 口径 | 指标代码     | 期间 | 数值
    2    | 340100  | 合计 | pilots-total | 2020 |`;
    const filled = book(cover('2021-02-28'), data, goals);
    expect(told(filled)).toEqual([]);
    expect(classes(filled)).toEqual(['not-due']);
  });
});

describe('in a 调度', () => {
  const goalsAt = (period: string, value: string) => `
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | ${period} | ${value}`;
  const dataOf = (period: string, value: string, nature = '') => `
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值 | 性质
    2    | 340100  | 合计 | beds     | 2020 | 100  |
    3    | 340100  | 合计 | beds     | ${period} | ${value} | ${nature}`;
  const filled = (period: string, value: string, nature = '') =>
    book(cover(first, '调度'), dataOf(period, value, nature), goalsAt(period, value));
  const schedules = (one: Workbook) =>
    resultOf(checked(one)).indicators.map(({ schedule }) => schedule);

  test('an actual figure of the running year stands at the cut-off date', () => {
    expect(told(filled('2021', '115'))).toEqual([]);
    expect(schedules(filled('2021', '115'))).toEqual([0.15]);
    expect(classes(filled('2021', '115'))).toEqual(['on-track']);
  });

  test('so does the part of the year that ends there', () => {
    expect(told(filled('2021年9月末', '115'))).toEqual([]);
    expect(schedules(filled('2021年9月末', '115'))).toEqual([0.15]);
  });

  test('a preliminary figure goes as far, an estimate to the end of its period', () => {
    expect(schedules(filled('2021', '115', '快报'))).toEqual([0.15]);
    expect(schedules(filled('2021', '115', '预计'))).toEqual([0.2]);
    expect(classes(filled('2021', '115', '预计'))).toEqual(['accelerate']);
  });

  test('a target that is met by an estimate says so', () => {
    expect(classes(filled('2021', '200', '预计'))).toEqual(['met-on-estimate']);
    expect(classes(filled('2021', '200', '快报'))).toEqual(['met']);
  });

  test('without the figure of the running year nothing is due yet', () => {
    const none = book(cover(first, '调度'), dataOf('2021', ''), goalsAt('2020', '100'));
    expect(told(none)).toEqual([]);
    expect(classes(none)).toEqual(['not-due']);
  });

  test('a current period before the one that 数据 follows is told', () => {
    const stale = book(cover(first, '调度'), dataOf('2021', '115'), goalsAt('2020', '100'));
    expect(findings('current-value-mismatch', stale)).toEqual([
      expect.objectContaining({
        facts: { found: '2020', expected: '2021', of: 'period', unit: '' },
      }),
    ]);
  });

  test('a year that has not begun does not count', () => {
    expect(told(filled('2022', '115', '预计'))).toContain('future-actual');
  });

  test('in an annual return the running year is told, with what to do', () => {
    const annual = book(cover(first, '年报'), dataOf('2021', '115'), goalsAt('2021', '115'));
    expect(told(annual)).toEqual(['future-actual']);
    expect(classes(annual)).toEqual(['not-due']);
  });

  test('an estimate of the last year misses nothing yet', () => {
    const last = (value: string, nature: string) =>
      book(cover('2025-09-30', '调度'), dataOf('2025', value, nature), goalsAt('2025', value));
    expect(classes(last('199', '预计'))).toEqual(['on-track']);
    expect(classes(last('140', '预计'))).toEqual(['lagging']);
    expect(classes(last('200', '预计'))).toEqual(['met-on-estimate']);
  });
});

test('what 数据 holds is not asked for again in 指标, nor what is blank there', () => {
  const data = `
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    2    | 340100  | 合计 | beds     | 2020 | 100
    3    | 340100  | 合计 | beds     | 2023 | 160`;
  const goals = (value: string) => `
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 张   | 上升     | 2020   |        | 2025   | 200    | 2023     | ${value}`;
  expect(told(book(cover('2023-12-31'), data, goals('')))).toEqual([]);
  expect(classes(book(cover('2023-12-31'), data, goals('')))).toEqual(['on-track']);
  const none = book(cover('2023-12-31'), data.replace('160', ''), goals(''));
  expect(told(none)).toEqual(['missing-value']);
});
