import type { ApprovalProof } from '../../../src/core/facts/index.js';
import { findingsInApprovals } from '../../support/approvals.js';

const rule = 'weaker-seal';
const row = '2 | 申报 | 肥东县民政局 | 2024-01-10 | 同意 | 1.1.x';

function found(proof: Partial<ApprovalProof>) {
  const usual = { standing: 'intact', added: 0, signed: 'unchecked' } as const;
  return findingsInApprovals(rule, row, [{ ...usual, ...proof }]);
}

test('a seal of the first version is noted, with the conclusions that it leaves open', () => {
  expect(found({ version: 1, conclusions: 2 })).toEqual([
    {
      cell: 'A2',
      severity: 'note',
      facts: { step: 'apply', unit: '肥东县民政局', version: 1, conclusions: 2 },
    },
  ]);
});

test('one of the present version passes, one from before a return is past, and no seal has none', () => {
  expect(found({ version: 2 })).toEqual([]);
  expect(found({ version: 1, standing: 'past' })).toEqual([]);
  expect(found({ standing: 'unsealed' })).toEqual([]);
});
