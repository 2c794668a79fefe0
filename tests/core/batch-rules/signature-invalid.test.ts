import type { ApprovalProof } from '../../../src/core/facts/index.js';
import { findingsInApprovals } from '../../support/approvals.js';

const rule = 'signature-invalid';
const row = '2 | 申报 | 肥东县民政局 | 2024-01-10 | 同意';

function found(signed: ApprovalProof['signed']) {
  return findingsInApprovals(rule, row, [{ standing: 'intact', added: 0, signed }]);
}

const invalid = ['wrong', 'unknown', 'missing', 'stranger', 'reused', 'expired', 'weak'] as const;

test.each(invalid)('a signature that is %s is told', (because) => {
  expect(found(because)).toEqual([
    { cell: 'A2', severity: 'error', facts: { step: 'apply', unit: '肥东县民政局', because } },
  ]);
});

test('a valid signature passes, and so does one where no keys were given', () => {
  expect([...found('valid'), ...found('unchecked')]).toEqual([]);
});

test('a workbook without any approval is told where every step must be signed, else not', () => {
  expect(findingsInApprovals(rule, '', { signed: [] })).toMatchObject([
    { severity: 'error', facts: { because: 'no-approvals' } },
  ]);
  expect(findingsInApprovals(rule, '')).toEqual([]);
});

test('conclusions of reviewers in a workbook without any approval are counted', () => {
  const explained = `
    说明 | 规则 | 原因 | 审核结论
    2 | abrupt-change | 新址启用 | 已核准
    3 | hidden-data | 留作备查 | 待核`;
  expect(findingsInApprovals(rule, explained, { signed: [] })).toMatchObject([
    { facts: { because: 'no-approvals', conclusions: 1 } },
  ]);
});
