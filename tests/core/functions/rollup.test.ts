import { call, none, refusal } from './context.js';

const codes = [['340102'], ['340103'], ['340200']];
const numerators = [[1], [2], [9]];
const denominators = [[2], [10], [9]];

test('the ratio of the sums, never the mean of the ratios', () => {
  expect(call('ROLLUP', codes, numerators, denominators, '340100')).toBe(0.25);
  expect(call('ROLLUP', codes, numerators, denominators, 340100, 100)).toBe(25);
});

test('counts are summed', () => {
  expect(call('ROLLUP', codes, numerators, null, '340100')).toBe(3);
});

test('only direct subordinates count: no grandchild, no zone, not the region itself', () => {
  const all = [['340000'], ['340100'], ['340102'], ['340171'], ['340102001']];
  const ones = all.map(() => [1]);
  expect(call('ROLLUP', all, ones, null, '340100')).toBe(1);
  expect(call('ROLLUP', all, ones, null, '340000')).toBe(1);
  expect(call('ROLLUP', all, ones, null, '340102')).toBe(1);
});

test('units directly under a province belong to it', () => {
  expect(
    call('ROLLUP', [['429004'], ['420100'], ['110101']], [[1], [2], [4]], null, '420000'),
  ).toBe(3);
});

test('a column of parents rolls up to each', () => {
  expect(call('ROLLUP', codes, numerators, null, [['340100'], ['340000'], ['350000']])).toEqual([
    [3],
    [9],
    [none('no-subordinates')],
  ]);
});

test('a subordinate without a figure leaves the total open', () => {
  expect(call('ROLLUP', codes, [[1], [null], [9]], null, '340100')).toBe('');
  expect(call('ROLLUP', codes, [[1], ['…'], [9]], null, '340100')).toEqual(none('unavailable'));
  expect(call('ROLLUP', codes, [[1], [{ error: '#REF!' }], [9]], null, '340100')).toEqual({
    error: '#REF!',
  });
  expect(call('ROLLUP', codes, [[1], [2], ['…']], null, '340100')).toBe(3);
});

test('a subordinate to which it does not apply adds nothing', () => {
  expect(call('ROLLUP', codes, [['—'], [2], [9]], null, '340100')).toBe(2);
  expect(call('ROLLUP', codes, [['不适用'], [2], [9]], [['—'], [8], [9]], '340100')).toBe(0.25);
  expect(call('ROLLUP', codes, [['—'], [2], [9]], denominators, '340100')).toEqual(
    none('inapplicable'),
  );
  expect(call('ROLLUP', codes, [['—'], ['—'], [9]], null, '340100')).toEqual(none('inapplicable'));
});

test('headers and rows without a code are passed over, other texts are not', () => {
  const listed = [['区划代码'], ['340102'], [null], ['340103']];
  expect(call('ROLLUP', listed, [['分子'], [1], [7], [2]], null, '340100')).toBe(3);
  expect(call('ROLLUP', [['340102'], ['合肥']], [[1], [2]], null, '340100')).toEqual(
    refusal('not-a-code', { argument: 'codes', found: '合肥' }),
  );
});

test('a code that stands twice would count twice', () => {
  expect(call('ROLLUP', [['340102'], [340102]], [[1], [2]], null, '340100')).toEqual(
    refusal('repeated-code', { found: '340102' }),
  );
});

test('columns of different length and nothing to divide by are refused', () => {
  expect(call('ROLLUP', codes, [[1]], null, '340100')).toEqual(refusal('sizes-differ'));
  expect(call('ROLLUP', codes, numerators, [[0], [0], [0]], '340100')).toEqual(
    none('not-positive'),
  );
});

test('a hundred thousand rows are grouped in one pass', () => {
  const villages = Array.from({ length: 99_998 }, (_, row) => [String(110101001001 + row)]);
  const codes100k = [['340102'], ['340103'], ...villages];
  const ones = codes100k.map(() => [1]);
  expect(call('ROLLUP', codes100k, ones, null, '340100')).toBe(2);
  expect(call('ROLLUP', codes100k, ones, null, '110101001')).toBe(999);
});

test('only what is rolled up may not stand twice', () => {
  const twice = [['340102'], ['340202'], ['340202']];
  const ones = twice.map(() => [1]);
  expect(call('ROLLUP', twice, ones, null, '340100')).toBe(1);
  expect(call('ROLLUP', twice, ones, null, '340200')).toEqual(
    refusal('repeated-code', { argument: 'codes', found: '340202' }),
  );
});

test('totals and remarks among the codes are passed over, as sheets are read', () => {
  const listed = [['全市合计'], ['340102'], ['其中：城镇'], ['340103'], ['注：不含开发区']];
  expect(call('ROLLUP', listed, [[3], [1], [1], [2], [null]], null, '340100')).toBe(3);
});
