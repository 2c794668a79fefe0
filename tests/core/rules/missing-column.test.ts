import { numberOf } from '../../../src/core/model/index.js';
import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'missing-column';

test('a column that the contract asks for is told by its sheet', () => {
  const book = workbook('数据 | 区划代码 | 指标代码 | 数值');
  expect(findings(rule, book)).toEqual([at(rule, '数据', { missing: 'period', on: 'data' })]);
});

test('a label that the cover lacks is told', () => {
  const book = workbook(`
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 规划代码 | anhui-14fyp
  `);
  expect(findings(rule, book)).toEqual([at(rule, '封面', { missing: 'asOf', on: 'cover' })]);
});

test('labels may end in a colon and stand anywhere on the cover', () => {
  const book = workbook(`
    封面 |  | 报送表
    4    |  | 填报单位： |  | 合肥市民政局 | 区划代码： | 340100
    9    |  | 规划代码： |  | anhui-14fyp | 截止日期: | 2023-12-31
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('headers with line breaks, spaces, full-width brackets or capitals are headers', () => {
  const book = workbook(`
    数据 | 区划\u2028代码 | 指标 代码 | PERIOD | 数值
    批次 | 批次 | 年份 | 资金（万元）
    项目 | 项目编号 | 批次 | 县区划代码 | 补助资金（万元）
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a header below titles is found within twenty rows, in any order of columns', () => {
  const book = workbook(`
    数据 | 2023年数据填报表
    3    | 数值 | 期间 | 备注 | 指标代码 | 区划代码
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('columns of an office and a header called __proto__ are left alone', () => {
  const book = workbook(`
    数据 | __proto__ | constructor | 区划代码 | 指标代码 | 期间 | 数值 | 上年数
    2    | x         | y           | 340100   | coverage | 2023 | 85   | 80
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('an optional sheet without a header is asked for its columns where it holds anything', () => {
  const book = workbook(`
    封面 | 规划代码 | anhui-14fyp
    任务 | 重点任务推进情况
    2    | 建设社工站
  `);
  const told = findings(rule, book).filter(({ place }) => place === '任务');
  expect(told).toEqual([at(rule, '任务', { missing: 'taskCode', on: 'tasks' })]);
});

test('a page of free text called 说明 and an empty optional sheet are left alone', () => {
  const book = workbook(`
    说明 | 填表说明
    2    | 一、本表由县级民政部门填报。
    站点
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a sheet of indicators that are only watched needs no columns for base and target', () => {
  const watched = `
    指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
    2    | visitors | 监测     | 2023     | 900
  `;
  expect(findings(rule, workbook(watched))).toEqual([]);
  const told = findings(rule, workbook(`${watched}\n3 | waiting | 上限 | 2023 | 4.2`));
  expect(told).toEqual(
    ['targetYear', 'targetValue'].map((missing) => at(rule, '指标', { missing, on: 'indicators' })),
  );
});

const oneUnit = (unit: string) => `
  指标 | 指标代码          | 单位    | 目标类型 | 基期年 | 基期值（${unit}） | 目标年 | 目标值 | 当前期间 | 当前值
  2    | facility-coverage | ${unit} | 监测     |        |                   |        |        | 2023     | 85
`;

test('a header may name the unit in brackets that its column is read in', () => {
  const book = workbook(`
    ${oneUnit('%')}
    数据 | 区划代码 | 指标代码          | 期间 | 分子（个） | 分母(单位：个) | 数值（％）
    2    | 340100   | facility-coverage | 2023 | 850        | 1000           | 85
    站点 | 站点编号 | 层级 | 区划代码 | 状态 | 驻站社工（人）
    批次 | 批次 | 年份 | 县数（个） | 资金 (万元)
    项目 | 项目编号 | 批次 | 县区划代码 | 补助资金（单位：万元）
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a column under a header with another unit is not read, and its header is told', () => {
  const book = workbook(`
    ${oneUnit('%')}
    数据 | 区划代码 | 指标代码 | 期间 | 分子（万人） | 数值（万人）
    批次 | 批次 | 年份 | 资金（亿元）
    站点 | 站点编号 | 层级 | 区划代码 | 状态 | 驻站社工（百人）
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!D1', { missing: 'numerator', on: 'data', found: '分子（万人）' }),
    at(rule, '数据!E1', { missing: 'value', on: 'data', found: '数值（万人）' }),
    at(rule, '批次!C1', { missing: 'fund', on: 'batches', found: '资金（亿元）' }),
    at(rule, '站点!E1', { missing: 'staff', on: 'stations', found: '驻站社工（百人）' }),
  ]);
});

test('where indicators differ in unit no unit holds for a whole column', () => {
  const book = workbook(`
    指标 | 指标代码          | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | facility-coverage | %    | 监测     |        |        |        |        | 2023     | 85
    3    | social-workers    | 人   | 监测     |        |        |        |        | 2023     | 85
    数据 | 区划代码 | 指标代码 | 期间 | 数值（%）
  `);
  expect(findings(rule, book)).toHaveLength(1);
});

test('a second table of a sheet may name the unit where the first does not', () => {
  const book = workbook(`
    封面 | 区划代码 | 340100
    ${oneUnit('%')}
    数据 | 区划代码 | 口径 | 指标代码          | 期间 | 数值
    2    | 340100   | 合计 | facility-coverage | 2022 | 83
    4    | 区划代码 | 口径 | 指标代码          | 期间 | 数值（%）
    5    | 340100   | 合计 | facility-coverage | 2023 | 85
  `);
  const { observations } = checked(book).submission;
  expect(observations.map(({ value }) => numberOf(value))).toEqual([83, 85]);
});

test('a header one letter off is asked about, and not read', () => {
  const book = workbook('数据 | 区划代码 | 指标代玛 | 期间 | 数值');
  const facts = { missing: 'indicatorCode', on: 'data', found: '指标代玛', as: 'other-name' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!B1', facts)]);
});

test('a header that may be one of a column that need not be there is to be verified', () => {
  const book = workbook('数据 | 区划代码 | 指标代码 | 期间 | 分子数 | 数值');
  const facts = { missing: 'numerator', on: 'data', found: '分子数', as: 'other-name' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!D1', facts)]);
  expect(checked(book).findings).toContainEqual(
    expect.objectContaining({ rule, facts, severity: 'verify' }),
  );
});

test('a label of the cover one letter off is asked about', () => {
  const book = workbook(`
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 规划代码 | anhui-14fyp
    4    | 截至日期： | 2023-12-31
  `);
  const facts = { missing: 'asOf', on: 'cover', found: '截至日期', as: 'other-name' };
  expect(findings(rule, book)).toEqual([at(rule, '封面!A4', facts)]);
});

test('a sheet without its header row is told once', () => {
  const book = workbook(`
    封面 | 区划代码 | 340100
    数据 | 340100 | 合肥市 | facility-coverage | 2023 | 85
    2    | 340100 | 合肥市 | facility-coverage | 2022 | 80
  `);
  const missing = ['regionCode', 'indicatorCode', 'period', 'value'];
  const ofData = findings(rule, book).filter(({ place }) => place === '数据');
  expect(ofData).toEqual([at(rule, '数据', { missing, on: 'data' })]);
});

const lower = `
  3 | 340100 | facility-coverage | 2023 | 850  | 1000 | 85
`;

test.each([
  [
    'a group above some columns',
    `数据 | 区划代码 | 指标代码 | 期间 | 数据情况
     2    |          |          |      | 分子 | 分母 | 数值 ${lower}`,
  ],
  [
    'most names in the lower row',
    `数据 | 区划代码 | 数据情况
     2    |          | 指标代码 | 期间 | 分子 | 分母 | 数值 ${lower}`,
  ],
])('a header of two rows is read: %s', (_, table) => {
  const book = workbook(table);
  expect(findings(rule, book)).toEqual([]);
  const { data } = checked(book).submission.tables;
  expect(data?.headerRows).toEqual([1, 2]);
  expect(data?.rows.map(({ cells }) => cells.value.value)).toEqual([85]);
});

test('a name below a header that is read itself is told where it stands', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间
    2    | 6位      |          |      | 数值
    3    | 340100   | facility-coverage | 2023 | 85
  `);
  const facts = { missing: 'value', on: 'data', found: '数值', as: 'other-row' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', facts)]);
});

test('labels above a table are no headers of it', () => {
  const book = workbook(`
    数据 |          |          |      |      | 期间 | 2023
    2    | 区划代码 | 指标代码 | 数值
    3    | 340100   | facility-coverage | 85
  `);
  const facts = { missing: 'period', on: 'data', found: '期间', as: 'other-row' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!E1', facts)]);
});

const rates = (header: string, last = '') =>
  workbook(`
  数据 | 区划代码 | 指标代码          | 期间 | ${header} | 数值 ${last}
  2    | 340100   | facility-coverage | 2022 | 850 | 1000 | 85
  3    | 340100   | facility-coverage | 2023 | 900 | 1000 | 90
  4    | 340100   | social-workers    | 2023 |     |      | 90
`);

test.each([
  { parts: ' | 分母', missing: 'numerator', place: '数据!D1', facts: {} },
  { parts: '分子 | ', missing: 'denominator', place: '数据!E1', facts: {} },
  {
    parts: '件数 | 分母',
    missing: 'numerator',
    place: '数据!D1',
    facts: { found: '件数', as: 'other-name' },
  },
])('half of all ratios is told once, at its header: $parts', (lost) => {
  const { parts, missing, place, facts } = lost;
  const book = rates(parts);
  expect(findings(rule, book)).toEqual([at(rule, place, { missing, on: 'data', ...facts })]);
  expect(findings('missing-value', book)).toEqual([]);
  expect(checked(book).findings.map(({ severity }) => severity)).toContain('error');
});

test('half a ratio whose other column is nowhere is told once, by the sheet', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码          | 期间 | 分母 | 数值
    2    | 340100   | facility-coverage | 2022 | 1000 | 85
    3    | 340100   | facility-coverage | 2023 | 1000 | 90
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据', { missing: 'numerator', on: 'data' })]);
  expect(findings('missing-value', book)).toEqual([]);
});

test('a column of figures without a header is nobody’s where rates have both halves or none', () => {
  const none = workbook(`
    数据 | 区划代码 | 指标代码          | 期间 |     | 数值
    2    | 340100   | facility-coverage | 2022 | 850 | 85
  `);
  expect(findings(rule, none)).toEqual([]);
  expect(findings(rule, rates('分子 | 分母', '| '))).toEqual([]);
});
