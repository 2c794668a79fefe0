import { call, none } from './context.js';

test('62 is 3 short of 65, and 66 is not', () => {
  expect(call('SHORTFALL', 62, 65)).toBe(3);
  expect(call('SHORTFALL', 66, 65)).toBe(0);
});

test('a fall and a ceiling are short by what is above them', () => {
  expect(call('SHORTFALL', 36, 30, null, '下降')).toBe(6);
  expect(call('SHORTFALL', 6, 5, '—', 'ceiling')).toBe(1);
});

test('an upper limit counts for band and cumulative, and where no kind is told', () => {
  expect(call('SHORTFALL', 23, 10, 20)).toBe(3);
  expect(call('SHORTFALL', 23, 10, 20, '区间')).toBe(3);
  expect(call('SHORTFALL', 23, 10, 20, '上升')).toBe(0);
  expect(call('SHORTFALL', 23, 10, '…', '区间')).toEqual(
    none('unavailable', { argument: 'upper' }),
  );
});

test('a band without its upper limit is blank, and refused where that is declared', () => {
  expect(call('SHORTFALL', 23, 10, null, '区间')).toBe('');
  expect(call('SHORTFALL', 23, 10, null, '累计')).toBe(0);
  expect(call('SHORTFALL', 23, 10, '—', '区间')).toEqual(
    none('inapplicable', { argument: 'upper' }),
  );
});

test('a monitor has no target', () => {
  expect(call('SHORTFALL', 23, 10, null, '监测')).toEqual(none('no-target'));
});
