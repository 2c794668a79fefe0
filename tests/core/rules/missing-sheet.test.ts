import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { at, checked, findings } from '../../support/findings.js';
import { messagesOf } from '../../../src/messages/index.js';
import { workbook } from '../../support/workbook.js';

const rule = 'missing-sheet';
const complete = `
  封面 | 规划代码 | anhui-14fyp
  指标 | 指标代码
  数据 | 区划代码
`;

test('cover, indicators and data must be there', () => {
  const told = ['cover', 'indicators', 'data'].map((missing) => at(rule, '', { missing }));
  expect(findings(rule, workbook('说明 | 规则 | 工作表 | 行键'))).toEqual(told);
});

test('a workbook of an office’s own is asked for none of them', () => {
  expect(findings(rule, workbook('台账 | 序号'))).toEqual([]);
});

test('sheets are found by alias, in English, and with stray spaces, capitals or full-width letters', () => {
  const book = workbook(`
    首页       | 规划代码
    规划 指标  | 指标代码
    ＤＡＴＡ   | 区划代码
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('other sheets are left alone, and optional ones may be missing', () => {
  const book = workbook(`
    ${complete}
    台账 | 序号 | 区划代码
    Sheet1 | x
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a sheet that only the plan asks for is reported', () => {
  const plans = builtInCatalogue.plans.map((plan) => ({ ...plan, requiredSheets: ['stations'] }));
  const told = findings(rule, workbook(complete), { catalogue: { plans } });
  expect(told).toEqual([at(rule, '', { missing: 'stations' })]);
});

const other = (name: string, headers = '区划代码 | 指标代码 | 期间 | 数值') => `
  封面 | 规划代码 | anhui-14fyp
  指标 | 指标代码
  ${name} | ${headers}
`;

test.each(['数据 (2)', '2.数据', '2、数据', '（二）数据', '附表2 数据', '数居'])(
  'the sheet %s is asked about, and not read',
  (like) => {
    const book = workbook(other(like));
    expect(findings(rule, book)).toEqual([at(rule, like, { missing: 'data', like })]);
  },
);

test('a sheet of any name with the headers of the missing one is asked about', () => {
  const told = findings(rule, workbook(other('Sheet3')));
  expect(told).toEqual([at(rule, 'Sheet3', { missing: 'data', like: 'Sheet3' })]);
});

test('of two sheets the one that also has the headers is asked about', () => {
  const book = workbook(`${other('数居')}\n数句 | 备注`);
  expect(findings(rule, book)).toEqual([at(rule, '数居', { missing: 'data', like: '数居' })]);
});

test('a sheet with another name and other headers is none', () => {
  const told = findings(rule, workbook(other('汇总', '序号 | 区划代码 | 备注')));
  expect(told).toEqual([at(rule, '', { missing: 'data' })]);
});

test('an optional sheet is asked about where name and headers speak for it', () => {
  const stations = (name: string, headers: string) =>
    findings(rule, workbook(`${complete}\n${name} | ${headers}`));
  const all = '站点编号 | 站点名称 | 层级 | 区划代码 | 状态';
  expect(stations('3.站点', all)).toEqual([
    at(rule, '3.站点', { missing: 'stations', like: '3.站点' }),
  ]);
  const { findings: told } = checked(workbook(`${complete}\n3.站点 | ${all}`));
  expect(told).toContainEqual(expect.objectContaining({ rule, severity: 'verify' }));
  expect(stations('站台', '序号 | 备注')).toEqual([]);
  expect(stations('往年资料', all)).toEqual([]);
});

test('a workbook that names its sheets in English is told so, that names are asked for in its language', () => {
  const book = workbook(`
    Cover | Region code | 340100
    Indicators | Indicator code
    Date | Region code | Indicator code | Period | Value
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, 'Date', { missing: 'data', like: 'Date', language: 'en-US' }),
  ]);
});

test.each([
  ['zh-CN', undefined, '改名为“数据”'],
  ['zh-CN', 'en-US', '改名为“Data”'],
  ['en-US', undefined, 'rename it 数据'],
  ['en-US', 'en-US', 'rename it Data'],
] as const)('words in %s ask for the name that the workbook itself would have (%s)', (...args) => {
  const [language, spoken, told] = args;
  const facts = { missing: 'data', like: '数居', ...(spoken ? { language: spoken } : {}) } as const;
  expect(messagesOf(language).rules[rule].message(facts)).toContain(told);
});
