import type { Workbook } from '../../../src/core/model/index.js';
import { verdictOf } from '../../../src/core/verdict.js';
import { checked } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'binding-behind-schedule';

const goals = (value: string, inserted = '') => `
  封面 | 区划代码 | 340100
  2    | 规划代码 | test-plan
  3    | 截止日期 | 2023-12-31

  指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
  ${inserted}
  3    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2023     | ${value}
`;

const said = (...rows: readonly string[]) => `
  说明 | 规则 | 工作表 | 位置 | 行键 | 字段 | 填报值 | 原因 | 说明人 | 日期 | 审核结论
  ${rows.map((row, index) => `${index + 2} | ${row}`).join('\n')}
`;

/** The verdict as far as one rule makes it. */
function verdict(book: Workbook, id: string = rule) {
  return verdictOf(
    checked(book).findings.filter((finding) => finding.rule === id),
    [],
  );
}

function explained(book: Workbook, id: string = rule) {
  return checked(book).findings.find((finding) => finding.rule === id)?.explained;
}

test('a pending explanation clears a question for the unit itself', () => {
  const row = `${rule} | 指标 | J3 | beds | 当前值 | 110 | 用地未批 | 张三 | 2024-01-05 |`;
  const book = workbook(goals('110') + said(row));
  expect(explained(book)).toEqual({
    reason: '用地未批',
    by: '张三',
    date: '2024-01-05',
    state: 'pending',
  });
  expect(verdict(book)).toBe('passed');
  expect(verdict(workbook(goals('110')))).toBe('to-explain');
});

test('an explanation without a reason explains nothing', () => {
  const book = workbook(goals('110') + said(`${rule} | 指标 | J3 | beds | 当前值 | 110 | | | |`));
  expect(explained(book)).toBeUndefined();
});

test('an explanation survives a row that was inserted above', () => {
  const inserted = `2 | stations | 个 | 上升 | 2020 | 100 | 2025 | 200 | 2023Q4 | 200`;
  const book = workbook(
    goals('110', inserted) + said(`${rule} | 指标 | J2 | beds | 当前值 | 110 | 用地未批 | | |`),
  );
  expect(explained(book)?.reason).toBe('用地未批');
});

test('an explanation lapses when the value changes', () => {
  const row = `${rule} | 指标 | J3 | beds | 当前值 | 110 | 用地未批 | | |`;
  expect(explained(workbook(goals('111') + said(row)))).toBeUndefined();
  expect(explained(workbook(goals('110.0') + said(row)))).toBeDefined();
});

test.each([
  ['in English', `${rule} | Indicators | | beds | Current value | 110 | permit | | |`],
  ['by the ids of the contract', `${rule} | indicators | | beds | currentValue | 110 | 用地 | | |`],
  ['by aliases', `${rule} | 指标表 | | BEDS | 现值 | 110 | 用地 | | |`],
  ['with full-width digits', `${rule} | 指标 | | ｂｅｄｓ | 当前值 | １１０ | 用地 | | |`],
  ['with the value as text', `${rule} | 指标 | | beds | 当前值 | "110" | 用地 | | |`],
  [
    'with the rule in capitals',
    `${rule.toUpperCase()} | 指标 | | beds | 当前值 | 110 | 用地 | | |`,
  ],
])('an explanation may name its finding %s', (_way, row) => {
  expect(explained(workbook(goals('110') + said(row)))).toBeDefined();
});

test.each([
  ['another rule', `target-missed | 指标 | J3 | beds | 当前值 | 110 | 用地 | | |`],
  ['another sheet', `${rule} | 数据 | J3 | beds | 当前值 | 110 | 用地 | | |`],
  ['another row', `${rule} | 指标 | J3 | stations | 当前值 | 110 | 用地 | | |`],
  ['another column', `${rule} | 指标 | J3 | beds | 目标值 | 110 | 用地 | | |`],
  ['no row', `${rule} | 指标 | J3 | | 当前值 | 110 | 用地 | | |`],
  ['no value', `${rule} | 指标 | J3 | beds | 当前值 | | 用地 | | |`],
])('an explanation of %s leaves the question open', (_what, row) => {
  expect(explained(workbook(goals('110') + said(row)))).toBeUndefined();
});

test('an accepted explanation clears, a rejected one leaves the question open', () => {
  const accepted = `${rule} | 指标 | | beds | 当前值 | 110 | 用地 | | | 已核准`;
  const rejected = `${rule} | 指标 | | beds | 当前值 | 110 | 用地 | | | Rejected`;
  const ofAccepted = workbook(goals('110') + said(accepted));
  const ofRejected = workbook(goals('110') + said(rejected));
  expect(explained(ofAccepted)?.state).toBe('accepted');
  expect(verdict(ofAccepted)).toBe('passed');
  expect(explained(ofRejected)?.state).toBe('rejected');
  expect(verdict(ofRejected)).toBe('to-explain');
});

test('of two explanations the later one counts', () => {
  const rejected = `${rule} | 指标 | | beds | 当前值 | 110 | 疫情 | | | 已驳回`;
  const again = `${rule} | 指标 | | beds | 当前值 | 110 | 用地未批，已复议 | | | 待核`;
  const book = workbook(goals('110') + said(rejected, again));
  expect(explained(book)).toMatchObject({ reason: '用地未批，已复议', state: 'pending' });
  expect(verdict(book)).toBe('passed');
  expect(verdict(workbook(goals('110') + said(again, rejected)))).toBe('to-explain');
});

test('an error can’t be explained away', () => {
  const id = 'current-value-mismatch';
  const row = `${id} | 指标 | I3 | beds | 当前期间 | 2022 | 按上年 | | | 已核准`;
  const book = workbook(goals('190').replace('| 2023     |', '| 2022     |') + said(row));
  expect(checked(book).findings.map((finding) => finding.rule)).toContain(id);
  expect(explained(book, id)).toBeUndefined();
  expect(verdict(book, id)).toBe('failed');
});

test('a row key of several parts may leave a blank scope blank and write its period in words', () => {
  const id = 'rounded-to-target';
  const book = (key: string, value: string) =>
    workbook(`
      封面 | 区划代码 | 340100
      2    | 规划代码 | test-plan
      3    | 截止日期 | 2023-12-31

      数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
      2    | 340100   |      | coverage | 2023 | 3100 | 3101 | 100.0%
      ${said(`${id} | 数据 | | ${key} | 数值 | ${value} | 一处在建 | | |`)}
    `);
  expect(explained(book('340100｜合计｜coverage｜2023', '100%'), id)).toBeDefined();
  expect(explained(book('340100｜｜coverage｜2023年', '"100%"'), id)).toBeDefined();
  expect(explained(book('340100｜Total｜coverage｜2023', '100'), id)).toBeDefined();
  expect(explained(book('340100｜合计｜coverage｜2023', '1'), id)).toBeDefined();
  expect(explained(book('340100｜下级｜coverage｜2023', '100%'), id)).toBeUndefined();
  expect(explained(book('340100｜合计｜coverage｜2022', '100%'), id)).toBeUndefined();
});
