import type * as Docx from 'docx';
import type { NoticeColumn } from '../../../messages/index.js';
import type { NoticeWords } from '../../../messages/notice-words.js';
import type { NoticeRow } from '../../../reports/notices/notice-row.js';
import { printable } from '../../../reports/printable.js';
import { widthAcross } from '../docx-bytes.js';

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

/** 问题表 · The table of a notice, its heads on every page. */
export function noticeTable(
  docx: typeof Docx,
  rows: readonly NoticeRow[],
  { columns }: NoticeWords,
): Docx.Table {
  const { Table, WidthType, TableLayoutType } = docx;
  const row = tableRows(docx);
  const heads = widths.map(([column]) => columns[column]);
  const texts = (line: NoticeRow, at: number) =>
    widths.map(([column]) => (column === 'number' ? String(at + 1) : line[column]));
  return new Table({
    columnWidths: widths.map(([, width]) => width),
    width: { size: widthAcross, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [row(heads, true), ...rows.map((line, at) => row(texts(line, at), false))],
  });
}

function tableRows({
  TableRow,
  TableCell,
  Paragraph,
  TextRun,
  WidthType,
  VerticalAlign,
}: typeof Docx) {
  return (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      ...{ tableHeader: isHead, cantSplit: true },
      children: texts.map((text, at) => {
        const run = new TextRun({ text: printable(text), size: 20, bold: isHead });
        const size = widths[at]?.[1] ?? 1000;
        return new TableCell({
          width: { size, type: WidthType.DXA },
          children: [new Paragraph({ alignment: isHead ? 'center' : 'left', children: [run] })],
          verticalAlign: VerticalAlign.CENTER,
        });
      }),
    });
}
