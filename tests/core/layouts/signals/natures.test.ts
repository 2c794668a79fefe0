import { notTold, told } from '../../../support/own-tables.js';

const ofYears = (note: string, header = '2023年 | 2024年') => `
  表 | 2024年民政事业发展情况
  2  | 指标 | 单位 | ${header}
  3  | 养老床位 | 张 | 100 | 120
  4  | ${note}
`;

test.each([
  '注：2024年为预计数，尚未公布。',
  '2024年数据为预计数',
  '说明：1.〔〕内为五年累计数。2.2024年数据均为预计值。',
  '注：本年数据系预计数',
])('figures of the year are estimates where the note says so: %s', (note) => {
  expect(told(ofYears(note))).toEqual([
    'C3 养老床位 2023 actual 100 张',
    'D3 养老床位 2024 estimate 120 张',
  ]);
  expect(notTold(ofYears(note))).toEqual([]);
});

test.each([
  '注：2023年、2024年为初步统计数。',
  '本表数据为快报数',
  '注：2023-2024年数据为快报数据。',
])('preliminary figures stay results: %s', (note) => {
  expect(told(ofYears(note))).toEqual([
    'C3 养老床位 2023 actual flash 100 张',
    'D3 养老床位 2024 actual flash 120 张',
  ]);
});

test('a header may call its figures preliminary', () => {
  expect(told(ofYears('', '2023年年报数 | 2024年快报数'))).toEqual([
    'C3 养老床位 2023 actual 100 张',
    'D3 养老床位 2024 actual flash 120 张',
  ]);
});

test('a part of a year has the nature that the note gives to the year, and no other part that of one', () => {
  const ofParts = (note: string) => ofYears(note, '1-3月 | 1-6月');
  expect(told(ofParts('注：2024年为快报数。'))[1]).toBe(
    'D3 养老床位 2024-01/2024-06 actual flash 120 张',
  );
  expect(told(ofParts('注：1-6月数据为快报数。'))).toEqual([
    'C3 养老床位 2024-01/2024-03 actual 100 张',
    'D3 养老床位 2024-01/2024-06 actual flash 120 张',
  ]);
});

test.each(['注：带*的为预计数。', '注：*为预计数。', '注：标有“*”号的数据为预计数。'])(
  'a figure marked with * is what the note says of the mark: %s',
  (note) => {
    expect(told(ofYears(note).replace('120', '120*'))).toEqual([
      'C3 养老床位 2023 actual 100 张',
      'D3 养老床位 2024 estimate 120 张',
    ]);
  },
);

test('a mark in a header or beside a name is that of all their figures', () => {
  const note = '注：带*的为快报数。';
  expect(told(ofYears(note, '2023年 | 2024年*'))).toEqual([
    'C3 养老床位 2023 actual 100 张',
    'D3 养老床位 2024 actual flash 120 张',
  ]);
  expect(told(ofYears(note).replace('床位 |', '床位* |'))).toEqual([
    'C3 养老床位 2023 actual flash 100 张',
    'D3 养老床位 2024 actual flash 120 张',
  ]);
});

test('rows of years have the nature that the note gives to one of them', () => {
  const table = `
    表 | 历年低保人数
    2  | 年份 | 低保人数（人）
    3  | 2023 | 10
    4  | 2024 | 11
    5  | 注：2024年为预计数。
  `;
  expect(told(table)).toEqual(['B3 低保人数 2023 actual 10 人', 'B4 低保人数 2024 estimate 11 人']);
});

test('bases keep their role, targets have no nature', () => {
  const table = `
    表 | “十五五”主要指标
    2  | 指标 | 单位 | 2025年 | 2030年
    3  | 养老床位 | 张 | 100 | 120
    4  | 注：2025年、2030年为预计数。
  `;
  expect(told(table)).toEqual([
    'C3 养老床位 2025 base estimate 100 张',
    'D3 养老床位 2030 target 120 张',
  ]);
});

test('a note tells years apart', () => {
  const note = '注：2023年为年报数、2024年为快报数。';
  expect(told(ofYears(note))).toEqual([
    'C3 养老床位 2023 actual 100 张',
    'D3 养老床位 2024 actual flash 120 张',
  ]);
});

test.each([
  '注：除养老床位外，2024年为预计数。',
  '注：2024年数据尚未公布，数据为预计数。',
  '注：低保人数为快报数。',
  '注：2024年养老床位为预计数。',
  '注：2024年不是预计数，是快报数。',
])('a note of which nobody can tell the figures is told at its cell: %s', (note) => {
  expect(told(ofYears(note)).join()).not.toMatch(/estimate|flash/);
  expect(notTold(ofYears(note))).toEqual(['A4 note-unclear']);
});

test.each(['注：2025年为预计数。', '数据来源：民政事业统计快报', '注：预计数以年报为准。'])(
  'a note that says nothing of the figures is no doubt: %s',
  (note) => {
    expect(told(ofYears(note)).join()).not.toMatch(/estimate|flash/);
    expect(notTold(ofYears(note))).toEqual([]);
  },
);
