import type { Worksheet } from 'exceljs';

const a4 = 9;
const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** 印制格式 · What a printed table says around itself, in Excel's codes: who reports what, and who signs. */
export interface PrintedForm {
  readonly head: string;
  readonly foot: string;
}

/** 打印设置 · A4 landscape, pages counted; a table as wide as the page, its header rows (or none) on each, anything else on one page. */
export function setUpPage(sheet: Worksheet, footer: string, headerRows?: number): void {
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: headerRows === undefined ? 1 : 0,
    horizontalCentered: true,
    margins,
    ...(headerRows ? { printTitlesRow: `1:${headerRows}` } : {}),
  });
  sheet.headerFooter.oddFooter = `&L&A&R${footer}`;
}

/** 正式表式 · Prints a table as an official form. */
export function printAsForm(sheet: Worksheet, { head, foot }: PrintedForm): void {
  Object.assign(sheet.pageSetup, { margins: { ...margins, top: 1, bottom: 0.8 } });
  Object.assign(sheet.headerFooter, { oddHeader: head, oddFooter: foot });
}
