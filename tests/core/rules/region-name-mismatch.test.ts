import { createRegions } from '../../../src/core/regions/index.js';
import table from '../../../src/data/regions.json' with { type: 'json' };
import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'region-name-mismatch';
const withName = (code: string, name: string) =>
  workbook(`
    数据 | 区划代码 | 区划名称 | 指标代码 | 期间 | 数值
    2    | ${code}  | ${name}  | coverage | 2023 | 85
  `);

test('the name of another region is told, with the name of the code as its correction', () => {
  const book = withName('340100', '芜湖市');
  const facts = { found: '芜湖市', expected: '合肥市', code: '340100' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!B2', facts)]);
  const [finding] = checked(book).findings.filter((each) => each.rule === rule);
  expect(finding?.fix).toEqual({
    sheet: '数据',
    cell: 'B2',
    before: '芜湖市',
    after: { value: '合肥市' },
  });
});

test.each([
  ['340100', '合肥市'],
  ['340100', '合肥'],
  ['340100', '安徽省合肥市'],
  ['340100', '安徽合肥'],
  ['340100', '" 合肥　市 "'],
  ['340102', '瑶海区'],
  ['340102', '合肥市瑶海区'],
  ['340102', '安徽省合肥市瑶海区'],
  ['340102', '安徽省瑶海区'],
  ['340000', '安徽省'],
  ['110101', '北京市东城区'],
  ['422800', '恩施州'],
  ['422800', '恩施土家族苗族自治州'],
  ['650000', '新疆'],
  ['150000', '内蒙古自治区'],
  ['429004', '湖北省仙桃市'],
])('%s may be called %s', (code, name) => {
  expect(findings(rule, withName(code, name))).toEqual([]);
});

test.each([
  ['340102', '合肥市'],
  ['340102', '芜湖市瑶海区'],
  ['340102', '瑶海县'],
  ['340100', '合肥市瑶海区'],
  ['340100', '市'],
])('%s is not called %s', (code, name) => {
  expect(findings(rule, withName(code, name))).toHaveLength(1);
});

test('a blank name, an unknown code and a development zone are left alone', () => {
  expect(findings(rule, withName('340100', ''))).toEqual([]);
  expect(findings(rule, withName('349900', '某市'))).toEqual([]);
  expect(findings(rule, withName('340171', '合肥高新区'))).toEqual([]);
});

test('a village has no name of its own in the edition, so none differs from it', () => {
  const townships = { edition: '2023', counties: { '340102': '001明光路街道' } };
  const regions = createRegions(table, townships);
  const named = (code: string, name: string) => findings(rule, withName(code, name), { regions });
  expect(named('340102001001', '明光社区')).toEqual([]);
  expect(named('340102001', '明光路街道')).toEqual([]);
  expect(named('340102001', '车站街道')).toHaveLength(1);
});
