import type { Finding } from '../../src/core/model/index.js';
import type { WorkbookResult } from '../../src/core/result.js';
import { unreadableResult } from '../../src/core/unreadable-result.js';
import { buildReport, type Calling } from '../../src/reports/report.js';
import { needsAct, workList } from '../../src/reports/work-list.js';
import { rendered } from './rendered.js';

const options = { asOf: null, plan: null, isStrict: false };

function finding(file: string, cell: string, more: Partial<Finding> = {}): Finding {
  const facts = { found: '85.1', meaning: 85.1 };
  return { rule: 'text-number', severity: 'error', file, sheet: '数据', cell, facts, ...more };
}

function unit(region: string, more: Partial<WorkbookResult> = {}): WorkbookResult {
  const file = `${region}.xlsx`;
  const nothing = { indicators: [], undecided: [], findings: [] };
  return {
    ...{ file, plan: 'test-plan', region, unit: `单位${region}`, asOf: '2023-12-31' },
    ...{ verdict: 'passed', ...nothing, ...more },
  };
}

const missing: Finding = {
  ...{ rule: 'missing-submission', severity: 'verify', file: '340100.xlsx', key: '340105' },
  facts: { region: '340105', name: '包河区', superior: '合肥市', asOf: '2023-12-31' },
};

const explained = {
  reason: '已核对普查资料',
  by: '李某',
  date: '2024-01-05',
  state: 'pending',
} as const;

const workbooks = [
  unit('340100'),
  unit('340101', {
    verdict: 'incomplete',
    undecided: [{ rule: 'ratio-mismatch', reason: 'blank' }],
  }),
  unit('340102', {
    verdict: 'failed',
    contact: { name: '张三', phone: '0551-65550000' },
    offices: { coverage: '养老服务处', beds: '规划财务处' },
    findings: [
      finding('340102.xlsx', 'F9', { severity: 'verify' }),
      finding('340102.xlsx', 'F3', { key: '340102||coverage|2023' }),
    ],
  }),
  unit('340103', {
    verdict: 'failed',
    findings: [finding('340103.xlsx', 'F2'), finding('340103.xlsx', 'F3')],
  }),
  unit('340104', { findings: [finding('340104.xlsx', 'F2', { severity: 'verify', explained })] }),
  unit('340106'),
  unreadableResult('坏.xlsx', { id: 'truncated', facts: {} }),
];

function reportOf(calling: Calling = {}) {
  return buildReport({ workbooks, findings: [missing], fixed: [] }, options, calling);
}

const listed = { contacts: new Map([['340105', { name: '王五', phone: '0551-65551111' }]]) };

test('the worst unit stands first, and among equals the one with more to correct', () => {
  const lines = workList(reportOf()).map(({ region, verdict }) => `${region} ${verdict}`);
  expect(lines).toEqual([
    'null unreadable',
    '340103 failed',
    '340102 failed',
    '340105 missing',
    '340100 to-explain',
    '340101 incomplete',
    '340104 passed',
    '340106 passed',
  ]);
});

test('a unit can be confirmed once nothing stands and no explanation waits', () => {
  const items = workList(reportOf());
  const confirm = new Map(items.map(({ region, act }) => [region, act.confirm]));
  expect(confirm.get('340104')).toBe('after-review');
  expect(confirm.get('340106')).toBe('yes');
  expect(confirm.get('340101')).toBe('no');
  expect(items.filter((item) => !needsAct(item)).map(({ region }) => region)).toEqual(['340106']);
});

test('of two workbooks of a unit neither can be confirmed, and the line of each names the other', () => {
  const again = unit('340106', { file: '340106 副本.xlsx' });
  const duplicate: Finding = {
    ...{ rule: 'duplicate-submission', severity: 'error', file: again.file },
    facts: { region: '340106', unit: '单位340106', first: '340106.xlsx' },
  };
  const report = buildReport(
    { workbooks: [...workbooks, again], findings: [duplicate], fixed: [] },
    options,
  );
  const items = workList(report).filter(({ region }) => region === '340106');
  expect(items.map(({ act: { confirm, first } }) => [confirm, first?.facts.first])).toEqual([
    ['no', '340106.xlsx'],
    ['no', '340106 副本.xlsx'],
  ]);
  const text = rendered(report, 'text', 'zh-CN');
  expect(text).toContain('单位340106 340106 · 通过 · 不可确认 · 重复报送');
});

