import { checkInSteps } from '../../src/core/check.js';
import { isRuleFailure } from '../../src/core/rule-failure.js';
import { rules } from '../../src/core/rules/index.js';
import { defaultSettings, type Settings } from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { checked } from '../support/findings.js';
import { testPlan } from '../support/test-plan.js';
import { workbook } from '../support/workbook.js';

const book = workbook(`
  封面 | 区划代码 | 340100
  2    | 规划代码 | test-plan
  3    | 截止日期 | 2023-12-31

  指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
  2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2022     | 110
  3    | visitors | 人次 | 监测     |        |        |        |        | 2022     | 8

  任务 | 任务编号 | 关联指标 | 截止日期   | 完成进度
  2    | T1       | beds     | 2023-06-30 | 60%
`);

function found(set: Settings['rules']) {
  const { findings } = checked(book, { settings: { ...defaultSettings, rules: set } });
  return findings.map(({ rule, severity, key }) => `${rule} ${key ?? ''} ${severity}`);
}

test('a rule at another severity tells its findings with that severity', () => {
  expect(found({})).toContain('task-overdue t1 verify');
  expect(found({ 'task-overdue': 'note' })).toContain('task-overdue t1 note');
  expect(found({ 'task-overdue': 'error' })).toContain('task-overdue t1 error');
});

test('a rule that is off is silent', () => {
  const told = found({ 'task-overdue': 'off', 'binding-behind-schedule': 'off' });
  expect(told.filter((line) => /task-overdue|behind/.test(line))).toEqual([]);
});

test('a rule that is off does not leave anything undecided', () => {
  const open = workbook('任务 | 任务编号 | 截止日期 | 完成进度 \n 2 | T1 | … | 60%');
  const off = { ...defaultSettings, rules: { 'task-overdue': 'off' as const } };
  const ids = (settings: Settings) => checked(open, { settings }).undecided.map(({ rule }) => rule);
  expect(ids(defaultSettings)).toContain('task-overdue');
  expect(ids(off)).not.toContain('task-overdue');
});

test('an error of a binding indicator can be neither lowered nor switched off', () => {
  const binding = 'current-value-mismatch beds error';
  expect(found({})).toContain(binding);
  expect(found({ 'current-value-mismatch': 'note' })).toContain(binding);
  expect(found({ 'current-value-mismatch': 'off' })).toContain(binding);
});

test('an error of an indicator that is not binding can be lowered and switched off', () => {
  const rule = 'current-value-mismatch visitors';
  expect(found({})).toContain(`${rule} error`);
  expect(found({ 'current-value-mismatch': 'verify' })).toContain(`${rule} verify`);
  expect(found({ 'current-value-mismatch': 'off' })).not.toContain(`${rule} error`);
});

test('a rule that breaks is named, and its cause is kept', () => {
  const pilot = workbook(`
    站点 | 站点编号 | 层级       | 区划代码  | 状态 | 持证社工 | 试点批次
    2    | S1       | 街道社工站 | 510105001 | 运行 | 2        | 2022
  `);
  const cause = new Error('no such limit');
  const limits = {
    ...defaultSettings.limits,
    get certified(): number {
      throw cause;
    },
  };
  try {
    checked(pilot, { settings: { ...defaultSettings, limits } });
    throw new Error('the check did not break');
  } catch (error) {
    expect(isRuleFailure(error)).toBe(true);
    expect(error).toMatchObject({ rule: 'certified-below-minimum', cause });
  }
});

test('a check pauses after each rule, in the order of the rules', () => {
  const context = {
    file: 'test.xlsx',
    catalogue: { plans: [testPlan] },
    regions: loadRegions(),
    settings: defaultSettings,
  };
  expect([...checkInSteps(book, context)]).toEqual(rules.map(({ id }) => id));
});
