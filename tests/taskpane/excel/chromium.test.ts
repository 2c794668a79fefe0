import { openHostPage } from '../../support/excel-host/open-page.js';
import { leaveChromium, startChromium, testsIn } from '../../support/pane/chromium.js';
import type { ExcelHost } from '../../support/excel-host/index.js';
import type * as Adapter from '../../../src/taskpane/excel/index.js';
import type { Workbook } from '../../../src/core/model/index.js';

declare const excelHost: ExcelHost;
declare const planIndicatorsExcel: typeof Adapter;

const browser = await startChromium();
const inChromium = testsIn(browser);

afterAll(leaveChromium);

inChromium(
  'a workbook is read and changed in a page of Chromium, without the network',
  async () => {
    if (!browser) throw new Error('no browser');
    const { page, asked } = await openHostPage(browser);
    expect(await page.evaluate(() => planIndicatorsExcel.readHost())).toMatchObject({
      isExcel: true,
    });
    await page.evaluate(fillWorkbook);
    expect(await page.evaluate(readFirstSheet)).toEqual({
      name: '数据',
      value: 85.1,
      lastRow: 2,
    });
    expect(asked).toEqual([]);
  },
);

function fillWorkbook(): void {
  const values = [null, '数值', '85.1'];
  const column = { values, formats: [], formulas: new Map() };
  const nothing = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  const sheet = { name: '数据', lastRow: 2, columns: [column], formatCodes: [], tables: [] };
  const workbook: Workbook = {
    sheets: [{ ...sheet, ...nothing, visibility: 'visible', isFiltered: false }],
    ...{ names: [], dateSystem: 1900, hasMacros: false, externalLinks: [], unknown: new Set() },
  };
  excelHost.open(workbook);
}

async function readFirstSheet() {
  const { applyFixes, inExcel, readWorkbook } = planIndicatorsExcel;
  const fix = { sheet: '数据', cell: 'A2', before: '85.1', after: { value: 85.1 } } as const;
  await inExcel((context) => applyFixes(context, [fix]));
  const { sheets } = await inExcel((context) => readWorkbook(context));
  const [sheet] = sheets;
  return { name: sheet?.name, value: sheet?.columns[0]?.values[2], lastRow: sheet?.lastRow };
}
