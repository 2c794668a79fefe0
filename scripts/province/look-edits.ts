import { changing, inRow, plantedAt, type Edit } from './edit.js';
import { whole } from './edit-forms.js';
import { withLine, withRow } from './reshape.js';

/** A finding at a cell of the first task of a workbook that looks otherwise. */
function ofTask(rule: string, header: string, line: string): Edit {
  return (book) => ({
    book: withLine(book, line),
    found: [plantedAt(rule, book, { sheet: '任务', row: 2, header })],
  });
}

/** A list of serial numbers that was pasted below the table of 数据. */
const pastedBelow: Edit = (before) => {
  const row = (before.sheets['数据'] ?? []).length + 1;
  const serials = Array.from({ length: 21 }, (_, index) => index + 1);
  const book = serials.reduce((book, serial) => withRow(book, '数据', { 数值: serial }), before);
  return {
    book,
    found: [plantedAt('stray-rows', book, { sheet: '数据', row, header: '区划代码' })],
  };
};

/** 看上去的差错 · Defects of what people see of a workbook: hidden, merged, damaged, shown otherwise or twice. */
export const lookEdits: readonly Edit[] = [
  changing('unreadable-content', inRow('任务', 2, '完成进度'), () => NaN),
  whole('duplicate-table', '任务清单', (book) =>
    withRow(book, '任务清单', { 任务编号: 'r1', 任务名称: '建站' }),
  ),
  whole('hidden-data', '任务', (book) => withLine(book, '! hidden 任务')),
  pastedBelow,
  ofTask('misleading-format', '完成进度', '! shown 任务!F2 "99%"'),
  ofTask('merged-data-cells', '任务名称', '! merged 任务!B2:B3'),
];
