import type { Worksheet } from 'exceljs';

const a4 = 9;
const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

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
