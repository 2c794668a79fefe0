import { findingsInApprovals } from '../../support/approvals.js';

const rule = 'approval-out-of-order';
const applied = '2 | 申报 | 肥东县民政局 | 2024-01-10 | 同意';
const confirmed = (row: number) => `${row} | 确认 | 安徽省民政厅 | 2024-01-20 | 同意`;

test('the province does not confirm what the city has not reviewed', () => {
  const found = findingsInApprovals(rule, `${applied}\n${confirmed(3)}`);
  const facts = { of: 'step', found: 'confirm', expected: 'review', name: '' };
  expect(found).toEqual([{ cell: 'A3', severity: 'error', facts }]);
});

test('a county applies, its city reviews, the province confirms', () => {
  const reviewed = '3 | 审核 | 合肥市民政局 | 2024-01-15 | 同意';
  expect(findingsInApprovals(rule, `${applied}\n${reviewed}\n${confirmed(4)}`)).toEqual([]);
});

test('a county does not review itself', () => {
  const reviewed = '3 | 审核 | 肥东县民政局 | 2024-01-15 | 同意';
  const [found] = findingsInApprovals(rule, `${applied}\n${reviewed}`);
  expect(found?.facts).toMatchObject({ of: 'unit', found: '肥东县民政局', name: '合肥市' });
});

test('nor does a step without a date between them hide it', () => {
  const undated = '3 | 审核 | 合肥市民政局 | | 同意';
  const early = '4 | 确认 | 安徽省民政厅 | 2024-01-03 | 同意';
  const [found] = findingsInApprovals(rule, `${applied}\n${undated}\n${early}`);
  expect(found).toMatchObject({
    cell: 'A4',
    facts: { of: 'date', found: '2024-01-03', expected: '2024-01-10' },
  });
});

test('what is approved before the cut-off is asked about once', () => {
  const early = (row: number, step: string) => `${row} | ${step} | 2023-12-01 | 同意`;
  const rows = [early(2, '申报 | 肥东县民政局'), early(3, '审核 | 合肥市民政局')].join('\n');
  const facts = { of: 'cut-off', found: '2023-12-01', expected: '2023-12-31', name: '' };
  expect(findingsInApprovals(rule, rows)).toEqual([{ cell: 'A2', severity: 'verify', facts }]);
});

test('a step is not dated before the one that it follows', () => {
  const reviewed = '3 | 审核 | 合肥市民政局 | 2024-01-05 | 同意';
  const [found] = findingsInApprovals(rule, `${applied}\n${reviewed}`);
  expect(found?.facts).toMatchObject({ of: 'date', found: '2024-01-05' });
});
