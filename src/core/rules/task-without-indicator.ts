import { rawText } from '../tables/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = { readonly task: string };

/** 任务未关联指标 · A task that names no indicator, where the sheet has a column for it. */
export const taskWithoutIndicator: Rule<'task-without-indicator', Facts> = {
  id: 'task-without-indicator',
  group: 'between-sheets',
  severity: 'note',
  isFixable: false,
  *check({ tables }) {
    for (const row of tables.tasks?.rows ?? []) {
      const { indicatorCode, taskName, taskCode } = row.cells;
      if (indicatorCode.column === 0 || indicatorCode.state !== 'blank') continue;
      const task = taskName.value ?? rawText(taskCode.raw);
      yield fail(at(row, 'indicatorCode'), { task });
    }
  },
};
