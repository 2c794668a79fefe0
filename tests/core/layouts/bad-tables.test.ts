import { keepLayout, understand } from '../../../src/core/layouts/index.js';
import { notTold, told } from '../../support/own-tables.js';
import { workbook } from '../../support/workbook.js';

const firstTable = (text: string, layouts: Parameters<typeof understand>[1] = []) => {
  const [table] = [...understand(workbook(text), layouts)].flatMap(({ tables }) => tables);
  if (!table) throw new Error('no table');
  return table;
};

test('tables side by side are read each by its own header', () => {
  expect(
    told(`
      表 | 2023年社会救助情况
      2 | 县区 | 低保人数（人） | | 指标 | 单位 | 2022年
      3 | 甲县 | 10 | | 床位 | 张 | 4
      4 | 乙县 | 11 | | 机构 | 个 | 5
    `),
  ).toEqual([
    'B3 低保人数 甲县 2023 actual 10 人',
    'B4 低保人数 乙县 2023 actual 11 人',
    'F3 床位 2022 actual 4 张',
    'F4 机构 2022 actual 5 个',
  ]);
});

const groups = (lower: string) => `
  表 | 2023年6月困难群众保障情况表
  2 | 县区 | 城市低保 | | 农村低保 | | 城市特困 | | 农村特困 |
  3 | | ${lower}
  4 | 甲县 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  ! merged 表!A2:A3
  ! merged 表!B2:C2
  ! merged 表!D2:E2
  ! merged 表!F2:G2
  ! merged 表!H2:I2
`;

test('the same header four times is told apart by the groups above', () => {
  const lower = Array.from({ length: 4 }, () => '户数（户） | 人数（人）').join(' | ');
  expect(told(groups(lower))).toEqual(
    ['城市低保', '农村低保', '城市特困', '农村特困'].flatMap((group, at) => [
      `${'BDFH'[at]}4 ${group}户数 甲县 2023-06 actual ${2 * at + 1} 户`,
      `${'CEGI'[at]}4 ${group}人数 甲县 2023-06 actual ${2 * at + 2} 人`,
    ]),
  );
});

test('columns whose headers are the same level by level are refused, the others are read', () => {
  const lower = ['人数（人） | 人数（人）', ...Array(3).fill('户数（户） | 人数（人）')].join(
    ' | ',
  );
  expect(notTold(groups(lower))).toEqual(['B4 column-repeated', 'C4 column-repeated']);
  expect(told(groups(lower))).toHaveLength(6);
});

test('a total row in the middle is the unit, and the rows below it go on', () => {
  expect(
    told(`
      表 | 2023年社会救助情况
      2 | 县区 | 低保人数（人）
      3 | 甲县 | 10
      4 | 合计 | 33
      5 | 乙县 | 23
    `),
  ).toEqual([
    'B3 低保人数 甲县 2023 actual 10 人',
    'B4 低保人数 2023 actual 33 人',
    'B5 低保人数 乙县 2023 actual 23 人',
  ]);
});

test('two indicators in one row are told apart by a slash, as far as their figures are', () => {
  const text = `
    表 | 养老服务“十四五”规划主要指标
    2 | 指标 | 单位 | 2020年 | 2025年目标
    3 | 城市机构数/农村机构数 | 个 | 10/20 | 12
  `;
  expect(told(text)).toEqual(['C3 城市机构数 2020 base 10 个', 'C3#1 农村机构数 2020 base 20 个']);
  expect(notTold(text)).toEqual(['D3 several-figures']);
});

test('a formula without a result is no figure, one with a result is', () => {
  const text = `
    表 | 2023年社会救助情况
    2 | 县区 | 低保人数（人） | 特困人数（人）
    3 | 甲县 | =SUM(B4:B5) | =SUM(C4:C5) -> 5
  `;
  expect(told(text)).toEqual(['C3 特困人数 甲县 2023 actual 5 人']);
  expect(notTold(text)).toEqual(['B3 no-result']);
});

