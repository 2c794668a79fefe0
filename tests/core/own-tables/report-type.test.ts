import { checked } from '../../support/findings.js';
import { ownProgress } from '../../support/own-progress.js';
import { workbook } from '../../support/workbook.js';

const header = (time: string) =>
  `序号 | 指标 | 单位 | 2020年（基期） | ${time}完成 | 2025年目标 | 完成率（%）`;

const read = (text: string, asOf?: { year: number; month: number; day: number }) =>
  checked(workbook(text), { file: '340123.xlsx', ...(asOf ? { asOf } : {}) }).submission;

test('results up to a month within a year are a 调度, and count at the cut-off date', () => {
  const submission = read(ownProgress({ header: header('2023年9月末') }));
  expect(submission).toMatchObject({
    reportType: 'running',
    asOf: { year: 2023, month: 9, day: 30 },
  });
  expect(submission.progress.map(({ progress }) => progress.current)).toEqual([85, 80, 16]);
});

test('a title of the year leaves it to results within it, and not to those of another', () => {
  const book = (time: string) => `
    完成情况 | 2023年肥西县“十四五”城乡社区服务情况
    2 | 指标 | 单位 | ${time}
    3 | 每万城镇常住人口拥有社区工作者 | 人 | 16
  `;
  expect(read(book('截至9月底')).asOf).toEqual({ year: 2023, month: 9, day: 30 });
  expect(read(book('2022年9月底')).asOf).toBeUndefined();
});

test('results of a whole year are a 年报, whatever cut-off date is asked for', () => {
  expect(read(ownProgress()).reportType).toBe('annual');
  const later = read(ownProgress(), { year: 2024, month: 6, day: 30 });
  expect(later.reportType).toBe('annual');
  expect(later.progress.map(({ progress }) => progress.current)).toEqual([85, 80, 16]);
});

test('what somebody says they are goes before what their results tell', () => {
  const given = { file: '340123.xlsx', ownReportType: 'annual' as const };
  const book = workbook(ownProgress({ header: header('2023年9月末') }));
  expect(checked(book, given).submission.reportType).toBe('annual');
});
