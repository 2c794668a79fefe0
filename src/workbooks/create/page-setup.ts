import type { Worksheet } from 'exceljs';

const a4 = 9;
const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** 打印设置 · A4 landscape, as wide as the page, the header rows on every page, pages counted. */
export function setUpPage(sheet: Worksheet, footer: string, headerRows?: number): void {
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins,
    ...(headerRows === undefined ? {} : { printTitlesRow: `1:${headerRows}` }),
  });
  sheet.headerFooter.oddFooter = `&L&A&R${footer}`;
}
