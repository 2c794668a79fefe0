import { ratingClasses, officialRatings } from '../../../src/core/ratings/index.js';
import type { IndicatorResult, WorkbookResult } from '../../../src/core/result.js';
import { unreadableResult } from '../../../src/core/unreadable-result.js';
import { messagesOf } from '../../../src/messages/index.js';
import { progressTables } from '../../../src/reports/progress/progress-table.js';
import { ratingCounts } from '../../../src/reports/progress/rating-counts.js';
import { fc } from '../../support/laws.js';

const messages = messagesOf('zh-CN');
const planName = { 'zh-CN': '安徽省“十五五”养老服务规划', 'en-US': 'Elderly care in Anhui' };

function indicator(more: Partial<IndicatorResult> = {}): IndicatorResult {
  return {
    ...{ id: 'beds', name: { 'zh-CN': '养老机构床位', 'en-US': 'Beds' }, unit: '张' },
    ...{ precision: null, status: 'binding', kind: 'rise', baseYear: 2025, base: 100 },
    ...{ currentPeriod: '2026', current: 140, targetYear: 2030, target: 200, upper: null },
    ...{ completion: 0.4, achievement: 0.7, schedule: 0.2, pace: 2, projection: null },
    ...{ neededPerMonth: null, class: 'on-track', ...more },
  };
}

function unit(region: string | null, more: Partial<WorkbookResult> = {}): WorkbookResult {
  return {
    ...{ file: `报送/${region}.xlsx`, plan: 'p', planName, region, unit: null },
    asOf: '2026-12-31',
    ...{ verdict: 'passed', indicators: [indicator()], undecided: [], findings: [], ...more },
  };
}

function tableOf(more: Partial<WorkbookResult>) {
  const [table] = progressTables([unit('340100', more)], messages);
  if (!table) throw new Error('there is no table');
  return table;
}

test('a table says unit, plan, cut-off date and verdict, and each figure as it is printed', () => {
  expect(tableOf({ unit: '合肥市民政局', offices: { beds: '养老服务处' } })).toMatchObject({
    title: '安徽省“十五五”养老服务规划指标进展情况表',
    ...{
      unit: '填报单位：合肥市民政局',
      asOf: '截止日期：2026年12月31日',
      verdict: '校验结论：通过',
    },
    heads: { base: '基期\n（2025年）', target: '目标\n（2030年）', current: '当前\n（2026年）' },
    lines: [
      {
        ...{ number: '1', indicator: '养老机构床位', unit: '张', status: '约束性', base: '100' },
        ...{ target: '200', current: '140', progress: '40.0%', rating: '正常' },
        ...{ reason: '', office: '养老服务处' },
      },
    ],
    ...{ counted: '1项指标中，正常 1项。', note: '' },
  });
});

test('what is not there is blank, never zero; what the sheet says of it is said', () => {
  const none = { base: null, current: null, target: null, completion: null } as const;
  const { lines, heads } = tableOf({
    indicators: [
      indicator({ ...none, class: 'undetermined', currentAbsence: 'blank' }),
      indicator({ ...none, class: 'undetermined', currentAbsence: 'unavailable' }),
      indicator({ ...none, class: 'not-due' }),
      indicator({ kind: 'cumulative', base: 0, completion: null }),
    ],
  });
  expect(
    lines.map(({ base, current, progress, rating }) => [base, current, progress, rating]),
  ).toEqual([
    ['', '', '', '无法判定'],
    ['', '未取得', '', '无法判定'],
    ['', '', '', '尚未到期'],
    ['', '140', '', '正常'],
  ]);
  expect(heads.base).toBe('基期');
});

test('a value of another year than most says its own', () => {
  const { lines, heads } = tableOf({
    indicators: [
      indicator(),
      indicator({ targetYear: 2027 }),
      indicator({ currentPeriod: '2025' }),
    ],
  });
  expect(heads.target).toBe('目标\n（2030年）');
  expect(lines.map(({ target, current }) => [target, current])).toEqual([
    ['200', '140'],
    ['200\n（2027年）', '140'],
    ['200', '140\n（2025年）'],
  ]);
});

test('the official words stand with the threshold that they rest on', () => {
  const { counted, note } = tableOf({
    official: { ahead: 1.05 },
    indicators: [
      indicator({ class: 'lagging', official: 'behind' }),
      indicator({ class: 'met', official: 'achieved-early' }),
      indicator({ class: 'accelerate', official: 'behind' }),
      indicator({ class: 'undetermined' }),
    ],
  });
  expect(counted).toBe('4项指标中，提前实现 1项，滞后 2项，无法判定 1项。');
  expect(note).toContain('1.05');
});

test('the superior stands before its units, whoever came first; a workbook without a region is last', () => {
  const files = ['340102', null, '340000', '340100'].map((region) => unit(region));
  const names = progressTables(files, messages).map(({ name }) => name);
  expect(names).toEqual(['340000', '340100', '340102', 'null.xlsx']);
});

test('a workbook that could not be checked says why, and counts nothing', () => {
  const failed = unreadableResult('a.xlsx', { id: 'encrypted', facts: {} });
  const [table] = progressTables([failed], messages);
  expect(table?.lines).toEqual([]);
  expect(table?.counted).toContain('无法校验');
  expect(tableOf({ indicators: [] }).counted).not.toContain('0项');
});

test('the counts come to all indicators, whatever their ratings', () => {
  const rated = fc.record({
    class: fc.constantFrom(...ratingClasses),
    official: fc.option(fc.constantFrom(...officialRatings), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(rated, { maxLength: 60 }),
      fc.constantFrom('zh-CN', 'en-US'),
      (all, language) => {
        const indicators = all.map(({ class: rating, official }) =>
          indicator({ class: rating, ...(official ? { official } : {}) }),
        );
        const counts = ratingCounts(indicators, language);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(new Set(counts.map(({ word }) => word)).size).toBe(counts.length);
        expect(counts.every(({ count }) => count > 0)).toBe(true);
      },
    ),
  );
});
