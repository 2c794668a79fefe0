import { judgeDelivery, judgeWorkbook, namingFindings } from '../../src/core/judge-delivery.js';
import type { Finding } from '../../src/core/model/index.js';
import { unreadableResult } from '../../src/core/unreadable-result.js';
import type { WorkbookResult } from '../../src/core/result.js';

const city: WorkbookResult = {
  ...{ file: '合肥.xlsx', plan: 'test-plan', region: '340100', unit: '合肥市', asOf: '2023-12-31' },
  ...{ verdict: 'passed', indicators: [], undecided: [], findings: [] },
};
const county: WorkbookResult = { ...city, file: '瑶海.xlsx', region: '340102', unit: '瑶海区' };
const differs: Finding = {
  ...{ rule: 'child-value-mismatch', severity: 'error', file: '合肥.xlsx', facts: {} },
  related: [{ file: '瑶海.xlsx', sheet: '数据', cell: 'H3' }],
};

test('a finding across workbooks weighs on the workbook that it belongs to, and on no other', () => {
  const judged = judgeDelivery({ workbooks: [city, county], findings: [differs], fixed: [] });
  expect(judged.workbooks.map(({ verdict }) => verdict)).toEqual(['failed', 'passed']);
  expect(judged.findings).toEqual([differs]);
});

test('a question across workbooks asks for an explanation, an explained one and a note for nothing', () => {
  const asked: Finding = { ...differs, severity: 'verify' };
  const explained = { reason: '口径调整', by: '', date: '', state: 'pending' } as const;
  expect(judgeWorkbook(city, [asked]).verdict).toBe('to-explain');
  expect(judgeWorkbook(city, [{ ...asked, explained }]).verdict).toBe('passed');
  expect(judgeWorkbook(city, [{ ...differs, severity: 'note' }]).verdict).toBe('passed');
});

test('a workbook that could not be read stays unreadable', () => {
  const lost = unreadableResult('合肥.xlsx', { id: 'encrypted', facts: {} });
  expect(judgeWorkbook(lost, [differs])).toBe(lost);
});

test('a finding that belongs to no workbook changes no verdict', () => {
  expect(judgeWorkbook(city, [{ ...differs, file: '' }])).toBe(city);
});

test('a finding names the other workbooks that it points to, each once, and never its own', () => {
  const both: Finding = {
    ...differs,
    related: [
      { file: '瑶海.xlsx', sheet: '数据', cell: 'H3' },
      { file: '瑶海.xlsx', sheet: '数据', cell: 'H4' },
      { file: '合肥.xlsx', sheet: '数据', cell: 'H9' },
      { sheet: '指标' },
    ],
  };
  expect([...namingFindings([both, { ...differs, related: [] }])]).toEqual([['瑶海.xlsx', [both]]]);
});
