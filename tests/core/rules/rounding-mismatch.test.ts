import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'rounding-mismatch';

const book = (row: string, unit = '张') =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan

    指标 | 指标代码 | 单位
    2    | beds     | ${unit}

    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值 | 精度
    2    | 340100   | ${row}
  `);

test('a number that is not rounded to the place that its row declares', () => {
  expect(findings(rule, book('beds | 2023 | | | 70 | 约至百位'))).toEqual([
    at(rule, '数据!G2', { found: 70, declared: '约至百位' }),
  ]);
});

test('one unit beside the declared place is told, the place itself is not', () => {
  expect(findings(rule, book('beds | 2023 | | | 70001 | 约至万位'))).toHaveLength(1);
  expect(findings(rule, book('beds | 2023 | | | 70000 | 约至万位'))).toEqual([]);
});

test('the declared place counts in the unit of the sheet', () => {
  expect(findings(rule, book('beds | 2023 | | | 7 | 约至万位', '万张'))).toEqual([]);
  expect(findings(rule, book('beds | 2023 | | | 7.5 | 约至万位', '万张'))).toHaveLength(1);
});

test('beside a numerator it speaks of the numerator', () => {
  expect(findings(rule, book('coverage | 2023 | 120 | 200 | 60 | 约至十位'))).toEqual([]);
  expect(findings(rule, book('coverage | 2023 | 123 | 200 | 61.5 | 约至十位'))).toHaveLength(1);
});

test.each(['', '精确', '以上', '保留一位小数'])(
  '%s is no declaration that 70 breaks',
  (precision) => {
    expect(findings(rule, book(`beds | 2023 | | | 70 | ${precision}`))).toEqual([]);
  },
);

test('nothing is asked of a number that is not there', () => {
  expect(findings(rule, book('beds | 2023 | | | … | 约至百位'))).toEqual([]);
});

test('a table of an office’s own declares no rounding: 0.85万 beside 1万 is no mismatch', () => {
  const book = workbook(`
    进展 | 肥西县2023年城乡社区服务完成情况
    2 | 单位：万个
    3 | 指标 | 分子 | 分母 | 2023年完成
    4 | 城乡社区综合服务设施覆盖率 | 0.85 | 1 | 85
  `);
  expect(findings(rule, book)).toEqual([]);
});
