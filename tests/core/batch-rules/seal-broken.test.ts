import type { ApprovalProof } from '../../../src/core/facts/index.js';
import { findingsInApprovals } from '../../support/approvals.js';

const rule = 'seal-broken';
const row = `2 | 申报 | 肥东县民政局 | 2024-01-10 | 同意 | 1.0.${'0'.repeat(64)}`;

function found(
  standing: ApprovalProof['standing'],
  more: Partial<ApprovalProof> = {},
  isAsked = false,
) {
  const proof = { standing, added: 0, signed: 'unchecked', ...more } as const;
  return findingsInApprovals(rule, row, isAsked ? { signed: [proof] } : [proof]);
}

test('data that changed after they were sealed break the seal', () => {
  const none = { place: '', obstacle: '' };
  const facts = {
    because: 'changed',
    step: 'apply',
    changes: [],
    count: null,
    ...none,
    conclusions: 0,
  };
  expect(found('broken')).toEqual([
    { cell: 'A2', severity: 'error', facts: { ...facts, unit: '肥东县民政局' } },
  ]);
});

test('data as they were sealed pass', () => {
  expect(found('intact')).toEqual([]);
});

test('explanations that were added since are noted, and break nothing', () => {
  expect(found('intact', { added: 2 })).toMatchObject([
    { severity: 'note', facts: { because: 'explained' } },
  ]);
});

test('a seal of a later version is told as unknown, not as broken', () => {
  expect(found('newer')).toMatchObject([{ facts: { because: 'newer' } }]);
  expect(found('newer')[0]?.severity).not.toBe('error');
});

test('where every step must be signed, a seal of a later version is an error', () => {
  expect(found('newer', {}, true)).toMatchObject([{ severity: 'error' }]);
});

test('a formula for which the seal cannot hold is told by its cell', () => {
  const obstacle = { place: '数据!E2', because: 'volatile' } as const;
  expect(found('unknown-result', { obstacle })).toMatchObject([
    { severity: 'error', facts: { place: '数据!E2', obstacle: 'volatile' } },
  ]);
});

test('a conclusion that nobody has sealed is an error where every step must be signed', () => {
  const more = { added: 1, conclusions: 1, version: 2 } as const;
  expect(found('intact', more, true)).toMatchObject([{ severity: 'error' }]);
  expect(found('intact', more)).toMatchObject([{ severity: 'note' }]);
  expect(found('intact', { ...more, conclusions: 0 }, true)).toMatchObject([{ severity: 'note' }]);
});

test('conclusions that stand there before a reviewer has sealed them are told, as an error where keys are given', () => {
  const more = { conclusions: 2, version: 2 } as const;
  const facts = { because: 'concluded', step: 'apply', conclusions: 2 };
  expect(found('intact', more)).toMatchObject([{ severity: 'note', facts }]);
  expect(found('intact', more, true)).toMatchObject([{ severity: 'error', facts }]);
  expect(found('intact', { ...more, added: 1 })).toMatchObject([
    { facts: { because: 'explained', count: 1, conclusions: 2 } },
  ]);
});

test('what a seal of version 1 leaves open is told with that seal', () => {
  expect(found('intact', { conclusions: 2, version: 1 })).toEqual([]);
});
