import type { Worksheet } from 'exceljs';
import type { PrintedForm } from '../../core/catalogue/index.js';
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

/** 表式 · The unit, plan and cut-off of tables that are printed as official forms, and what the plan says of its form. */
export interface FormOfTable {
  readonly unit: string;
  readonly plan: string;
  readonly asOf: string;
  readonly printed?: PrintedForm;
}

/** Excel takes no longer header, and repairs a workbook that has one. */
const longestHeader = 255;
const linesAbove = 2;

/**
 * 正式表式 · Prints a table as an official form: who reports what above it, who signs below.
 *
 * 表号 and what stands with it are above the right corner, as far as Excel has room for them.
 */
export function printAsForm(
  sheet: Worksheet,
  { plan, ...of }: FormOfTable,
  { form, footer }: WorkbookWords,
): void {
  const { left, right, block, sheet: suffix, signers } = form(of);
  const shown = (text: string) => text.replaceAll('&', '&&');
  const title = `&C&14&B${shown(plan)}\n&A${suffix}`;
  const headerWith = (above: readonly string[]) => {
    const blank = '\n'.repeat(Math.max(linesAbove, above.length));
    const corner = [...above, ...Array<string>(Math.max(0, linesAbove - above.length)).fill('')];
    return `&L${blank}${shown(left)}${title}&R${[...corner, right].map(shown).join('\n')}`;
  };
  const some = block.map((_, at) => headerWith(block.slice(0, block.length - at)));
  const oddHeader =
    [...some, headerWith([])].find(({ length }) => length <= longestHeader) ?? title;
  const lines = Math.max(linesAbove, block.length);
  Object.assign(sheet.pageSetup, {
    margins: { ...margins, top: 0.5 + lines * 0.25, bottom: 0.8 },
  });
  Object.assign(sheet.headerFooter, { oddHeader, oddFooter: `&L${signers}&R${footer}` });
}
