import { loadTownships } from '../../../src/data/regions.js';
import { at, checked, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'rollup-mismatch';

/** 鄂州 with its three districts 梁子湖, 华容 and 鄂城. */
const ezhou = `
    封面 | 区划代码 | 420700
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31`;

const beds = { of: 'value', parts: 3, outcome: 'impossible', unit: '张' };

test('a total that is not the sum of its districts is reported at its value', () => {
  const book = workbook(`${ezhou}
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    2    | 420700  |      | beds    | 2023 | 61
    3    | 420702  |      | beds    | 2023 | 10
    4    | 420703  |      | beds    | 2023 | 20
    5    | 420704  |      | beds    | 2023 | 30
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!E2', { ...beds, found: 61, expected: 60 })]);
});

test('the unit itself and a zone beside the districts belong to the total', () => {
  const book = workbook(`${ezhou}
    数据 | 区划代码 | 口径   | 指标代码 | 期间 | 数值
    2    | 420700  | 合计   | beds    | 2023 | 67
    3    | 420700  | 本级   | beds    | 2023 | 5
    4    | 420771  | 开发区 | beds    | 2023 | 2
    5    | 420702  | 下级   | beds    | 2023 | 10
    6    | 420703  | 下级   | beds    | 2023 | 20
    7    | 420704  | 下级   | beds    | 2023 | 30
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('decimals add up exactly', () => {
  const book = workbook(`${ezhou}
    数据 | 区划代码 | 指标代码 | 期间   | 数值
    2    | 420700  | fund    | 2023Q4 | 0.6
    3    | 420702  | fund    | 2023Q4 | 0.1
    4    | 420703  | fund    | 2023Q4 | 0.2
    5    | 420704  | fund    | 2023Q4 | 0.3
  `);
  expect(findings(rule, book)).toEqual([]);
});

test.each(['0.6000000000000001', '=SUM(D3:D5) -> 0.6000000000000001', '=SUM(D3:D5)'])(
  'what binary sums leave behind the 15 digits of Excel is no difference: %s',
  (total) => {
    const book = workbook(`${ezhou}
      数据 | 区划代码 | 指标代码 | 期间   | 数值
      2    | 420700  | fund    | 2023Q4 | ${total}
      3    | 420702  | fund    | 2023Q4 | 0.1
      4    | 420703  | fund    | 2023Q4 | 0.2
      5    | 420704  | fund    | 2023Q4 | 0.3
    `);
    expect(findings(rule, book)).toEqual([]);
  },
);

test('numerators and denominators of a rate add up each on their own', () => {
  const book = workbook(`${ezhou}
    数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
    2    | 420700  | coverage | 2023 | 61   | 100  | 61
    3    | 420702  | coverage | 2023 | 10   | 20   | 50
    4    | 420703  | coverage | 2023 | 20   | 30   | 66.7
    5    | 420704  | coverage | 2023 | 30   | 50   | 60
  `);
  const facts = { ...beds, of: 'numerator', unit: '', found: 61, expected: 60 };
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', facts)]);
});

test('a rate without counts is held to those of the districts, not to the mean of their rates', () => {
  const rates = (total: number) =>
    workbook(`${ezhou}
      数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
      2    | 420700  | coverage | 2023 |      |      | ${total}
      3    | 420702  | coverage | 2023 | 10   | 10   | 100
      4    | 420703  | coverage | 2023 | 20   | 40   | 50
      5    | 420704  | coverage | 2023 | 30   | 50   | 60
    `);
  expect(findings(rule, rates(60))).toEqual([]);
  const facts = { ...beds, unit: '%', found: 70, expected: 60 };
  expect(findings(rule, rates(70))).toEqual([at(rule, '数据!F2', facts)]);
});

test('a sum that only rounding can explain is a note', () => {
  const book = workbook(`${ezhou}
    指标 | 指标代码  | 单位   | 目标类型
    2    | visitors | 万人次 | 监测
    数据 | 区划代码 | 指标代码  | 期间 | 数值 | 精度
    2    | 420700  | visitors | 2023 | 2.66 | 约至百位
    3    | 420702  | visitors | 2023 | 0.6  |
    4    | 420703  | visitors | 2023 | 1    |
    5    | 420704  | visitors | 2023 | 1.0648 |
  `);
  const facts = { ...beds, found: 2.66, expected: 2.6648, outcome: 'possible', unit: '万人次' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', facts)]);
  expect(checked(book).findings.find((finding) => finding.rule === rule)?.severity).toBe('note');
});

test('a sum beyond the rounding is impossible, one at its end still possible', () => {
  const rounded = (last: number) =>
    workbook(`${ezhou}
      数据 | 区划代码 | 指标代码  | 期间 | 数值  | 精度
      2    | 420700  | visitors | 2023 | 26600 | 约至百位
      3    | 420702  | visitors | 2023 | 6000  |
      4    | 420703  | visitors | 2023 | 10000 |
      5    | 420704  | visitors | 2023 | ${last} |
    `);
  const outcome = (last: number) =>
    findings(rule, rounded(last)).map(({ facts }) => facts['outcome']);
  expect(outcome(10_650)).toEqual(['possible']);
  expect(outcome(10_651)).toEqual(['impossible']);
});

test('a district without a row leaves the total undecided', () => {
  const book = workbook(`${ezhou}
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 420700  | beds    | 2023 | 61
    3    | 420702  | beds    | 2023 | 10
    4    | 420703  | beds    | 2023 | 20
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '数据!D2', reason: 'subordinates-missing' }]);
});

test('nearly all numerators are not all of them', () => {
  const book = workbook(`${ezhou}
    数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
    2    | 420700  | coverage | 2023 | 61   | 100  | 61
    3    | 420702  | coverage | 2023 | 10   | 20   | 50
    4    | 420703  | coverage | 2023 | 20   | 30   | 66.7
    5    | 420704  | coverage | 2023 | …    | 50   | 60
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '数据!D2', reason: 'unavailable' }]);
});

test('a district to which the indicator does not apply adds nothing to the total', () => {
  const book = (total: string, last: string) =>
    workbook(`${ezhou}
      数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
      2    | 420700  | coverage | 2023 | ${total}
      3    | 420702  | coverage | 2023 | 10   | 20   | 50
      4    | 420703  | coverage | 2023 | 20   | 30   | 66.7
      5    | 420704  | coverage | 2023 | ${last}
    `);
  const told = (total: string, last: string) => [
    findings(rule, book(total, last)).map(({ facts }) => facts['expected']),
    undecided(rule, book(total, last)).map(({ reason }) => reason),
  ];
  for (const last of ['— | — | ', '— | — | …', '— | — | —', '| | —', '0 | 0 | —']) {
    expect(told('30 | 50 | 60', last)).toEqual([[], []]);
    expect(told('31 | 50 | 62', last)).toEqual([[30], []]);
  }
  expect(told('30 | 90 | 33.3', '— | 40 | ')).toEqual([[], ['inapplicable']]);
});

test('what applies to no part has no total', () => {
  const book = workbook(`${ezhou}
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 420700  | beds    | 2023 | —
    3    | 420702  | beds    | 2023 | —
    4    | 420703  | beds    | 2023 | —
    5    | 420704  | beds    | 2023 | —
  `);
  expect([findings(rule, book), undecided(rule, book)]).toEqual([[], []]);
});

test('a unit that lists no subordinates has nothing to add up', () => {
  const book = workbook(`${ezhou}
    数据 | 区划代码 | 口径   | 指标代码 | 期间 | 数值
    2    | 420700  | 合计   | beds    | 2023 | 67
    3    | 420771  | 开发区 | beds    | 2023 | 2
    4    | 420772  |        | beds    | 2023 | 2
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('districts that were merged into another count there', () => {
  const book = workbook(`${ezhou}
    区划沿革 | 旧代码 | 新代码 | 生效日期
    2        | 420702 | 420703 | 2023-05-01
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 420700  | beds    | 2022 | 60
    3    | 420702  | beds    | 2022 | 10
    4    | 420703  | beds    | 2022 | 20
    5    | 420704  | beds    | 2022 | 30
    6    | 420700  | beds    | 2023 | 60
    7    | 420703  | beds    | 2023 | 30
    8    | 420704  | beds    | 2023 | 30
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('a district under a new code counts as the old one, and old rows as the new one', () => {
  const book = workbook(`${ezhou}
    区划沿革 | 旧代码 | 新代码
    2        | 420704 | 420705
    3        | 420721 | 420702
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 420700  | beds    | 2023 | 61
    3    | 420721  | beds    | 2023 | 10
    4    | 420703  | beds    | 2023 | 20
    5    | 420705  | beds    | 2023 | 30
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', { ...beds, found: 61, expected: 60 })]);
});

test('townships make the total of a city without counties, once their table is there', async () => {
  const book = workbook(`
    封面 | 区划代码 | 620200
    2    | 规划代码 | test-plan
    数据 | 区划代码  | 指标代码 | 期间 | 数值
    2    | 620200    | beds    | 2023 | 16
    3    | 620201001 | beds    | 2023 | 1
    4    | 620201002 | beds    | 2023 | 2
    5    | 620201100 | beds    | 2023 | 3
    6    | 620201101 | beds    | 2023 | 4
    7    | 620201102 | beds    | 2023 | 5
  `);
  expect(undecided(rule, book)).toEqual([{ place: '数据!D2', reason: 'subordinates-missing' }]);
  const regions = await loadTownships();
  const facts = { ...beds, parts: 5, found: 16, expected: 15 };
  expect(findings(rule, book, { regions })).toEqual([at(rule, '数据!D2', facts)]);
});