const ledger = (...rows: readonly string[]) => `
  表 | 2023年1-8月民生实事完成情况
  2 | 序号 | 项目 | 责任单位 | 目标任务 | 1-8月完成 | 完成率
  3 | 1 | 饮水安全（人） | 水务局 | 1300 | 700 | 54%
  4 | 2 | 危房改造（户） | 住建局 | 120 | 98 | 82%
  ${rows.join('\n')}
`;

test('a row that moved to the right is refused, by the office in it or by what stands behind the last header', () => {
  const cells = ['D5', 'E5', 'F5'].map((cell) => `${cell} shifted-row`);
  const named = ledger('5 | 3 | 就业培训 | 培训人数 | 区人社局 | 6300人 | 7558');
  expect(notTold(named)).toEqual(cells);
  const bare = ledger('5 | 3 | 就业培训 | 培训人数 | 人社部门 | 6300 | 7558 | 120%');
  expect(notTold(bare)).toEqual([...cells, 'G5 column-without-header']);
  expect(told(bare)).toHaveLength(6);
});

test('a kept layout of headers that changed by one column is told with what changed, and not applied', () => {
  const table = (header: string) =>
    `表 | 2023年民生实事完成情况\n2 | ${header}\n3 | 低保 | 户 | 5 | 4`;
  const kept = keepLayout([firstTable(table('项目 | 单位 | 目标任务 | 完成数')).table]);
  const changed = firstTable(table('项目 | 单位 | 目标任务 | 上月完成'), [kept]).table;
  expect(changed.kept).toEqual({ share: 0.75, missing: ['完成数'], added: ['上月完成'] });
});

test('fifty thousand rows are read row by row, as they are asked for', () => {
  const lines = Array.from({ length: 50_000 }, (_, at) => `${at + 3} | 事项${at} | 个 | ${at}`);
  const text = ['表 | 2023年完成情况', '2 | 指标 | 单位 | 2023年', ...lines].join('\n');
  const facts = firstTable(text).facts()[Symbol.iterator]();
  expect(facts.next().value).toMatchObject({ row: 3, indicator: '事项0', value: 0 });
  let last;
  for (let fact = facts.next(); !fact.done; fact = facts.next()) last = fact.value;
  expect(last).toMatchObject({ row: 50_002, value: 49_999 });
});

test('two hundred columns keep each its own indicator', () => {
  const names = Array.from({ length: 200 }, (_, at) => `事项${at}（个）`);
  const figures = names.map((_, at) => String(at));
  const text = `表 | 2023年完成情况\n2 | 县区 | ${names.join(' | ')}\n3 | 甲县 | ${figures.join(' | ')}`;
  const facts = [...firstTable(text).facts()];
  expect(facts.map(({ indicator, value }) => `${indicator} ${value}`)).toEqual(
    names.map((_, at) => `事项${at} ${at}`),
  );
});

test('what compares with a column that is not read has no certain time', () => {
  const table = (all: string) => `
    表 | 2025年民政事业主要指标完成情况
    2 | 指标 | 单位 | 2025年12月 | ${all} | 同比增长（%）
    3 | 低保人数 | 人 | 1230 | 1234 | -5.1
    4 | 低保资金 | 万元 | 50 | 560 | 3.8
  `;
  expect(notTold(table('较全省水平'))).toEqual(
    expect.arrayContaining(['E3 period-unclear', 'E4 period-unclear']),
  );
  expect(told(table('备注'))).toContain('E3 低保人数 2025-12 growth -5.1 %');
});

test('上年同期 beside 本月 and 1-本月 is of nobody knows which', () => {
  const table = `
    2025年11月 | 指标 | 单位 | 本月 | 1-本月 | 上年同期
    2 | 支出 | 万元 | 10 | 100 | 95
    3 | 人数 | 人 | 12 | 110 | 98
  `;
  expect(told(table)).toEqual([
    'C2 支出 2025-11 actual 10 万元',
    'D2 支出 2025-01/2025-11 actual 100 万元',
    'C3 人数 2025-11 actual 12 人',
    'D3 人数 2025-01/2025-11 actual 110 人',
  ]);
  expect(notTold(table)).toEqual(['E2 period-unclear', 'E3 period-unclear']);
});

