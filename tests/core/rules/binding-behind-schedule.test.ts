import { at, checked, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'binding-behind-schedule';

const book = (rows: string, region = '340100') =>
  workbook(`
    封面 | 区划代码 | ${region}
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31

    指标 | 指标代码 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值
    ${rows}
  `);

test('three of five years gone and half of the way made is behind schedule', () => {
  const row = '2 | beds | 约束性 | 上升 | 2020 | 100 | 2025 | 200 | | 2023 | 150';
  const [found] = findings(rule, book(row));
  expect(found).toMatchObject({ place: '指标!J2', facts: { class: 'accelerate' } });
  expect(found?.facts['pace']).toBeCloseTo(0.8333, 4);
});

test('both sides of 95% of the time that has gone', () => {
  const row = (current: number) =>
    `2 | beds | | 上升 | 2020 | 0 | 2025 | 1000 | | 2023 | ${current}`;
  expect(findings(rule, book(row(570)))).toEqual([]);
  expect(findings(rule, book(row(569)))).toHaveLength(1);
});

test('a figure below its base is regressing', () => {
  const row = '2 | beds | 约束性 | 上升 | 2020 | 100 | 2025 | 200 | | 2023 | 94';
  expect(findings(rule, book(row))).toEqual([
    at(rule, '指标!J2', {
      class: 'regressing',
      pace: expect.closeTo(-0.1, 9) as number,
      isOnOwnPath: false,
    }),
  ]);
});

test('an indicator that the plan calls binding stays so whatever the sheet says', () => {
  const row = '2 | beds | 预期性 | 上升 | 2020 | 100 | 2025 | 200 | | 2023 | 110';
  expect(findings(rule, book(row))).toHaveLength(1);
});

test('an indicator that nobody calls binding is not asked about', () => {
  const row = '2 | visitors | 预期性 | 上升 | 2020 | 100 | 2025 | 200 | | 2023 | 110';
  expect(findings(rule, book(row))).toEqual([]);
});

test('a binding indicator that holds for the province only is not asked of a city', () => {
  const row = '2 | pilots | 约束性 | 区间 | | | 2025 | 10 | 20 | 2023 | 1';
  expect(findings(rule, book(row))).toEqual([]);
  expect(undecided(rule, book(row))).toEqual([]);
});

test('a base that was not published leaves a binding indicator undecided', () => {
  const row = '2 | beds | 约束性 | 上升 | 2020 | … | 2025 | 200 | | 2023 | 150';
  expect(undecided(rule, book(row))).toEqual([{ place: '指标!J2', reason: 'unavailable' }]);
});

test('a path of its own that leaves the way for the end is noted beside the straight line', () => {
  const own = book(`2 | beds | 约束性 | 上升 | 2020 | 100 | 2025 | 200 | | 2023 | 110

    年度目标 | 指标代码 | 期间 | 计划值
    2        | beds     | 2023 | 108
    3        | beds     | 2025 | 200`);
  expect(findings(rule, own)).toMatchObject([
    { place: '指标!J2', facts: { class: 'lagging', isOnOwnPath: true } },
  ]);
  const [found] = checked(own).findings.filter((one) => one.rule === rule);
  expect(found?.severity).toBe('note');
});

test('a path that asks no less than the straight line is not noted', () => {
  const own = book(`2 | beds | 约束性 | 上升 | 2020 | 100 | 2025 | 200 | | 2023 | 170

    年度目标 | 指标代码 | 期间 | 计划值
    2        | beds     | 2023 | 165
    3        | beds     | 2025 | 200`);
  expect(findings(rule, own)).toEqual([]);
});
