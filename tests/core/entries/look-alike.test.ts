import { nameDistance } from '../../../src/core/entries/index.js';

test.each([
  ['2.数据', '数据', 0],
  ['数据 (2)', '数据', 0],
  ['数据表', '数据', 0],
  ['数居', '数据', 1],
  ['指标编号', '指标代码', 2],
  ['Indicator', 'Indicators', 1],
  ['只标代码', '指标代码', 1],
  ['分子数', '分子', 1],
])('%s may be %s', (name, known, distance) => {
  expect(nameDistance(name, [known])).toBe(distance);
});

test.each([
  ['备注', '数据'],
  ['年度', '精度'],
  ['本期值', '基期值'],
  ['开始日期', '截止日期'],
  ['据', '数据'],
  ['上年数', '数值'],
  ['Date', 'Path'],
  ['数据填报说明及审核要求汇总表', '数据'],
])('%s is not %s', (name, known) => {
  expect(nameDistance(name, [known])).toBeUndefined();
});

test('of several names the nearest counts', () => {
  expect(nameDistance('指标代玛', ['指标编号', '指标代码'])).toBe(1);
});
