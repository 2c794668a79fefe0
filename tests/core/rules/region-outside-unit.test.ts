import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'region-outside-unit';
const book = (unit: string, text: string) =>
  workbook(`
    封面 | 区划代码 | ${unit}
    2    | 规划代码 | test-plan
    ${text}
  `);
const hefei = { unit: '340100', unitName: '合肥市' };

test('a district of another city, a superior and a stranger are reported where they stand', () => {
  const submitted = book(
    '340100',
    `数据 | 区划代码 | 指标代码 | 期间 | 数值
     2    | 340100  | beds    | 2023 | 1
     3    | 340202  | beds    | 2023 | 1
     4    | 340000  | beds    | 2023 | 1
     站点 | 站点编号 | 区划代码
     2    | s1      | 340102001
     3    | s2      | 340202001
     项目 | 项目编号 | 县区划代码 | 实施地区划代码
     2    | p1      | 340102    | 340202001`,
  );
  expect(findings(rule, submitted)).toEqual([
    at(rule, '数据!A3', { ...hefei, found: '340202', name: '镜湖区' }),
    at(rule, '数据!A4', { ...hefei, found: '340000', name: '安徽省' }),
    at(rule, '站点!B3', { ...hefei, found: '340202001', name: null }),
    at(rule, '项目!C2', { ...hefei, found: '340202001', name: null }),
  ]);
});

test.each([
  ['a county under a province', '420000', '429004'],
  ['a district of a municipality', '110000', '110101'],
  ['a town of a city without counties', '441900', '441900101'],
  ['a town of 嘉峪关 under its statistical code', '620200', '620201100'],
  ['a zone of the city', '340100', '340176'],
  ['a zone of its city in the workbook of a county', '340104', '340176'],
  ['a street of its city in the workbook of a zone', '340176', '340104001'],
  ['a village of a township', '340102001', '340102001001'],
  ['a district that the edition does not know', '340100', '340199'],
])('%s is at home', (_, unit, region) => {
  const submitted = book(unit, `站点 | 站点编号 | 区划代码\n2 | s1 | ${region}`);
  expect(findings(rule, submitted)).toEqual([]);
  expect(undecided(rule, submitted)).toEqual([]);
});

test('a zone whose code no edition has is left to the question about its code', () => {
  const zone = (scope: string) =>
    book(
      '340100',
      `数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值\n2 | 349101 | ${scope} | beds | 2023 | 1`,
    );
  expect(findings(rule, zone('开发区'))).toEqual([]);
  expect(findings(rule, zone('下级'))).toHaveLength(1);
});

test('a zone of another city is outside', () => {
  expect(
    findings(rule, book('340100', '站点 | 站点编号 | 区划代码\n2 | s1 | 340271')),
  ).toHaveLength(1);
});

test('a county that came from another city is at home under its old code', () => {
  const text = `区划沿革 | 旧代码 | 新代码
     2        | 341521 | 340422
     数据 | 区划代码 | 指标代码 | 期间 | 数值
     2    | 341521  | beds    | 2014 | 1`;
  expect(findings(rule, book('340400', text))).toEqual([]);
});

test('without a known unit nobody can say what lies outside', () => {
  const text = '数据 | 区划代码 | 指标代码 | 期间 | 数值\n2 | 340202 | beds | 2023 | 1';
  expect(findings(rule, book('340190', text))).toEqual([]);
  expect(undecided(rule, book('340190', text))).toEqual([
    { place: '封面!B1', reason: 'unknown-unit' },
  ]);
});
