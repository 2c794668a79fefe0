import { checked } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

/** A book with a sheet a year; what is amiss stands in its second sheet. */
const book = (more = '', second = '80') => `
  2022年 | 肥西县“十四五”城乡社区服务主要指标2022年完成情况
  2 | 指标 | 单位 | 2020年（基期） | 2022年完成 | 2025年目标
  3 | 城乡社区综合服务设施覆盖率 | % | 70 | 75 | 100
  4 | 城市社区政务通用自助服务覆盖率 | % | 50 | 60 | 100

  2023年 | 肥西县“十四五”城乡社区服务主要指标2023年完成情况
  2 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标
  3 | 城乡社区综合服务设施覆盖率 | % | 70 | ${second} | 100
  4 | 城市社区政务通用自助服务覆盖率 | % | 50 | 65 | 100
  ${more}
`;

const told = (text: string, rule: string) =>
  checked(workbook(text), { file: '340123.xlsx' })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ sheet, cell, facts }) => [`${sheet}!${cell}`, facts]);

test('the rows of both sheets are read, and the base of each indicator once', () => {
  const { submission } = checked(workbook(book()), { file: '340123.xlsx' });
  expect(submission.tables.data?.sheets.map(({ name }) => name)).toEqual(['2022年', '2023年']);
  expect(submission.tables.data?.rows).toHaveLength(6);
});

test('a formula whose stored result is no longer what it gives is told in any of the sheets', () => {
  expect(told(book('', '=PLAN.COVERAGE(80,100) -> 75'), 'stale-formula')).toEqual([
    ['2023年!D3', expect.objectContaining({ found: 75, expected: 0.8 })],
  ]);
});

test('rows and columns that nobody sees are told in any of the sheets', () => {
  expect(told(book('! hidden 2023年!4'), 'hidden-data')).toEqual([
    ['2023年!A4', { hidden: 'rows', rows: 1 }],
  ]);
  expect(told(book('! hidden 2023年!D'), 'hidden-data')).toEqual([
    ['2023年!D3', { hidden: 'column', rows: 2 }],
  ]);
});

test('a hidden sheet is not read, which is said', () => {
  expect(told(book('! hidden 2022年'), 'hidden-data')).toEqual([
    ['2022年!undefined', { hidden: 'unread-sheet', rows: 4 }],
  ]);
});
