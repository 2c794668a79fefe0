import { fc } from '../../support/laws.js';
import { foldsOf } from '../../../src/core/folds/folds.js';
import type { Finding } from '../../../src/core/model/index.js';
import { verdictOf } from '../../../src/core/verdict.js';
import { checked } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

interface County {
  readonly code?: string;
  readonly unit?: string;
  readonly asOf?: string;
  readonly data?: string;
  readonly more?: string;
}

/** A county whose own figures, and those of its goals, all end with 2023. */
function county({
  code = '340323',
  unit = '固镇县民政局',
  asOf = '2023-12-31',
  data = '',
  more = '',
}: County) {
  return workbook(`
    封面 | 填报单位 | ${unit}
    2    | 区划代码 | ${code}
    3    | 规划代码 | test-plan
    4    | 截止日期 | ${asOf}
    指标 | 指标代码        | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds            | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2023     | 160
    3    | poor-households | 户   | 下降     | 2020   | 900    | 2025   | 0      | 2023     | 300
    数据 | 区划代码 | 口径 | 指标代码        | 期间 | 数值
    2    | 340323   | 合计 | beds            | 2020 | 100
    3    | 340323   | 合计 | beds            | 2023 | 160
    4    | 340323   | 合计 | poor-households | 2020 | 900
    5    | 340323   | 合计 | poor-households | 2023 | 300
    ${data}
    ${more}
  `);
}

/** What is told by itself, and how many findings of each rule follow from something. */
function told(book: ReturnType<typeof workbook>) {
  const findings = checked(book).findings.filter(({ rule }) => rule !== 'missing-indicator');
  const { isTold, under } = foldsOf(findings);
  const causes = findings.filter(isTold);
  const shown = causes.map(({ rule, sheet = '', cell = '' }) => `${rule} ${sheet}!${cell}`);
  return { shown, folded: causes.flatMap(under).map(({ rule }) => rule) };
}

test('an honest workbook has nothing to fold', () => {
  expect(told(county({}))).toEqual({ shown: [], folded: [] });
});

test('a cut-off date a month early is told once, at the cover', () => {
  const { shown, folded } = told(county({ asOf: '2023-11-30' }));
  expect(shown).toEqual(['future-actual 封面!B4']);
  expect(folded.sort()).toEqual([
    ...['current-value-mismatch', 'current-value-mismatch'],
    ...['future-actual', 'future-actual'],
  ]);
});

test('one period ahead among others is no wrong cut-off date', () => {
  const data = '6 | 340323 | 合计 | visitors | 2024 | 7';
  expect(told(county({ data }))).toEqual({ shown: ['future-actual 数据!D6'], folded: [] });
});

test("a neighbour's code on the cover is told once", () => {
  const { shown, folded } = told(county({ code: '340322' }));
  expect(shown).toEqual(['cover-name-mismatch 封面!B1']);
  expect(new Set(folded)).toEqual(new Set(['region-outside-unit', 'missing-observation']));
});

test('a code of which the name says nothing leaves every finding as it is', () => {
  const { shown, folded } = told(county({ code: '340322', unit: '某某局' }));
  expect(shown.length).toBeGreaterThan(4);
  expect(folded.filter((rule) => rule !== 'region-outside-unit')).toEqual([]);
});

test('merged keys are told once an area', () => {
  const data = `6 | 340323 | 合计 | beds | 2021 | 120
    7 |        | 合计 | beds | 2022 | 140
    8 |        | 合计 | poor-households | 2022 | 400
    ! merged 数据!A6:A8`;
  expect(told(county({ data }))).toEqual({
    ...{ shown: ['merged-data-cells 数据!A6'], folded: ['missing-value', 'missing-value'] },
  });
});

test('a code that the plan lacks is told once, two codes twice', () => {
  const row = (at: number, code: string) => `${at} | 340323 | 合计 | ${code} | 202${at - 5} | 1`;
  const data = [row(6, 'bedds'), row(7, 'bedds'), row(8, 'other')].join('\n    ');
  const { shown, folded } = told(county({ data }));
  expect(shown).toEqual(['unknown-indicator 数据!C6', 'unknown-indicator 数据!C8']);
  expect(folded).toEqual(['unknown-indicator']);
});

