import type * as Docx from 'docx';
import type { NoticeColumn } from '../../../messages/index.js';
import type { NoticeWords } from '../../../messages/notice-words.js';
import type { NoticeRow } from '../../../reports/notices/notice-row.js';
import { letterTable } from './letter-table.js';

/** The columns in their order, with their widths in twentieths of a point; they come to the width between the margins. */
const widths: readonly (readonly [column: NoticeColumn, width: number])[] = [
  ['number', 700],
  ['place', 1500],
  ['indicator', 1900],
  ['period', 1000],
  ['found', 1300],
  ['problem', 3570],
  ['severity', 1000],
  ['remedy', 1600],
  ['answer', 2000],
];

/** 问题表 · The table of a notice. */
export function noticeTable(
  docx: typeof Docx,
  rows: readonly NoticeRow[],
  { columns }: NoticeWords,
): Docx.Table {
  return letterTable(docx, {
    columns: widths.map(([column, width]) => ({ head: columns[column], width })),
    lines: rows.map((line, at) =>
      widths.map(([column]) => (column === 'number' ? String(at + 1) : line[column])),
    ),
    size: 20,
  });
}
