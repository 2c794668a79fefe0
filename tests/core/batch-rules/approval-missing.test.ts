import { findingsInApprovals } from '../../support/approvals.js';

const rule = 'approval-missing';
const step = { step: 'apply', region: '340122', name: '肥东县' };

test('a filing that was returned waits for the next application', () => {
  expect(findingsInApprovals(rule, '2 | 申报 | 肥东县民政局 | 2024-01-10 | 退回')).toEqual([
    { cell: 'A2', severity: 'verify', facts: { ...step, because: 'returned' } },
  ]);
});

test('a unit that has applied misses nothing while nobody above it has', () => {
  expect(findingsInApprovals(rule, '2 | 申报 | 肥东县民政局 | 2024-01-10 | 同意')).toEqual([]);
});

test('where no unit of the batch uses approvals, none is missed', () => {
  expect(findingsInApprovals(rule, '')).toEqual([]);
});
