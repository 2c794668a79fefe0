import { catalogueIn, typedPlan } from '../../support/typed-plan.js';
import { at, checked, findings } from '../../support/findings.js';
import { carrying } from '../../support/carried-plan.js';
import { workbook } from '../../support/workbook.js';

const rule = 'earlier-plan';
const raise = 'own-beds | 目标值 | 200 | 240 | 2026-07-01 | 铜政办〔2026〕6号';

/** The plan of the office, with what was adjusted. */
function office(...rows: readonly string[]) {
  const typed = typedPlan(
    { code: 'own-2030', region: '340700', levels: '市' },
    `指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 计量方式 | 适用层级
    2 | own-beds | 床位 | 张 | 约束性 | 上升 | 2025 | 100 | 2030 | 200 | 存量 | 市
    3 | own-homes | 机构 | 家 | 约束性 | 上升 | 2025 | 10 | 2030 | 20 | 存量 | 市
    规划调整 | 指标代码 | 字段 | 原值 | 调整后 | 生效日期 | 文号
    ${rows.map((row, at) => `${at + 2} | ${row}`).join('\n')}`,
  );
  return { catalogue: catalogueIn(typed) };
}

const rows = (...targets: readonly [beds: number, homes: number]) =>
  workbook(`
    封面 | 区划代码 | "340700"
    2 | 规划代码 | own-2030
    3 | 截止日期 | 2026-12-31
    指标 | 指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2 | own-beds | 床位 | 张 | 约束性 | 上升 | 2025 | 100 | 2030 | ${targets[0]} | 2026 | 120
    3 | own-homes | 机构 | 家 | 约束性 | 上升 | 2025 | 10 | 2030 | ${targets[1]} | 2026 | 12
  `);
const both = office(raise, 'own-homes | 目标值 | 20 | 25 | 2026-07-01 | 铜政办〔2026〕6号');

test('rows that keep the targets of before are one question, and each row follows from it', () => {
  const facts = { from: '2026-07-01', document: '铜政办〔2026〕6号', rows: 2, isCarried: false };
  expect(findings(rule, rows(200, 20), both)).toEqual([at(rule, '封面!B2', facts)]);
  const told = checked(rows(200, 20), both).findings.filter(
    (finding) => finding.rule === 'target-below-plan',
  );
  expect(told.map(({ follows }) => follows?.rule)).toEqual([rule, rule]);
});

test('targets in force pass, and so does everything before the day of the change', () => {
  expect(findings(rule, rows(240, 25), both)).toEqual([]);
  const later = office(raise.replace('2026-07-01', '2027-01-01'));
  expect(findings(rule, rows(200, 20), later)).toEqual([]);
});

test('a target that is neither is held against the plan by itself', () => {
  expect(findings(rule, rows(220, 25), both)).toEqual([]);
  expect(findings('target-below-plan', rows(220, 25), both)).toHaveLength(1);
});

test('a workbook that carries the version of before is asked about that, and not called another plan', () => {
  const { catalogue } = office(raise);
  const [plan] = catalogue.plans;
  const own = { plans: plan ? [{ ...plan, indicators: plan.indicators.slice(0, 1) }] : [] };
  const [told] = findings(rule, carrying({}), { catalogue: own });
  expect(told?.facts).toMatchObject({ rows: 1, isCarried: true });
});