test('a line says how many of each kind, the gravest first, and the office in charge', () => {
  const [, , item] = workList(reportOf());
  expect(item?.act).toMatchObject({ correct: 1, explain: 1, review: 0, offices: ['养老服务处'] });
  expect(item?.act.first?.cell).toBe('F3');
});

test('what an explanation settled asks nobody to deliver', () => {
  const settled = { ...missing, explained: { ...explained, state: 'accepted' as const } };
  const report = buildReport({ workbooks, findings: [settled], fixed: [] }, options);
  expect(workList(report).some(({ verdict }) => verdict === 'missing')).toBe(false);
});

test('phones are told only where they are asked for', () => {
  for (const format of ['text', 'json', 'html'] as const) {
    const plain = rendered(reportOf(listed), format, 'zh-CN');
    expect(plain).toContain('张三');
    expect(plain).toContain('王五');
    expect(plain).not.toContain('0551');
    const whole = rendered(reportOf({ ...listed, withPhones: true }), format, 'zh-CN');
    expect(whole).toContain('0551-65550000');
    expect(whole).toContain('0551-65551111');
  }
});

test('the text opens on the work list, and tells of passes only their number', () => {
  const text = rendered(reportOf(listed), 'text', 'zh-CN');
  expect(text.split('\n')[0]).toBe('工作清单：须办理 7个单位，可以确认 1个单位');
  expect(text).toContain('3. 单位340102 340102 · 不通过 · 不可确认 · 改正 1处，核实并说明 1处');
  expect(text).toContain('责任单位：养老服务处 · 联系人：张三');
  expect(text).not.toContain('340106.xlsx');
  expect(text.indexOf('340103.xlsx —')).toBeLessThan(text.indexOf('340102.xlsx —'));
});

test('the page opens on the work list', () => {
  const html = rendered(reportOf(listed), 'html', 'zh-CN');
  const [first = ''] = html.slice(html.indexOf('<main>')).match(/<h2 id="[a-z]+"/) ?? [];
  expect(first).toBe('<h2 id="work"');
});

test('a unit that is missed at two cut-off dates stands once, and one without a name by its code', () => {
  const nameless = { ...missing, key: '340105001', facts: { region: '340105001', name: '' } };
  const findings = [missing, { ...missing, file: '340106.xlsx' }, nameless];
  const report = buildReport({ workbooks, findings, fixed: [] }, options);
  const items = workList(report).filter(({ verdict }) => verdict === 'missing');
  expect(items.map(({ region, unit: name }) => [region, name])).toEqual([
    ['340105', '包河区'],
    ['340105001', null],
  ]);
});

test.each([
  [{ name: '张三' }, { name: '张三' }],
  [{ name: '王五' }, { name: '王五', phone: '0551-65551111' }],
  [{ phone: '0551-65552222' }, { name: '王五', phone: '0551-65552222' }],
])('a cover that names %j is called as %j where the list names 王五', (contact, called) => {
  const delivered = [unit('340105', { contact })];
  const inputs = { workbooks: delivered, findings: [], fixed: [] };
  const report = buildReport(inputs, options, { ...listed, withPhones: true });
  expect(report.workbooks[0]?.contact).toEqual(called);
});

test('a wrong cut-off date is named before what may follow from it', () => {
  const of = (rule: string, cell: string) => finding('340102.xlsx', cell, { rule });
  const findings = [of('text-number', 'F3'), of('cutoff-outside-plan', 'B3')];
  const one = unit('340102', { verdict: 'failed', findings });
  const report = buildReport({ workbooks: [one], findings: [], fixed: [] }, options);
  expect(workList(report)[0]?.act.first?.rule).toBe('cutoff-outside-plan');
});

test('a unit that delivered for several cut-off dates says of which each line is', () => {
  const report = buildReport(
    {
      workbooks: [
        unit('340102', { file: 'a/340102.xlsx', verdict: 'failed' }),
        unit('340102', { file: 'b/340102.xlsx', verdict: 'incomplete', asOf: '2024-03-31' }),
        unit('340103', { verdict: 'failed' }),
      ],
      findings: [],
      fixed: [],
    },
    options,
  );
  expect(workList(report).map(({ region, asOf }) => [region, asOf])).toEqual([
    ['340102', '2023-12-31'],
    ['340103', undefined],
    ['340102', '2024-03-31'],
  ]);
  expect(rendered(report, 'text', 'zh-CN')).toContain('340102 · 截止 2023-12-31 · 不通过');
  expect(rendered(report, 'html', 'zh-CN')).toContain('截止 2024-03-31');
});
