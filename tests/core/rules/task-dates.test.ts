import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'task-dates';

const tasks = (starts: string, ends: string) =>
  workbook(`
    任务 | 任务编号 | 任务名称 | 开始日期 | 截止日期
    2    | R1       | 建站     | ${starts} | ${ends}
  `);

test('a task that starts after it ends is asked about', () => {
  const facts = { starts: '2022-07-01', ends: '2022-06-30' };
  expect(findings(rule, tasks('2022-07-01', '2022-06-30'))).toEqual([at(rule, '任务!C2', facts)]);
});

test('a task of one day passes, and one whose dates are open is not judged', () => {
  expect(findings(rule, tasks('2022-06-30', '2022-06-30'))).toEqual([]);
  for (const open of ['', '…', '—']) {
    expect(findings(rule, tasks(open, '2022-06-30'))).toEqual([]);
    expect(findings(rule, tasks('2022-06-30', open))).toEqual([]);
  }
});
