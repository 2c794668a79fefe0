import { checked, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'unknown-region';
const withCode = (code: string, scope = '') =>
  workbook(`
    数据 | 区划代码 | 口径     | 指标代码 | 期间 | 数值
    2    | ${code}  | ${scope} | coverage | 2023 | 85
  `);
const severities = (code: string) =>
  checked(withCode(code))
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

test.each(['349900', '"349900"', '340199', '349900000000'])(
  'the edition does not know %s, which is a question',
  (code) => {
    const found = code.replaceAll('"', '');
    expect(findings(rule, withCode(code))).toMatchObject([{ place: '数据!A2', facts: { found } }]);
    expect(severities(code)).toEqual(['verify']);
  },
);

test.each(['34010', '3401', '034010', '合肥市', '3401O0', '34-01-00', '"3.401E+11"', 'TRUE'])(
  '%s is no code at all, which is an error',
  (code) => {
    expect(severities(code)).toEqual(['error']);
  },
);

test.each([
  '340100',
  '"340100"',
  '３４０１００',
  '" 340100　"',
  '340100000000',
  '"340100000000"',
  '340102',
])('%s is a known region', (code) => {
  expect(findings(rule, withCode(code))).toEqual([]);
});

test('a development zone of a known city is expected in the scope of zones alone', () => {
  expect(findings(rule, withCode('340179', '开发区'))).toEqual([]);
  expect(findings(rule, withCode('340179'))).toHaveLength(1);
});

test('a code that the workbook declares as changed is expected', () => {
  const book = workbook(`
    数据     | 区划代码 | 指标代码 | 期间 | 数值
    2        | 349901   | coverage | 2021 | 85
    3        | 349902   | coverage | 2023 | 85
    区划沿革 | 旧代码 | 新代码
    2        | 349901 | 349902
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('cover, stations and projects name regions too', () => {
  const book = workbook(`
    封面 | 区划代码 | 349900
    站点 | 站点编号 | 区划代码 | 服务区划
    2    | A01      | 349900   | 340102、349900
    3    | A02      | 340102   | 明光路街道
    4    | A03      | 340102   | 340102，340103
    项目 | 项目编号 | 县区划代码 | 实施地区划代码
    2    | P01      | 349900     | 349901
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual([
    '封面!B1',
    '站点!B2',
    '站点!C2',
    '站点!C3',
    '项目!B2',
    '项目!C2',
  ]);
});

test('townships of a known county are open until their table is loaded', () => {
  expect(undecided(rule, withCode('340102001'))).toEqual([
    { place: '数据!A2', reason: 'unknown-region' },
  ]);
  expect(findings(rule, withCode('349900001'))).toHaveLength(1);
});
