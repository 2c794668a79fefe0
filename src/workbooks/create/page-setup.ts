import type { Worksheet } from 'exceljs';
import type { Messages } from '../../messages/index.js';

type WorkbookWords = Messages['workbook'];

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

/** 表式 · The unit, plan and cut-off of tables that are printed as official forms. */
export interface PrintedForm {
  readonly unit: string;
  readonly plan: string;
  readonly asOf: string;
}

/** 正式表式 · Prints a table as an official form: who reports what above it, who signs below. */
export function printAsForm(
  sheet: Worksheet,
  { plan, ...of }: PrintedForm,
  { form, footer }: WorkbookWords,
): void {
  const { left, right, sheet: suffix, signers } = form(of);
  const shown = (text: string) => text.replaceAll('&', '&&');
  const title = `&C&14&B${shown(plan)}\n&A${suffix}`;
  Object.assign(sheet.pageSetup, { margins: { ...margins, top: 1, bottom: 0.8 } });
  Object.assign(sheet.headerFooter, {
    oddHeader: `&L\n\n${shown(left)}${title}&R\n\n${shown(right)}`,
    oddFooter: `&L${signers}&R${footer}`,
  });
}
