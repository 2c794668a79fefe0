import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { at, checked, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'list-total-mismatch';

interface Report {
  readonly indicator?: string;
  readonly value: string;
  readonly unit?: string;
  readonly lists?: string;
  readonly listAsOf?: string;
}

/** A county with three projects of two years and three stations, of which two run. */
function county({ indicator = 'pilot-subsidy', value, unit = '万元', ...more }: Report) {
  return workbook(`
    封面 | 区划代码 | 510105
    2    | 规划代码 | sichuan-14fyp
    3    | 截止日期 | 2022-12-31
    4    | 项目清单 | ${more.lists ?? '全部'}
    5    | 站点清单 | ${more.lists ?? '全部'}
    6    | 清单截止日期 | ${more.listAsOf ?? ''}
    指标 | 指标代码     | 单位    | 目标类型 | 当前期间 | 当前值
    2    | ${indicator} | ${unit} | 监测     | 2022     | ${value}
    数据 | 区划代码 | 指标代码     | 期间 | 数值
    2    | 510105   | ${indicator} | 2022 | ${value}
    项目 | 项目编号 | 批次   | 年份 | 县区划代码 | 中心镇 | 安置点 | 补助资金
    2    | P1       | 第一批 | 2021 | 510105     | 是     | 否     | 20
    3    | P2       | 第二批 | 2022 | 510105     | 否     | 否     | 20.5
    4    | P3       | 第二批 | 2022 | 510105     | 是     |        | 20
    站点 | 站点编号 | 层级       | 状态 | 建成日期   | 驻站社工 | 持证社工
    2    | S1       | 街道社工站 | 运行 | 2021-06-30 | 3        | 2
    3    | S2       | 街道社工站 | 运行 | 2021-06-30 | 4        | 2
    4    | S3       | 街道社工站 | 在建 |            |          |
  `);
}

const told = (report: Report) => findings(rule, county(report));

test('a subsidy is that of all projects to date, or of the year alone', () => {
  expect(told({ value: '60.5' })).toEqual([]);
  expect(told({ value: '40.5' })).toEqual([]);
  const facts = { of: 'subsidies', found: 70, expected: 60.5, unit: '万元' };
  expect(told({ value: '70' })).toEqual([at(rule, '数据!D2', facts)]);
});

test('money in another unit is converted', () => {
  expect(told({ value: '605000', unit: '元' })).toEqual([]);
  const facts = { of: 'subsidies', found: 605001, expected: 605000, unit: '元' };
  expect(told({ value: '605001', unit: '元' })).toEqual([at(rule, '数据!D2', facts)]);
});

test.each([
  ['pilot-sites', ['3', '2'], '4'],
  ['pilot-counties', ['1'], '2'],
  ['centre-town-pilots', ['2', '1'], '3'],
  ['resettlement-pilots', ['0'], '1'],
])('%s is counted from the list of projects', (indicator, honest, wrong) => {
  for (const value of honest) expect(told({ indicator, unit: '个', value })).toEqual([]);
  expect(told({ indicator, unit: '个', value: wrong })).toHaveLength(1);
});

test('the staff of running stations is asked about, because one person may serve two', () => {
  const staff = { indicator: 'station-social-workers', unit: '人' };
  expect(told({ ...staff, value: '7' })).toEqual([]);
  const { findings: all } = checked(county({ ...staff, value: '6' }));
  expect(all.find((one) => one.rule === rule)).toMatchObject({
    ...{ severity: 'verify', facts: { of: 'staff', found: 6, expected: 7 } },
  });
});

test('a list that is not whole leaves it open, one that is not offered or of another day says nothing', () => {
  const partial = county({ value: '70', lists: '部分' });
  expect(undecided(rule, partial)).toEqual([{ place: '数据!D2', reason: 'list-incomplete' }]);
  expect(told({ value: '70', lists: '无' })).toEqual([]);
  expect(told({ value: '70', listAsOf: '2022-11-30' })).toEqual([]);
  expect(told({ value: '70', listAsOf: '2022-12-31' })).toHaveLength(1);
});

test('a figure that is not available is undecided', () => {
  const open = county({ value: '…' });
  expect(undecided(rule, open)).toEqual([{ place: '数据!D2', reason: 'unavailable' }]);
});

test('the catalogue says which indicators the lists hold', () => {
  const [plan] = builtInCatalogue.plans.filter(({ id }) => id === 'sichuan-14fyp');
  const counted = plan?.indicators.filter(({ countedFrom }) => countedFrom);
  expect(counted?.map(({ id }) => id)).toContain('pilot-subsidy');
});
