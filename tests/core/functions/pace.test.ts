import { call, none, refusal } from './context.js';

test('two fifths done after two of five years is on schedule', () => {
  expect(call('PACE', 60, 62, 65, 2020, 2025, 2022)).toBe(1);
});

test('a planned path counts instead of the straight line, with or without its header', () => {
  const path = [
    ['期间', '计划值'],
    [2023, 40],
    [null, null],
  ];
  expect(call('PACE', 0, 30, 100, 2020, 2025, 2023, path)).toBeCloseTo(0.75, 12);
  expect(call('PACE', 0, 30, 100, 2020, 2025, 2023, path.slice(1))).toBeCloseTo(0.75, 12);
});

test('a blank path is the straight line', () => {
  expect(call('PACE', 60, 62, 65, 2020, 2025, 2022, [[null, null]])).toBe(1);
  expect(call('PACE', 60, 62, 65, 2020, 2025, 2022, null)).toBe(1);
});

test('a path that has not begun, the deadline and the base have none', () => {
  const flat = [[2022, 60]];
  expect(call('PACE', 60, 61, 65, 2020, 2025, 2022, [[2022, 60]])).toEqual(none('not-begun'));
  expect(call('PACE', 60, 61, 65, 2020, 2025, 2025, flat)).toEqual(none('at-or-after-deadline'));
  expect(call('PACE', 60, 61, 65, 2020, 2025, 2020)).toEqual(none('not-begun'));
  expect(call('PACE', 60, 61, 65, 2020, 2025, 2019)).toEqual(none('before-base'));
  expect(call('PACE', 65, 66, 65, 2020, 2025, 2022)).toEqual(none('no-change'));
});

test('a path of one column, with an error or with a text is not used', () => {
  const on = [60, 61, 65, 2020, 2025, 2022] as const;
  expect(call('PACE', ...on, [[2023]])).toEqual(refusal('two-columns-only', { argument: 'path' }));
  expect(call('PACE', ...on, [[2023, { error: '#REF!' }]])).toEqual({ error: '#REF!' });
  const texts = [
    [2022, 61],
    [2023, '六十'],
  ];
  expect(call('PACE', ...on, texts)).toEqual(refusal('not-a-number', { argument: 'path' }));
});