const rates = (header: string, ...values: readonly string[]) => `
  表 | 2025年工作进展
  2 | 指标 | 单位 | 2025年目标 | 2025年完成 | ${header}
  3 | 床位 | 张 | 200 | 180 | ${values[0]}
  4 | 培训 | 人次 | 1000 | 1100 | ${values[1]}
`;

test.each([
  ['完成率', '0.9', '1.1'],
  ['完成率', '0.9', '110%'],
])('a rate called %s of %s may be of percent or a fraction', (header, ...values) => {
  expect(notTold(rates(header, ...values))[0]).toBe('E3 unit-unclear');
});

test.each([
  ['完成率（%）', '0.9', '1.1'],
  ['完成率', '0.9', '110'],
])('one called %s of %s beside %s is in percent', (header, ...values) => {
  expect(told(rates(header, ...values))).toContain('E3 床位 2025 completion 0.9 %');
});

test('of a row whose rates are all below one nobody knows what they are in', () => {
  const row = (second: string) => `
    表 | 历年养老服务情况
    2 | 指标 | 2023年 | 2024年
    3 | 服务设施覆盖率 | 0.9 | ${second}
  `;
  expect(notTold(row('0.95'))).toEqual(['B3 unit-unclear', 'C3 unit-unclear']);
  expect(told(row('95'))).toEqual([
    'B3 服务设施覆盖率 2023 actual 0.9 %',
    'C3 服务设施覆盖率 2024 actual 95 %',
  ]);
});

test('a row that names a role alone is of no indicator that it names', () => {
  const table = `
    表 | 低保补差情况
    2 | 指标 | 2024年 | 2025年
    3 | 低保人数（人） | 900 | 890
    4 | 月人均补差（元） | 350 | 340
    5 | 同比增长（%） | 2.1 | 3
    6 | 机构数（个） | 36 | 35
  `;
  expect(notTold(table)).toEqual(['B5 name-unclear', 'C5 name-unclear']);
});

test('a bare percent or rate below a name is no part of the name, and is refused', () => {
  const sketch = `
    表 | 2024年各县主要指标及位次
    2 | 县 | 老龄化率 | | 养老床位 |
    3 | | % | 位次 | 张/千人 | 位次
    4 | 甲县 | 20.5 | 1 | 35 | 3
    ! merged 表!A2:A3
    ! merged 表!B2:C2
    ! merged 表!D2:E2
  `;
  expect(told(sketch)).toEqual(['C4 老龄化率 甲县 2024 rank 1', 'E4 养老床位 甲县 2024 rank 3']);
  expect(notTold(sketch)).toEqual(['B4 column-unclear', 'D4 column-unclear']);
});

test('a change with a sign behind it is no indicator', () => {
  const sketch = `
    表 | 各县床位
    2 | 地区 | 2024年 | 2025年 | 增减± | 增减（+/-）
    3 | 甲县 | 100 | 110 | 10 | 10
  `;
  expect(told(sketch)).toEqual([]);
});

test('the mean of regions and a part that is no region are no regions', () => {
  const sketch = `
    表 | 2025年养老机构情况
    2 | 县区 | 机构数（家） | 入住率（%）
    3 | 甲县 | 33 | 56.8
    4 | #公办 | 20 | 50
    5 | 其中：乙区 | 3 | 60
    6 | 全市平均 | 4 | 56.8
  `;
  expect(told(sketch).map((fact) => fact.split(' ')[0])).toEqual(['B3', 'C3', 'B5', 'C5']);
  expect(notTold(sketch)).toEqual(['B4', 'C4', 'B6', 'C6'].map((cell) => `${cell} region-unclear`));
});
