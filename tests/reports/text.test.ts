import type { Finding, Language, Undecided } from '../../src/core/model/index.js';
import type { IndicatorResult, WorkbookResult } from '../../src/core/result.js';
import { buildReport } from '../../src/reports/report.js';
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

const question = (rule: string, part: Partial<Undecided> = {}): Undecided => ({
  ...{ rule, sheet: '数据', reason: 'unreadable' },
  ...part,
});
const linesWith = (text: string, sought: string) =>
  text.split('\n').filter((line) => line.includes(sought));

test('many checks that ask for one sheet that cannot be read take one line', () => {
  const rules = [
    'ratio-mismatch',
    'missing-value',
    'text-number',
    'duplicate-row',
    'zero-denominator',
  ];
  const told = (undecided: readonly Undecided[], language: Language) =>
    linesWith(rendered(reportOf({ undecided }), 'text', language), '— 数据');
  const all = rules.map((rule) => question(rule));
  expect(told(all, 'zh-CN')).toEqual([expect.stringMatching(/^ {4}5项校验：.+ — 数据$/)]);
  expect(told(all, 'en-US')).toEqual([expect.stringMatching(/^ {4}5 checks: .+ — 数据$/)]);
  expect(told(all.slice(0, 3), 'zh-CN')).toHaveLength(3);
  const atCells = rules.map((rule, at) => question(rule, { cell: `A${at + 2}` }));
  expect(told(atCells, 'zh-CN')).toHaveLength(5);
  expect(rendered(reportOf({ undecided: all }), 'text', 'zh-CN')).toContain('无法判定 · 5');
});

test('of a hundred thousand units that are missing the first hundred take a line each', () => {
  const missing = (_: unknown, at: number): Finding => {
    const region = String(340_000_000_000 + at);
    const facts = { region, name: '', superior: '' };
    return { rule: 'missing-submission', severity: 'verify', file: '', key: region, facts };
  };
  const findings = Array.from({ length: 100_000 }, missing);
  const options = { asOf: null, plan: null, isStrict: false };
  const report = buildReport({ workbooks: [], findings, fixed: [] }, options);
  const text = rendered(report, 'text', 'zh-CN');
  expect(linesWith(text, '3400000')).toHaveLength(100);
  expect(text).toContain('另有 99900条，全部列在 CSV、JSON 和网页报告里');
  expect(text).toContain('须办理 100000个单位');
  expect(rendered(report, 'text', 'en-US')).toContain('and 99900 more; the reports as CSV');
});

test('undecided checks of an office are named, the first ones of many, beside the cells that they need', () => {
  const open = (count: number) =>
    Array.from({ length: count }, (_, at): Undecided => {
      const check = { number: String(at + 1), name: '两数之和', period: '2023' };
      return { rule: 'own-check', sheet: '数据', cell: `H${at + 2}`, reason: 'blank', check };
    });
  const [few, many] = [2, 1000].map((count) =>
    linesWith(rendered(reportOf({ undecided: open(count) }), 'text', 'zh-CN'), '审核公式'),
  );
  expect(few).toEqual([
    '    审核公式 1“两数之和”（2023年）、审核公式 2“两数之和”（2023年）：所需数据未填 — 数据!H2，数据!H3',
  ]);
  expect(many).toHaveLength(1);
  expect(many?.[0]).toMatch(/审核公式 6“两数之和”（2023年）、另有 994处：/);
});

test('a thousand broken checks of an office in one sheet take thirty lines, and the other sheets theirs', () => {
  const broken = (sheet: string, count: number) =>
    Array.from({ length: count }, (_, at): Finding => {
      const sides = { left: at, leftText: '[床位]', comparison: '<=', right: 0, rightText: '0' };
      const named = { number: String(at + 1), name: '两数之和', period: '2023', note: '' };
      const facts = { ...named, ...sides, difference: at, tolerance: '' };
      const cell = `H${at + 2}`;
      return { rule: 'own-check', severity: 'error', file: 'a.xlsx', sheet, cell, facts };
    });
  const findings = [...broken('数据', 1000), ...broken('指标', 31), ...broken('路径', 30)];
  const text = rendered(reportOf({ findings }), 'text', 'zh-CN');
  expect(linesWith(text, '不成立：')).toHaveLength(90);
  expect(linesWith(text, '另有')).toEqual([
    expect.stringMatching(/数据 {2}另有 970条，全部列在 CSV、JSON 和网页报告里$/),
    expect.stringMatching(/指标 {2}另有 1条/),
  ]);
  expect(linesWith(text, '(own-check)')).toEqual([expect.stringContaining('1061处')]);
});
