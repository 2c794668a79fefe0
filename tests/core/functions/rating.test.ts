import { call, none } from './context.js';

const straight = [2020, 2025, 2022] as const;

test('the pace decides the class, on both sides of each threshold', () => {
  const classOf = (current: number) => call('RATING', 0, current, 100, ...straight);
  expect(classOf(38)).toBe('on-track');
  expect(classOf(37.9)).toBe('accelerate');
  expect(classOf(24)).toBe('accelerate');
  expect(classOf(23.9)).toBe('lagging');
  expect(classOf(0)).toBe('lagging');
  expect(classOf(-0.1)).toBe('regressing');
  expect(classOf(100)).toBe('met');
});

test('without a kind a target below its base falls', () => {
  expect(call('RATING', 40, 30, 30, ...straight)).toBe('met');
  expect(call('RATING', 40, 41, 30, ...straight)).toBe('regressing');
});

test('kinds are read in either language', () => {
  expect(call('RATING', null, 1, 2, null, null, null, '下限')).toBe('breached');
  expect(call('RATING', null, 2, 2, null, null, null, 'floor')).toBe('met');
  expect(call('RATING', null, null, null, null, null, null, '监测')).toBe('unrated');
});

test('what the kind does not use may be declared inapplicable', () => {
  expect(call('RATING', '—', 2, 2, '—', 2025, 2022, '下限', '—')).toBe('met');
});

test('an amount of the year starts from 0; a value of another year says nothing', () => {
  expect(call('RATING', 0, 8, 15, 2023, 2024, '2024H1', '年度')).toBe('on-track');
  expect(call('RATING', 0, 8, 15, 2023, 2024, 2023, '年度')).toBe('undetermined');
});

test('above the upper limit is exceeded', () => {
  expect(call('RATING', 0, 101, 50, 2020, 2025, 2023, '累计', 100)).toBe('exceeded');
  expect(call('RATING', 0, 101, 50, 2020, 2025, 2023, '累计')).toBe('met');
});

test('a missing input leaves it blank, a declared absence is #N/A, unless the line does not need it', () => {
  expect(call('RATING', null, 63, 65, ...straight)).toBe('');
  expect(call('RATING', '…', 63, 65, ...straight)).toEqual(
    none('unavailable', { argument: 'base' }),
  );
  expect(call('RATING', '…', 65, 65, ...straight)).toBe('met');
  expect(call('RATING', 60, 63, 65, 2020, 2025, 2020)).toBe('undetermined');
});

test('nearly all is not all', () => {
  expect(call('RATING', 0.9, 3100 / 3101, 1, ...straight)).not.toBe('met');
});
