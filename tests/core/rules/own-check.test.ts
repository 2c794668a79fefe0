import { loadRegions } from '../../../src/data/regions.js';
import { enUS } from '../../../src/messages/en-US.js';
import { zhCN } from '../../../src/messages/zh-CN.js';
import { doubtOf } from '../../../src/reports/finding-text.js';
import { checked } from '../../support/findings.js';
import { catalogueIn, numbered, typedPlan } from '../../support/typed-plan.js';
import { workbook } from '../../support/workbook.js';

function catalogueWith(checks: readonly string[]) {
  return catalogueIn(
    typedPlan(
      { code: 'ah-own', region: '340000', levels: '省、市、县' },
      `指标 | 指标代码 | 指标名称 | 单位 | 目标类型 | 基期年 | 目标年 | 目标值 | 计量方式 | 系数 | 报送频率 | 适用层级 | 精度 | 汇总
      2 | beds | 床位 | 张 | 上升 | 2025 | 2030 | 100 | 存量 | | 半年 | 省、市、县 | 0 | 相加
      3 | public | 公办床位 | 张 | 下限 | | 2030 | 60 | 存量 | | 半年 | 省、市、县 | 0 | 相加
      5 | homes | 改造户数 | 户 | 累计 | 2025 | 2030 | 60 | 流量 | | 年 | 省、市、县 | 0 | 相加
      4 | rate | 公办占比 | % | 下限 | | 2030 | 60 | 比率 | 100 | 年 | 省、市、县 | 1 | 不汇总
      审核公式 | 编号 | 名称 | 公式 | 级别 | 适用层级 | 适用期别 | 容差 | 空值 | 说明
      ${numbered(checks)}`,
    ),
  );
}

/** A workbook of 安庆市 with some rows of 数据, and one of 指标. */
function bookWith(rows: readonly string[], goal = 'beds | 2025 | 40 | 2027 | 70') {
  return workbook(`
    封面 | 区划代码 | "340800"
    2 | 规划代码 | ah-own
    3 | 截止日期 | 2027-12-31
    指标 | 指标代码 | 基期年 | 基期值 | 当前期间 | 当前值
    2 | ${goal}
    数据 | 区划代码 | 区划名称 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    ${numbered(rows)}
  `);
}

/** What some checks have to say of the rows of 数据 of 安庆市, and of its row of 指标. */
function told(checks: readonly string[], rows: readonly string[], goal?: string) {
  const { findings, undecided } = checked(bookWith(rows, goal), {
    catalogue: catalogueWith(checks),
  });
  const failed = findings.filter(({ rule }) => rule === 'own-check');
  const open = undecided.filter(({ rule }) => rule === 'own-check');
  return [
    ...failed.map(({ sheet, cell, severity, key, facts, related = [] }) => {
      const { left, right } = facts as { left: number; right: number };
      const others = related.map((each) => each.cell).join(' ');
      return `${severity} ${key} ${sheet}!${cell} ${left} ${right} ${others}`.trim();
    }),
    ...open.map(({ sheet, cell, key, reason }) => `? ${key} ${sheet}!${cell} ${reason}`),
  ];
}

/** Which checks could not be decided, as both languages say it. */
function undecidedTold(checks: readonly string[], rows: readonly string[]): readonly string[] {
  const { undecided } = checked(bookWith(rows), { catalogue: catalogueWith(checks) });
  const open = undecided.filter(({ rule }) => rule === 'own-check');
  return open.flatMap((each) => [zhCN, enUS].map((messages) => doubtOf(each, messages)));
}

const row = (indicator: string, period: string, value: string) =>
  `"340800" | 安庆市 | 合计 | ${indicator} | ${period} | | | ${value}`;
const pair = [row('beds', '2027', '70'), row('public', '2027', '71')];
const part = '3 | 公办不超过全部 | [公办床位]<=[床位] | 强制性';

test('a check that fails is told at the cell of its first indicator, the others beside it', () => {
  expect(told([part], pair)).toEqual(['error 3|2027 数据!H3 71 70 H2']);
});

test('what is reached exactly passes', () => {
  expect(told([part], [pair[0] ?? '', row('public', '2027', '70')])).toEqual([]);
});

test('the office says how serious it is', () => {
  expect(told([part.replace('强制性', '提示性')], pair)).toEqual(['note 3|2027 数据!H3 71 70 H2']);
});

test('every period is looked at, the last of them to the end', () => {
  const rows = [
    ...[row('public', '2026', '9'), row('beds', '2026', '8')],
    ...[row('public', '2027H1', '5'), row('public', '2027', '5'), row('beds', '2027', '…')],
  ];
  expect(told([part], rows)).toEqual([
    'error 3|2026 数据!H2 9 8 H3',
    '? 3|2027 数据!H6 unavailable',
  ]);
});

test('a check may be for some periods or reports only', () => {
  const rows = [row('public', '2027H1', '9'), row('beds', '2027H1', '8')];
  expect(told([`${part} | | 年`], [...pair, ...rows])).toEqual(['error 3|2027 数据!H3 71 70 H2']);
  expect(told([`${part} | | 半年`], [...pair, ...rows])).toEqual(['error 3|2027H1 数据!H4 9 8 H5']);
  expect(told([`${part} | | 调度`], pair)).toEqual([]);
  expect(told([`${part} | | 年报`], pair)).toHaveLength(1);
});

