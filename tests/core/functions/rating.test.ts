import { call, none, refusal } from './context.js';

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

describe('the official words, where the pace of 快于预期 is given', () => {
  const word = (current: number, ahead: unknown, at: number = 2022) =>
    call('RATING', 0, current, 100, 2020, 2025, at, null, null, null, null, ahead as number);

  test('on track is ahead from that pace, on both sides of it', () => {
    expect([word(44, 1.1), word(43.9, 1.1), word(38, 1.1)]).toEqual([
      'ahead',
      'as-expected',
      'as-expected',
    ]);
    expect(word(40, 1)).toBe('ahead');
  });

  test('what accelerates or lags is behind, what goes back has regressed', () => {
    expect([word(37.9, 1.1), word(1, 1.1), word(-1, 1.1)]).toEqual([
      'behind',
      'behind',
      'regressed',
    ]);
  });

  test('met is early before the deadline, achieved at it, and unfinished where it is missed', () => {
    expect([word(100, 1.1), word(100, 1.1, 2025), word(99, 1.1, 2025)]).toEqual([
      'achieved-early',
      'achieved',
      'unfinished',
    ]);
    expect(call('RATING', null, 2, 2, null, null, null, '下限', null, null, null, 1.1)).toBe(
      'achieved',
    );
  });

  test('a pace below 1, or none, is refused', () => {
    expect(word(50, 0.9)).toEqual(refusal('not-ahead', { argument: 'ahead', found: 0.9 }));
    expect(word(50, '快')).toEqual(refusal('not-ahead', { argument: 'ahead', found: '快' }));
  });
});

describe('an estimate', () => {
  const rated = (current: number, at: number, nature: string) =>
    call('RATING', 0, current, 100, 2020, 2025, at, null, null, null, null, null, nature);

  test('a target met by it is met on an estimate, by 快报 it is met', () => {
    expect(rated(100, 2024, '预计')).toBe('met-on-estimate');
    expect(rated(100, 2024, 'Estimate')).toBe('met-on-estimate');
    expect([rated(100, 2024, '快报'), rated(100, 2024, '实际')]).toEqual(['met', 'met']);
  });

  test('by one for the deadline itself nothing is missed yet', () => {
    expect(rated(97, 2025, '预计')).toBe('on-track');
    expect(rated(97, 2025, '实际')).toBe('missed');
    expect(rated(97, 2025, '估计')).toEqual(
      refusal('not-an-option', { argument: 'nature', found: '估计' }),
    );
  });
});
