import { call, none, refusal } from './context.js';

const years = [[2021], [2022], [2023]];

test('two a year go on', () => {
  expect(call('TREND', years, [[60], [62], [64]], 2025)).toBeCloseTo(68, 9);
  expect(call('TREND', years, [[60], [62], [64]], [[2025], [2026]])).toHaveLength(2);
});

test('a header and years to come are passed over', () => {
  const listed = [['年份'], ...years];
  expect(call('TREND', listed, [['数值'], [60], [62], [null]], 2023)).toBeCloseTo(64, 9);
});

test('one year makes no line', () => {
  expect(call('TREND', [[2021]], [[60]], 2025)).toEqual(none('too-few-years'));
  expect(call('TREND', [[2021], [2021]], [[60], [62]], 2025)).toEqual(none('too-few-years'));
});

test('absences, texts and lists of different length are told', () => {
  expect(call('TREND', years, [[60], ['…'], [64]], 2025)).toEqual(none('unavailable'));
  expect(call('TREND', years, [[60], ['六'], [64]], 2025)).toEqual(refusal('not-a-number'));
  expect(call('TREND', years, [[60]], 2025)).toEqual(refusal('sizes-differ'));
});