test('a check is made on the levels that it names', () => {
  expect(told([`${part} | 县`], pair)).toEqual([]);
  expect(told([`${part} | 市、县`], pair)).toHaveLength(1);
});

test('a blank is passed over with a question, or counts as zero where the check says so', () => {
  const blank = [row('beds', '2027', ''), row('public', '2027', '1')];
  expect(told([part], blank)).toEqual(['? 3|2027 数据!H2 blank']);
  expect(told([`${part} | | | | 按0`], blank)).toEqual(['error 3|2027 数据!H3 1 0 H2']);
});

test('a declared … is never zero, and 不适用 asks nothing', () => {
  const check = `${part} | | | | 按0`;
  const with_ = (value: string) => [row('beds', '2027', value), row('public', '2027', '1')];
  expect(told([check], with_('…'))).toEqual(['? 3|2027 数据!H2 unavailable']);
  expect(told([check], with_('不适用'))).toEqual([]);
});

test('rates are held to their parts as far as they are rounded', () => {
  const check = '1 | 占比 | [公办占比]=[公办床位]/[床位]*100 | 核实性';
  const rate = (value: string) => `"340800" | 安庆市 | 合计 | rate | 2027 | | | ${value}`;
  const rows = [row('beds', '2027', '3'), row('public', '2027', '1')];
  expect(told([check], [...rows, rate('33.3')])).toEqual([]);
  expect(told([check], [...rows, rate('33.4')])).toHaveLength(1);
  expect(told([`${check} | | | 0.2`], [...rows, rate('33.4')])).toEqual([]);
});

test('earlier periods and the base are found by their words', () => {
  const rows = [
    ...[row('beds', '2026', '60'), row('beds', '2026H1', '50')],
    ...[row('beds', '2027H1', '55'), row('beds', '2027', '70')],
  ];
  const of = (time: string) => told([`1 | 甲 | [床位]=[床位]${time} | 强制性 | | 半年`], rows);
  expect(of('@上年同期')).toEqual(['error 1|2027H1 数据!H4 55 50 H3']);
  expect(of('@上期')).toEqual(['error 1|2027H1 数据!H4 55 60 H2']);
  expect(of('@上年末')).toEqual(['error 1|2027H1 数据!H4 55 60 H2']);
  expect(of('@基期')).toEqual([
    'error 1|2026H1 数据!H3 50 40 C2',
    'error 1|2027H1 数据!H4 55 40 C2',
  ]);
});

test('a division by zero is no answer', () => {
  const rows = [row('beds', '2027', '0'), row('public', '2027', '1')];
  expect(told(['1 | 甲 | [公办床位]/[床位]<=1 | 强制性'], rows)).toEqual([
    '? 1|2027 数据!H3 zero-divisor',
  ]);
});

test('subordinates to which the indicator does not apply are none of the sum', () => {
  const check = '1 | 甲 | [床位]>=SUM(下级[床位]) | 强制性';
  const codes = loadRegions().subordinates('340800');
  const sum = (rest: string) => {
    const parts = codes.map(({ code, name }, at) => {
      const value = at === 0 ? '71' : rest;
      return `"${code}" | ${name} | 下级 | beds | 2027 | | | ${value}`;
    });
    return told([check], [row('beds', '2027', '70'), ...parts]);
  };
  expect(sum('不适用')).toEqual(['error 1|2027 数据!H2 70 71 H3']);
  expect(sum('…')).toEqual([expect.stringContaining('unavailable')]);
});

test('subordinates are added where all of them are there', () => {
  const check = '1 | 甲 | [床位]>=SUM(下级[床位]) | 强制性';
  const one = `"340822" | 怀宁县 | 下级 | beds | 2027 | | | 71`;
  expect(told([check], [row('beds', '2027', '70'), one])).toEqual([
    '? 1|2027 数据!H2 subordinates-missing',
  ]);
});

test('a value that stands in 指标 alone is taken from there', () => {
  const check = '1 | 甲 | [床位]<=[公办床位] | 强制性';
  expect(told([check], [row('public', '2027', '60')])).toEqual(['error 1|2027 指标!E2 70 60 H2']);
});

test('what the years come to is not the figure of a year', () => {
  const check = '1 | 甲 | IF([公办床位]>0,[改造户数],0)<=1 | 强制性';
  const goal = 'homes | 2025 | 0 | 2027 | 70';
  expect(told([check], [row('public', '2027', '60')], goal)).toEqual(['? 1|2027 数据!H2 blank']);
});

test('a workbook that speaks of none of it is asked', () => {
  expect(told(['1 | 甲 | [公办床位]<=[床位] | 强制性'], [row('beds', '2027', '70')])).toEqual([
    '? 1 数据!undefined blank',
  ]);
});

test('a check that cannot be decided says its number and name, as a broken one does', () => {
  const blank = [row('beds', '2027', ''), row('public', '2027', '1')];
  expect(undecidedTold([part], blank)).toEqual([
    '审核公式 3“公办不超过全部”（2027年）：所需数据未填',
    'Check 3 “公办不超过全部” for 2027: a figure that it needs is blank',
  ]);
  expect(undecidedTold([part], [row('homes', '2027', '1')])[0]).toMatch(
    /^审核公式 3“公办不超过全部”：/,
  );
});
