import type { Finding } from '../../src/core/model/index.js';
import type { IndicatorResult, WorkbookResult } from '../../src/core/result.js';
import { buildReport } from '../../src/reports/index.js';
import { rendered } from './rendered.js';

const unknown = { baseYear: null, base: null, targetYear: null, target: null, upper: null };
const unrated = { completion: null, achievement: null, schedule: null, pace: null };

const workers: IndicatorResult = {
  id: 'workers',
  name: { 'zh-CN': '驻站社工', 'en-US': 'Social workers' },
  unit: '人',
  precision: null,
  status: 'unstated',
  kind: 'monitor',
  ...unknown,
  currentPeriod: null,
  current: 5000,
  ...{ ...unrated, projection: null, neededPerMonth: null, class: 'unrated' },
};

const textNumber: Finding = {
  rule: 'text-number',
  severity: 'error',
  file: 'a.xlsx',
  sheet: '数据',
  cell: 'F2',
  facts: { found: '85.1', meaning: 85.1 },
};

function reportOf(part: Partial<WorkbookResult>) {
  const workbook: WorkbookResult = {
    file: 'a.xlsx',
    ...{ plan: 'sichuan-14fyp', region: '510000', unit: '四川省', asOf: '2023-12-31' },
    ...{ verdict: 'failed', indicators: [], findings: [], undecided: [] },
    ...part,
  };
  const options = { asOf: null, plan: null, isStrict: false };
  return buildReport({ workbooks: [workbook], findings: [], fixed: [] }, options);
}

test.each([
  ['at-least', '5000以上', '5000 or more'],
  ['rounded', '约5000', 'about 5000'],
] as const)('a current value known as %s is not told as exact', (currentPrecision, zh, en) => {
  const report = reportOf({ indicators: [{ ...workers, currentPrecision }] });
  expect(rendered(report, 'text', 'zh-CN')).toContain(` ${zh} `);
  expect(rendered(report, 'text', 'en-US')).toContain(` ${en} `);
});

test('a finding that can be fixed says so', () => {
  const fix = { sheet: '数据', cell: 'F2', before: '85.1', after: { value: 85.1 } };
  const fixable = rendered(reportOf({ findings: [{ ...textNumber, fix }] }), 'text', 'zh-CN');
  expect(fixable).toContain('[可自动修正]');
  expect(rendered(reportOf({ findings: [textNumber] }), 'text', 'zh-CN')).not.toContain('自动');
});

test('a cell of 32,767 characters is quoted by its start', () => {
  const facts = { found: '长'.repeat(32_767), meaning: 85.1 };
  const text = rendered(reportOf({ findings: [{ ...textNumber, facts }] }), 'text', 'zh-CN');
  expect(text).toContain(`${'长'.repeat(300)}…`);
  expect(text.length).toBeLessThan(1000);
});
