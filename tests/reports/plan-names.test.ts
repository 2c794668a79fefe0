import { unreadableResult } from '../../src/core/unreadable-result.js';
import type { WorkbookResult } from '../../src/core/result.js';
import { planNames } from '../../src/reports/plan-names.js';

function of(plan: string, name?: string): WorkbookResult {
  const planName =
    name === undefined ? {} : { planName: { 'zh-CN': name, 'en-US': `${name} (en)` } };
  return { ...unreadableResult(`${plan}.xlsx`, { id: 'truncated', facts: {} }), plan, ...planName };
}

function chinese(...workbooks: readonly WorkbookResult[]): readonly string[] {
  return [...planNames(workbooks).values()].map((name) => name['zh-CN']);
}

test('a plan is called by its name as soon as one workbook knows it, else by its code', () => {
  expect(chinese(of('own'), of('own', '养老规划'), of('other'))).toEqual(['养老规划', 'other']);
});

test('two plans of one name are told apart by their codes', () => {
  expect(chinese(of('a', '养老规划'), of('b', '养老规划'))).toEqual([
    '养老规划（a）',
    '养老规划（b）',
  ]);
});

test('a workbook without a plan names none', () => {
  expect(chinese({ ...of('x'), plan: null })).toEqual([]);
});
