import { column, sheet } from '../sheet-spec.js';

/** 任务 · The tasks of the plan with their dates and progress. */
export const tasks = sheet({
  id: 'tasks',
  name: { 'zh-CN': '任务', 'en-US': 'Tasks' },
  aliases: ['任务清单', '重点任务'],
  isRequired: false,
  layout: 'table',
  key: ['taskCode'],
  columns: [
    column('taskCode', ['任务编号', 'Task code'], {
      holds: 'code',
      aliases: ['任务代码'],
      need: 'must',
    }),
    column('taskName', ['任务名称', 'Task name'], { holds: 'text' }),
    column('category', ['类别', 'Category'], { holds: 'text' }),
    column('owner', ['责任单位', 'Owner'], { holds: 'text' }),
    column('indicatorCode', ['关联指标', 'Indicator'], { holds: 'code' }),
    column('startsOn', ['开始日期', 'Starts on'], { holds: 'day' }),
    column('endsOn', ['截止日期', 'Ends on'], { holds: 'day' }),
    column('progress', ['完成进度', 'Progress'], { holds: 'number', aliases: ['进度'] }),
    column('remarks', ['备注', 'Remarks'], { holds: 'text' }),
  ],
});
