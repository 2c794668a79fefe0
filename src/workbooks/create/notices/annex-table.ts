import type * as Docx from 'docx';
import type { AnnexColumn, NoticeWords } from '../../../messages/notice-words.js';
import type { Notice } from '../../../reports/notices/notice.js';
import { letterTable } from './letter-table.js';

/** The columns in their order, with their widths in twentieths of a point; they fit an upright page. */
const widths: readonly (readonly [column: AnnexColumn, width: number])[] = [
  ['annex', 838],
  ['unit', 3600],
  ['notice', 2400],
  ['errors', 1400],
  ['verifies', 1400],
];

/** 附件清单 · Which unit below each annex goes to, what it is, and how many problems it tells. */
export function annexTable(
  docx: typeof Docx,
  annexes: readonly Notice[],
  { annexColumns, titles }: NoticeWords,
): Docx.Table {
  const line = ({ to, kind, errors, verifies }: Notice, at: number) => [
    ...[String(at + 1), to, titles[kind]],
    ...[errors, verifies].map((count) => (count === 0 ? '—' : String(count))),
  ];
  return letterTable(docx, {
    columns: widths.map(([column, width]) => ({ head: annexColumns[column], width })),
    lines: annexes.map(line),
    size: 24,
  });
}
