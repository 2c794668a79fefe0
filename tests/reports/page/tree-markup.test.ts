import type { Finding } from '../../../src/core/model/index.js';
import { unreadableResult } from '../../../src/core/unreadable-result.js';
import type { WorkbookResult } from '../../../src/core/result.js';
import { treeMarkup } from '../../../src/reports/page/tree-markup.js';
import { buildReport } from '../../../src/reports/report.js';

const passed = (file: string, region: string, asOf = '2023-12-31'): WorkbookResult => ({
  ...unreadableResult(file, { id: '', facts: {} }),
  ...{ region, unit: file, asOf, verdict: 'passed' },
});
const city = [passed('province', '340000'), passed('city', '340100'), passed('county', '340102')];
const across = (rule: string, file: string, facts: Finding['facts'] = {}): Finding => ({
  ...{ rule, file, facts, severity: 'error' },
});

function tree(workbooks: readonly WorkbookResult[], findings: readonly Finding[] = []): string {
  const options = { asOf: null, plan: null, isStrict: false };
  return treeMarkup(buildReport({ workbooks, findings, fixed: [] }, options));
}

test('what has nothing to look at is closed', () => {
  expect(tree(city)).not.toContain('<details open>');
});

test('a unit that contradicts another one tells it beside its verdict, and is in view', () => {
  const markup = tree(city, [across('child-value-mismatch', 'city')]);
  expect(markup.match(/<details open>/g)).toHaveLength(1);
  expect(markup).toContain('<span lang="zh-CN">强制性</span>');
});

test('a missing unit is named', () => {
  const facts = { region: '340200', name: '芜湖市', superior: '安徽省' };
  const markup = tree(city, [across('missing-submission', 'province', facts)]);
  expect(markup).toContain('芜湖市 <span class="quiet">340200</span>');
});

test('the cut-off date is told where there are several', () => {
  expect(tree(city)).not.toContain('2023-12-31');
  expect(tree([...city, passed('later', '340100', '2024-12-31')])).toContain('340100 · 2024-12-31');
});
