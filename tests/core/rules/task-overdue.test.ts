import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'task-overdue';

const cover = (asOf = '2023-12-31') => `
  封面 | 区划代码 | 340100
  2    | 截止日期 | ${asOf}
`;

test('a task that is due before the cut-off date and not finished is asked about', () => {
  const book = workbook(`${cover()}
    任务 | 任务编号 | 截止日期   | 完成进度
    2    | T1       | 2023-12-30 | 99.9%
    3    | T2       | 2023-12-30 | 100%
    4    | T3       | 2023-12-31 | 10%
    5    | T4       | 2024-01-01 | 0%
  `);
  const facts = { deadline: '2023-12-30', progress: 99.9 };
  expect(findings(rule, book)).toEqual([at(rule, '任务!C2', facts)]);
});

test('a plain 100 is finished and a plain 80 is not', () => {
  const book = workbook(`${cover()}
    任务 | 任务编号 | 截止日期   | 完成进度
    2    | T1       | 2023-06-30 | 100
    3    | T2       | 2023-06-30 | 80
    4    | T3       | 2023-06-30 | 1
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '任务!C3', { deadline: '2023-06-30', progress: 80 }),
    at(rule, '任务!C4', { deadline: '2023-06-30', progress: 1 }),
  ]);
});

test('a sheet of plain fractions says 1 for finished', () => {
  const book = workbook(`${cover()}
    任务 | 任务编号 | 截止日期   | 完成进度
    2    | T1       | 2023-06-30 | 1
    3    | T2       | 2023-06-30 | 0.57
    4    | T3       | 2023-06-30 | 120%
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '任务!C3', { deadline: '2023-06-30', progress: 57 }),
  ]);
});

test('a deadline, progress or cut-off date that is not told leaves it undecided', () => {
  const tasks = `
    任务 | 任务编号 | 截止日期   | 完成进度
    2    | T1       | …          | 10%
    3    | T2       | 2023-06-30 | …
    4    | T3       | 2023-06-30 |
    5    | T4       |            | 10%
    6    | T5       | 2024-06-30 |
  `;
  expect(undecided(rule, workbook(cover() + tasks))).toEqual([
    { place: '任务!B2', reason: 'unavailable' },
    { place: '任务!C3', reason: 'unavailable' },
    { place: '任务!C4', reason: 'blank' },
  ]);
  const reasons = undecided(rule, workbook(cover('…') + tasks)).map(({ reason }) => reason);
  expect(reasons).toEqual(['unavailable', 'no-cut-off', 'no-cut-off', 'no-cut-off']);
});

test('a plain 1 is 1% or all of it where no other number tells', () => {
  const tasks = (other: string) => `
    任务 | 任务编号 | 截止日期   | 完成进度
    2    | T1       | 2023-06-30 | 1
    3    | T2       | 2025-06-30 | ${other}
  `;
  const open = [{ place: '任务!C2', reason: 'unclear-percent' }];
  for (const other of ['1', '0', '', '50%'])
    expect(undecided(rule, workbook(cover() + tasks(other)))).toEqual(open);
  for (const other of ['0.5', '50'])
    expect(undecided(rule, workbook(cover() + tasks(other)))).toEqual([]);
});
