import type { Finding, Undecided } from '../../src/core/model/index.js';
import type { IndicatorResult, WorkbookResult } from '../../src/core/result.js';
import { unreadableResult } from '../../src/core/unreadable-result.js';
import { buildReport, type Report } from '../../src/reports/report.js';

const coverage: IndicatorResult = {
  id: 'coverage',
  name: { 'zh-CN': '覆盖率</title><script>alert(1)</script>', 'en-US': 'Coverage & "rate"' },
  unit: '%',
  precision: 1,
  status: 'binding',
  kind: 'rise',
  baseYear: 2020,
  base: 60,
  currentPeriod: '2023',
  current: 72,
  targetYear: 2025,
  target: 100,
  upper: null,
  completion: 0.3,
  achievement: 0.72,
  schedule: 0.6,
  pace: 0.5,
  projection: 80,
  neededPerMonth: 1.1667,
  class: 'lagging',
};

const visitors: IndicatorResult = {
  ...coverage,
  id: '__proto__',
  name: { 'zh-CN': '服务人次', 'en-US': 'Visitors' },
  unit: '人次',
  status: 'unstated',
  kind: 'monitor',
  ...{ baseYear: null, base: null, current: 14000, targetYear: null, target: null },
  ...{ completion: null, achievement: null, schedule: null, pace: null },
  ...{ projection: null, neededPerMonth: null, class: 'unrated' },
};

const hostile = {
  formula: '=HYPERLINK("http://example.test","点我")',
  script: '<script>alert("x")</script>',
  control: 'a\u0000b\u0007\u001b[31m\u202Egnp.xlsx\ud800',
};

const ratioMismatch: Finding = {
  rule: 'ratio-mismatch',
  severity: 'error',
  file: '合肥/a b#1.xlsx',
  sheet: "数'据",
  cell: 'F3',
  key: '340100||__proto__|2023',
  column: 'value',
  value: 63,
  facts: { found: 63, expected: 62, numerator: 620, denominator: 1000, unit: '%' },
  related: [{ sheet: "数'据", cell: 'D3' }],
};

function nameMismatch(found: string, cell: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'region-name-mismatch',
    severity: 'verify',
    file: '合肥/a b#1.xlsx',
    sheet: '数据',
    cell,
    key: found,
    column: 'regionName',
    value: found,
    facts: { found, expected: '合肥市', code: '340100' },
    ...more,
  };
}

const explained = { reason: hostile.script, by: '李某', date: '2024-01-05' };

const undecided: readonly Undecided[] = [
  { rule: 'rollup-mismatch', sheet: '数据', cell: 'F2', reason: 'subordinates-missing' },
  { rule: 'future-actual', reason: 'no-cut-off' },
];

const failed: WorkbookResult = {
  file: '合肥/a b#1.xlsx',
  plan: 'test-plan',
  region: '340100',
  unit: '合肥市民政局<b>',
  asOf: '2023-12-31',
  verdict: 'failed',
  indicators: [coverage, visitors],
  undecided,
  findings: [
    { ...ratioMismatch, status: 'new' },
    nameMismatch(hostile.formula, 'B2', { status: 'standing' }),
    nameMismatch(hostile.control, 'B3', {
      status: 'new',
      explained: { ...explained, state: 'pending' },
    }),
    nameMismatch('\t@SUM(1,1)', 'B4', {
      status: 'returned',
      explained: { ...explained, state: 'rejected' },
    }),
    nameMismatch('-2+3', 'B5', {
      status: 'standing',
      explained: { ...explained, state: 'accepted' },
    }),
  ],
};

const passed: WorkbookResult = {
  ...{ file: 'C:\\报送\\包河.xlsx', plan: 'test-plan', region: '340111', unit: '包河区民政局' },
  ...{ asOf: '2023-12-31', verdict: 'passed' },
  ...{ indicators: [{ ...coverage, current: 90, class: 'on-track' }], undecided: [], findings: [] },
};

const across: readonly Finding[] = [
  {
    rule: 'missing-submission',
    severity: 'verify',
    status: 'new',
    file: '合肥/a b#1.xlsx',
    facts: { region: '340104', name: '蜀山区', superior: '合肥市', asOf: '2023-12-31' },
  },
];

/** A small report of all that cells can hold against whom they are shown to. */
export const hostileReport: Report = buildReport(
  {
    workbooks: [failed, passed, unreadableResult('坏/cut.xlsx', { id: 'truncated', facts: {} })],
    findings: across,
    fixed: [nameMismatch('合肥', 'B9', { status: 'fixed' })],
  },
  { asOf: '2023-12-31', plan: null, isStrict: false },
);
