import type { ApprovalProof } from '../../../src/core/facts/index.js';
import { findingsInApprovals } from '../../support/approvals.js';

const rule = 'seal-broken';
const row = `2 | 申报 | 肥东县民政局 | 2024-01-10 | 同意 | 1.0.${'0'.repeat(64)}`;

function found(standing: ApprovalProof['standing'], added = 0) {
  return findingsInApprovals(rule, row, [{ standing, added, signed: 'unchecked' }]);
}

test('data that changed after they were sealed break the seal', () => {
  const facts = { because: 'changed', step: 'apply', changes: [], count: null };
  expect(found('broken')).toEqual([
    { cell: 'A2', severity: 'error', facts: { ...facts, unit: '肥东县民政局' } },
  ]);
});

test('data as they were sealed pass', () => {
  expect(found('intact')).toEqual([]);
});

test('explanations that were added since are noted, and break nothing', () => {
  expect(found('intact', 2)).toMatchObject([{ severity: 'note', facts: { because: 'explained' } }]);
});

test('a seal of a later version is told as unknown, not as broken', () => {
  expect(found('newer')).toMatchObject([{ facts: { because: 'newer' } }]);
  expect(found('newer')[0]?.severity).not.toBe('error');
});
