import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'text-number';
const withValue = (value: string) =>
  workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | ${value}
  `);
const fixesOf = (value: string) =>
  checked(withValue(value))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ fix }) => fix);

test.each([
  ['"85.1"', 85.1],
  ['８５．１', 85.1],
  ['"1,234"', 1234],
  ['"１，２３４"', 1234],
  ['" 85 "', 85],
  ["'85", 85],
  ['"-5"', -5],
])('%s is a number stored as text, and can be put right', (text, meaning) => {
  const found = text.replaceAll('"', '').trim();
  expect(findings(rule, withValue(text))).toEqual([at(rule, '数据!D2', { found, meaning })]);
  expect(fixesOf(text)).toMatchObject([{ sheet: '数据', cell: 'D2', after: { value: meaning } }]);
});

test.each([
  '1.4万',
  '4680万元',
  '约100',
  '≥30',
  '30余',
  '十八',
  '1,2',
  '85.1.2',
  '50—100',
  '无',
  '-',
  'TRUE',
])('%s is no number, and what is meant is left to its author', (text) => {
  const found = text === 'TRUE' ? 'true' : text.replaceAll('"', '');
  expect(findings(rule, withValue(text))).toEqual([at(rule, '数据!D2', { found, meaning: null })]);
  expect(fixesOf(text)).toEqual([undefined]);
});

test.each(['85', '85%', '…', '未公布', '—', '', '#N/A', '=1+1 -> 2'])(
  '%s is a number, a declared absence, a blank or an error',
  (value) => {
    expect(findings(rule, withValue(value))).toEqual([]);
  },
);

const inPercent = (value: string, unit = '%') =>
  workbook(`
    指标 | 指标代码 | 单位    | 目标类型 | 当前期间 | 当前值
    2    | coverage | ${unit} | 上升     | 2023     | ${value}
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 数值
    2    | 340100   | coverage | 2023 | "7%" | ${value}
  `);

test.each([
  ['"84.6%"', 84.6],
  ['"63.3 ％"', 63.3],
  ['７８％', 78],
  ['百分之七十八', 78],
])('under the unit %% the text %s is certain, but not among counts', (text, meaning) => {
  const found = text.replaceAll('"', '');
  const of = checked(inPercent(text)).findings.filter((finding) => finding.rule === rule);
  expect(of.map(({ facts }) => facts)).toEqual([
    { found, meaning },
    { found: '7%', meaning: null },
    { found, meaning },
  ]);
  expect(of.map(({ fix }) => fix?.after)).toEqual([
    { value: meaning },
    undefined,
    { value: meaning },
  ]);
});

test.each([
  ['"84.6%"', '人'],
  ['约80%', '%'],
  ['80%以上', '%'],
  ['8‰', '%'],
])('%s under the unit %s is left to its author', (text, unit) => {
  const of = checked(inPercent(text, unit)).findings.filter((finding) => finding.rule === rule);
  expect(of.map(({ fix }) => fix)).toEqual([undefined, undefined, undefined]);
});

test('a percent as text in a cell that shows percents becomes the fraction', () => {
  const book = inPercent('"84.6%"');
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    formatCodes: ['0.0%'],
    columns: sheet.columns.map((column) => column && { ...column, formats: [, , 0] }),
  }));
  const of = checked({ ...book, sheets }).findings.filter((finding) => finding.rule === rule);
  expect(of.at(-1)).toMatchObject({ facts: { meaning: 84.6 }, fix: { after: { value: 0.846 } } });
});

test('a text that a formula yields, or that a percent format would show times 100, is not changed', () => {
  expect(fixesOf('=TEXT(85,"0") -> "85"')).toEqual([undefined]);
  const book = withValue('"85"');
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    formatCodes: ['0%'],
    columns: sheet.columns.map((column) => column && { ...column, formats: [, , 0] }),
  }));
  const [finding] = checked({ ...book, sheets }).findings.filter((each) => each.rule === rule);
  expect(finding?.facts).toEqual({ found: '85', meaning: 85 });
  expect(finding?.fix).toBeUndefined();
});

test('every column of numbers or counts is held to it', () => {
  const book = workbook(`
    站点 | 站点编号 | 驻站社工
    2    | A01      | 3人
    批次 | 批次 | 资金（万元）
    2    | 1    | 4680万
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['站点!B2', '批次!B2']);
});

test('a column that only a second table on the sheet has is looked at as well', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | 85
    5    | 区划代码 | 指标代码 | 期间 | 分子   | 分母 | 数值
    6    | 340100   | coverage | 2022 | "1250" | 1513 | 82.6
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D6', { found: '1250', meaning: 1250 })]);
});