test('a block that is pasted twice is told once, and a repeated row elsewhere once more', () => {
  const again = [2, 3, 4].map((at) => `${at + 4} | 340323 | 合计 | beds | 202${at} | 1`);
  const data = [...again, ...again.map((line) => line.replace(/^(\d)/, (at) => `${+at + 4}`))];
  const { shown, folded } = told(county({ data: data.join('\n    ') }));
  const repeated = shown.filter((line) => line.startsWith('duplicate-row'));
  expect(repeated).toEqual(['duplicate-row 数据!A7', 'duplicate-row 数据!A10']);
  expect(folded).toEqual(['duplicate-row', 'duplicate-row']);
});

test('a batch that was renamed in one place is told once', () => {
  const more = (batch: string) => `
    批次 | 批次     | 年份 | 县数 | 试点数 | 资金
    2    | ${batch} | 2021 | 1    | 2      | 40
    项目 | 项目编号 | 批次   | 年份 | 县区划代码 | 补助资金
    2    | P1       | 第一批 | 2021 | 340323     | 20
    3    | P2       | 第一批 | 2021 | 340323     | 20`;
  const listed = (batch: string) =>
    workbook(`
    封面 | 区划代码 | 340323
    2    | 项目清单 | 全部
    ${more(batch)}
  `);
  const rules = ({ shown }: ReturnType<typeof told>) =>
    shown.filter((line) => /批次|项目!/.test(line));
  expect(rules(told(listed('第一批')))).toEqual([]);
  const { folded, ...renamed } = told(listed('首批'));
  expect(rules({ folded, ...renamed })).toEqual(['project-outside-batch 项目!B2']);
  expect(new Set(folded)).toEqual(
    new Set(['project-outside-batch', 'fund-total-mismatch', 'project-count-mismatch']),
  );
});

test('what is folded weighs on the verdict, and an explanation of the cause clears the cause alone', () => {
  const { findings, undecided, verdict } = checked(county({ code: '340322' }));
  expect(verdict).toBe('failed');
  const explained = { reason: '沿用', by: '', date: '', state: 'accepted' } as const;
  const cleared = findings.map((one) => (one.follows ? one : { ...one, explained }));
  expect(verdictOf(cleared, undecided)).toBe('failed');
});

test('a finding whose cause is not among those shown is told by itself', () => {
  const cause = { rule: 'x', file: 'a.xlsx', sheet: '数据', cell: 'A2' };
  const effect: Finding = {
    ...{ rule: 'y', severity: 'error', file: 'a.xlsx', facts: {}, follows: cause },
  };
  expect(foldsOf([effect]).isTold(effect)).toBe(true);
  const all: readonly Finding[] = [{ ...cause, severity: 'verify', facts: {} }, effect];
  expect(foldsOf(all).isTold(effect)).toBe(false);
});

test('nothing is lost by folding: told and folded together are all findings', () => {
  const codes = fc.constantFrom('340323', '340322', '349999');
  const dates = fc.constantFrom('2023-12-31', '2023-11-30', '2022-12-31', '2024-12-31');
  fc.assert(
    fc.property(codes, dates, (code, asOf) => {
      const { findings } = checked(county({ code, asOf }));
      const { isTold, under } = foldsOf(findings);
      const shown = findings.filter(isTold);
      expect([...shown, ...shown.flatMap(under)].length).toBe(findings.length);
      expect(shown.every(({ follows }) => follows === undefined)).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('what is said of a figure is told where it is typed, not where 指标 takes it over', () => {
  const taking = (typed: string) =>
    workbook(`
      封面 | 填报单位 | 固镇县民政局
      2    | 区划代码 | 340323
      3    | 规划代码 | test-plan
      4    | 截止日期 | 2023-12-31
      指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
      2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2023     | =IF(数据!E3="","",数据!E3) -> ${typed}
      数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
      2    | 340323   | 合计 | beds     | 2020 | 100
      3    | 340323   | 合计 | beds     | 2023 | ${typed}
    `);
  expect(told(taking('约160'))).toEqual({
    shown: ['text-number 数据!E3'],
    folded: ['text-number'],
  });
  expect(told(taking('160.5'))).toEqual({
    shown: ['fractional-count 数据!E3'],
    folded: ['fractional-count'],
  });
});

test('of two cells in which the same wrong text is typed both are told', () => {
  const data = '6 | 340323 | 本级 | beds | 2023 | 约60\n7 | 340323 | 下级 | beds | 2023 | 约60';
  const { shown } = told(county({ data }));
  expect(shown.filter((each) => each.startsWith('text-number'))).toHaveLength(2);
});
