import type * as Docx from 'docx';
import type { Messages } from '../../../messages/index.js';
import { printable } from '../../../reports/printable.js';
import type { ProgressLine, ProgressTable } from '../../../reports/progress/progress-table.js';
import { a4, docxBytes, widthAcross } from '../docx-bytes.js';
import { progressColumns, widthOn } from './progress-columns.js';

/** 进展情况表文件 · The bytes of tables of progress as .docx, each on pages of its own; docx is loaded only now. */
export async function createProgressDocument(
  tables: readonly ProgressTable[],
  { progress, workbook }: Messages,
): Promise<Uint8Array> {
  const docx = await import('docx');
  const footers = { default: footer(docx, progress.page) };
  const sections = tables.map((table): Docx.ISectionOptions => ({
    properties: { page: a4(docx, 'across') },
    ...{ children: partsOf(table, docx), footers },
  }));
  const title = tables[0]?.title ?? progress.title('');
  return docxBytes(docx, { title, creator: workbook.coverTitle, sections });
}

function footer(
  { Footer, Paragraph, TextRun, PageNumber, AlignmentType }: typeof Docx,
  [before, after]: readonly [string, string],
): Docx.Footer {
  const children = [before, PageNumber.CURRENT, after];
  const page = new TextRun({ children, size: 21 });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [page] })],
  });
}

function partsOf(table: ProgressTable, docx: typeof Docx): (Docx.Paragraph | Docx.Table)[] {
  const { Paragraph, TextRun, AlignmentType, TabStopType } = docx;
  const run = (text: string, size: number, bold = false) =>
    new TextRun({ text: printable(text), size, bold });
  const tabbed = [table.unit, table.asOf, table.verdict].map(printable).join('\t');
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 160 },
      children: [run(table.title, 36, true)],
    }),
    new Paragraph({
      tabStops: [
        { type: TabStopType.CENTER, position: widthAcross / 2 },
        { type: TabStopType.RIGHT, position: widthAcross },
      ],
      spacing: { after: 60 },
      children: [new TextRun({ text: tabbed, size: 24 })],
    }),
    new Paragraph({
      indent: { firstLine: 480 },
      spacing: { after: 120 },
      children: [run(table.counted, 24)],
    }),
    ...(table.note === '' ? [] : [new Paragraph({ children: [run(table.note, 20)] })]),
    ...(table.lines.length > 0 ? [tableOf(table, docx)] : []),
  ];
}

/** Its heads stand on every page, and no line is torn between two. */
function tableOf({ heads, lines }: ProgressTable, docx: typeof Docx): Docx.Table {
  const { Table, TableRow, WidthType, TableLayoutType } = docx;
  const row = (line: ProgressLine, isHead: boolean) =>
    new TableRow({
      ...{ tableHeader: isHead, cantSplit: true },
      children: cellsOf(line, isHead, docx),
    });
  return new Table({
    columnWidths: progressColumns.map(widthOn),
    width: { size: widthAcross, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    rows: [row(heads, true), ...lines.map((line) => row(line, false))],
  });
}

function cellsOf(line: ProgressLine, isHead: boolean, docx: typeof Docx): Docx.TableCell[] {
  const { TableCell, Paragraph, TextRun, WidthType, VerticalAlign } = docx;
  return progressColumns.map((look) => {
    const alignment = isHead ? 'center' : look.side;
    const paragraph = (text: string) => {
      const run = new TextRun({ text: printable(text), size: isHead ? 18 : 19, bold: isHead });
      return new Paragraph({ alignment, children: [run] });
    };
    return new TableCell({
      width: { size: widthOn(look), type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: line[look.column].split('\n').map(paragraph),
    });
  });
}
