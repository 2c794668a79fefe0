import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'task-without-indicator';

test('a task whose indicator is blank is noted', () => {
  const book = workbook(`
    任务 | 任务编号 | 任务名称   | 关联指标
    2    | T1       | 服务设施完善 | coverage
    3    | T2       | 人才建设   |
    4    | T3       | 宣传       | —
    5    | T4       |            |
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '任务!C3', { task: '人才建设' }),
    at(rule, '任务!C5', { task: 'T4' }),
  ]);
});

test('a sheet without the column relates no task to an indicator', () => {
  const book = workbook(`
    任务 | 任务编号 | 任务名称
    2    | T1       | 服务设施完善
  `);
  expect(findings(rule, book)).toEqual([]);
});
