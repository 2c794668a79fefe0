import type * as Docx from 'docx';
import { printable } from '../../../reports/printable.js';

/** A column: what stands above it, and its width in twentieths of a point. */
interface LetterColumn {
  readonly head: string;
  readonly width: number;
}

/** A table of a letter, its heads on every page; sizes are half points. */
export interface LetterTable {
  readonly columns: readonly LetterColumn[];
  readonly lines: readonly (readonly string[])[];
  readonly size: number;
}

/** 通知单表格 · A table whose texts are plain texts. */
export function letterTable(docx: typeof Docx, { columns, lines, size }: LetterTable): Docx.Table {
  const { Table, WidthType, TableLayoutType } = docx;
  const widths = columns.map(({ width }) => width);
  const row = tableRows(docx, widths, size);
  const heads = columns.map(({ head }) => head);
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [row(heads, true), ...lines.map((line) => row(line, false))],
  });
}

function tableRows(
  { TableRow, TableCell, Paragraph, TextRun, WidthType, VerticalAlign }: typeof Docx,
  widths: readonly number[],
  size: number,
) {
  return (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      ...{ tableHeader: isHead, cantSplit: true },
      children: texts.map((text, at) => {
        const run = new TextRun({ text: printable(text), size, bold: isHead });
        return new TableCell({
          width: { size: widths[at] ?? 1000, type: WidthType.DXA },
          children: [new Paragraph({ alignment: isHead ? 'center' : 'left', children: [run] })],
          verticalAlign: VerticalAlign.CENTER,
        });
      }),
    });
}
