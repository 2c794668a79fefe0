import type { ApprovalProof } from '../../../src/core/facts/index.js';
import { findingsInApprovals } from '../../support/approvals.js';

const rule = 'signature-invalid';
const row = '2 | 申报 | 肥东县民政局 | 2024-01-10 | 同意';

function found(signed: ApprovalProof['signed']) {
  return findingsInApprovals(rule, row, [{ standing: 'intact', added: 0, signed }]);
}

test.each(['wrong', 'unknown', 'missing'] as const)('a signature that is %s is told', (because) => {
  expect(found(because)).toEqual([
    { cell: 'A2', severity: 'error', facts: { step: 'apply', unit: '肥东县民政局', because } },
  ]);
});

test('a valid signature passes, and so does one where no keys were given', () => {
  expect([...found('valid'), ...found('unchecked')]).toEqual([]);
});
