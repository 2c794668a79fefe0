import type { Finding, Severity } from '../../src/core/model/index.js';
import { withFindingsAcross } from '../../src/core/verdict.js';

const workbook = { file: '肥西.xlsx', verdict: 'passed', findings: [], undecided: [] } as const;
const across = (severity: Severity, more: Partial<Finding> = {}): Finding => ({
  ...{ rule: 'seal-broken', severity, file: '肥西.xlsx', facts: {} },
  ...more,
});

function verdictWith(...findings: readonly Finding[]) {
  return withFindingsAcross([workbook], findings).map(({ verdict }) => verdict);
}

test('a finding across workbooks counts in the verdict of the workbook that it belongs to', () => {
  expect(verdictWith(across('error'))).toEqual(['failed']);
  expect(verdictWith(across('verify'))).toEqual(['to-explain']);
  expect(verdictWith(across('note'))).toEqual(['passed']);
});

test('one of another workbook does not, nor one that is explained', () => {
  const explained = { reason: '已核实', by: '张三', date: '2024-01-08', state: 'pending' } as const;
  expect(verdictWith(across('error', { file: '长丰.xlsx' }))).toEqual(['passed']);
  expect(verdictWith(across('verify', { explained }))).toEqual(['passed']);
});

test('a workbook that could not be read stays unreadable', () => {
  const unread = { ...workbook, verdict: 'unreadable' } as const;
  expect(withFindingsAcross([unread], [across('error')])).toEqual([unread]);
});
