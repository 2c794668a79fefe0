import { foldDelivery, foldUnderWorkbooks } from '../../src/core/fold-delivery.js';
import type { Finding } from '../../src/core/model/index.js';
import type { WorkbookResult } from '../../src/core/result.js';

const city: WorkbookResult = {
  ...{ file: '合肥.xlsx', plan: 'test-plan', region: '340100', unit: '合肥市', asOf: '2023-12-31' },
  ...{ verdict: 'passed', indicators: [], undecided: [], findings: [] },
};

/** A finding at the total of a city. */
function atTotal(
  rule: string,
  severity: Finding['severity'],
  facts: Finding['facts'] = {},
): Finding {
  return { rule, severity, file: '合肥.xlsx', sheet: '数据', cell: 'G2', facts };
}

/** What follows from what, of one finding of the workbook and one across. */
function folded(own: Finding, across: Finding) {
  const delivery = { workbooks: [{ ...city, findings: [own] }], findings: [across] };
  const { workbooks, findings } = foldDelivery(delivery);
  return [workbooks[0]?.findings[0]?.follows?.rule, findings[0]?.follows?.rule];
}

const sum = (severity: Finding['severity']) =>
  atTotal('subordinate-sum-mismatch', severity, { expected: 90 });

test('a total that its own rows contradict is told there, not once more beside the districts', () => {
  const own = atTotal('rollup-mismatch', 'error', { expected: 92 });
  expect(folded(own, sum('error'))).toEqual([undefined, 'rollup-mismatch']);
});

test('a rate that is only wondered at follows from what the districts make of it', () => {
  const own = atTotal('rate-outside-parts', 'verify');
  expect(folded(own, sum('error'))).toEqual(['subordinate-sum-mismatch', undefined]);
});

test('nothing is told under what weighs less', () => {
  expect(folded(atTotal('rollup-mismatch', 'note'), sum('error'))).toEqual([undefined, undefined]);
  expect(folded(atTotal('rate-outside-parts', 'verify'), sum('note'))).toEqual([
    undefined,
    undefined,
  ]);
});

test('an earlier figure follows where it is the one that is asked for, else it is another question', () => {
  const own = atTotal('rollup-mismatch', 'error', { expected: 90 });
  const earlier = (amount: number) => atTotal('restated-history', 'verify', { earlier: amount });
  expect(folded(own, earlier(90))).toEqual([undefined, 'rollup-mismatch']);
  expect(folded(own, earlier(85))).toEqual([undefined, undefined]);
});

test('findings of two cells are two findings', () => {
  const own = { ...atTotal('rollup-mismatch', 'error'), cell: 'G3' };
  expect(folded(own, sum('error'))).toEqual([undefined, undefined]);
});

test('a cut-off date that its own workbook shows to be wrong is told there alone', () => {
  const differs: Finding = {
    ...{ rule: 'cutoff-differs', severity: 'verify', file: '合肥.xlsx', facts: {} },
  };
  const early: Finding = {
    ...{ rule: 'future-actual', severity: 'error', file: '合肥.xlsx', facts: { count: 24 } },
    ...{ sheet: '封面', cell: 'B4' },
  };
  const one: Finding = { ...early, facts: { count: null }, sheet: '数据' };
  const told = (findings: readonly Finding[]) =>
    foldUnderWorkbooks([differs], [{ ...city, findings }])[0]?.follows;
  expect(told([early])).toMatchObject({ rule: 'future-actual', cell: 'B4' });
  expect(told([one])).toBeUndefined();
});
