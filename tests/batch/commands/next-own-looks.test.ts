import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { unzipSync } from 'fflate';
import { template } from '../../../src/batch/index.js';
import { runCommand } from '../../support/run-command.js';

const rows = [
  ['肥西县“十四五”城乡社区服务主要指标进展情况（2021—2023年）'],
  ['序号', '指标', '单位', '2022年', '2023年', '2025年目标', '完成率（%）'],
  [1, '城乡社区综合服务设施覆盖率', '%', 88, 92, 100, 92],
  [2, '城市社区政务通用自助服务覆盖率', '%', 69, 80, 100, 80],
  ['填报单位：肥西县民政局'],
];
const box = { style: 'medium', color: { argb: 'FF1F4E78' } } as const;

/** A table as an office lays it out: letters, grounds, lines, widths, a merged title, and its print. */
function laidOut(workbook: Workbook): Worksheet {
  const sheet = workbook.addWorksheet('进展', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 2 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    headerFooter: { oddHeader: '&C&G2023年度', oddFooter: '&C第 &P 页' },
  });
  sheet.addRows(rows);
  sheet.mergeCells('A1:G1');
  sheet.getCell('A1').style = { font: { name: '方正小标宋简体', size: 20, bold: true } };
  sheet.getRow(1).height = 40;
  sheet.getRow(2).eachCell((cell) => {
    cell.style = {
      font: { name: '黑体', size: 12 },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E78' } },
      border: { bottom: box },
    };
  });
  for (const row of [3, 4]) {
    sheet.getRow(row).eachCell((cell) => {
      const font = { name: '仿宋', size: 12 };
      cell.style = { font, border: { right: box }, alignment: { horizontal: 'center' } };
    });
    sheet.getCell(row, 5).numFmt = '0.0';
  }
  [6, 34, 8, 10, 10, 12, 12].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.pageSetup.printTitlesRow = '1:2';
  sheet.pageSetup.printArea = 'A1:G5';
  return sheet;
}

async function next(last: Workbook) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  writeFileSync(join(folder, '上期.xlsx'), new Uint8Array(await last.xlsx.writeBuffer()));
  const args = ['--from', '上期.xlsx', '--as-of', '2024-12-31', '--output', '本期.xlsx'];
  const { code, out } = await runCommand(template, folder, args);
  expect(code).toBe(0);
  const bytes = readFileSync(join(folder, '本期.xlsx'));
  const made = new exceljs.Workbook();
  await made.xlsx.load(Uint8Array.from(bytes).buffer);
  const [sheet] = made.worksheets;
  if (!sheet) throw new Error('no sheet');
  return { out, bytes, sheet };
}

function blank(): Workbook {
  return new exceljs.Workbook();
}

test('the next table looks as the last one does, the new column as the one beside it', async () => {
  const last = blank();
  laidOut(last);
  const { sheet, out } = await next(last);
  expect(out).not.toContain('没有沿用');
  expect(sheet.getCell('A1').font).toMatchObject({ name: '方正小标宋简体', size: 20, bold: true });
  expect(sheet.getCell('F2').value).toBe('2024年');
  for (const cell of ['E2', 'F2']) {
    expect(sheet.getCell(cell).style).toMatchObject({
      font: { name: '黑体' },
      fill: { fgColor: { argb: 'FF1F4E78' } },
      border: { bottom: box },
    });
  }
  for (const cell of ['E3', 'F3']) {
    expect(sheet.getCell(cell).style).toMatchObject({
      ...{ numFmt: '0.0', font: { name: '仿宋', size: 12 } },
      ...{ border: { right: box }, alignment: { horizontal: 'center' } },
    });
  }
  expect(sheet.getCell('E3').fill).toMatchObject({ pattern: 'none' });
  expect(sheet.getCell('F3').fill).toMatchObject({ fgColor: { argb: 'FFFFF7DC' } });
});

test('widths, heights and merged titles are those of the last table', async () => {
  const last = blank();
  laidOut(last);
  const { sheet } = await next(last);
  const widths = [1, 2, 3, 4, 5, 6, 7, 8].map((column) => sheet.getColumn(column).width);
  expect(widths).toEqual([6, 34, 8, 10, 10, 10, 12, 12]);
  expect(sheet.getRow(1).height).toBe(40);
  expect(sheet.getCell('H1').master.address).toBe('A1');
});

test('it prints as the last one did, with the new column and the new time', async () => {
  const last = blank();
  laidOut(last);
  const { sheet } = await next(last);
  expect(sheet.pageSetup).toMatchObject({
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    ...{ printTitlesRow: '1:2', printArea: 'A1:H5' },
  });
  expect(sheet.headerFooter).toMatchObject({ oddHeader: '&C2024年度', oddFooter: '&C第 &P 页' });
  expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 2 }]);
});

test('links, pictures, rules of colour and hidden sheets stay behind', async () => {
  const last = blank();
  const sheet = laidOut(last);
  const picture = last.addImage({ buffer: Buffer.from('GIF89a').buffer, extension: 'gif' });
  sheet.addImage(picture, 'I1:J2');
  sheet.getCell('B3').value = {
    text: '城乡社区综合服务设施覆盖率',
    hyperlink: 'http://example.com',
  };
  sheet.addConditionalFormatting({
    ref: 'D3:D4',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['WEBSERVICE("http://example.com")'],
        style: {},
      },
    ],
  });
  sheet.getCell('D3').dataValidation = { type: 'list', formulae: ['Hidden!$A$1:$A$2'] };
  sheet.getCell('D3').note = '去年的批注';
  last.addWorksheet('Hidden', { state: 'veryHidden' }).addRow(['x']);
  const { bytes } = await next(last);
  const parts = Object.entries(unzipSync(Uint8Array.from(bytes)));
  const text = parts.map(([, content]) => Buffer.from(content).toString()).join('');
  expect(text).not.toMatch(/example\.com|WEBSERVICE|Hidden|批注/);
  expect(
    parts.map(([name]) => name).filter((name) => /media|drawing|comments|external/.test(name)),
  ).toEqual([]);
});

/** One year's table, whose formulas stay: of its own cells alone. */
test('formulas that reach out of the sheet stay behind, those within it stay', async () => {
  const last = blank();
  const sheet = last.addWorksheet('完成情况');
  sheet.addRows([
    ['2023年铜陵市城乡社区服务完成情况'],
    ['县区', '城乡社区综合服务设施覆盖率（%）'],
    ['铜官区', 95],
    ['枞阳县', 91],
    ['合计', 93],
  ]);
  sheet.getCell('B4').value = { formula: "'[1]汇总'!B4", result: 91 };
  sheet.getCell('B5').value = { formula: 'ROUND(AVERAGE(B3:B4),1)', result: 93 };
  const { sheet: made } = await next(last);
  expect([made.getCell('B4').value, made.getCell('B5').formula]).toEqual([
    null,
    'ROUND(AVERAGE(B3:B4),1)',
  ]);
});

test('of a .csv the next table is made as well, and it is told that it has no looks to keep', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  const text =
    '2023年铜陵市城乡社区服务完成情况\n县区,城乡社区综合服务设施覆盖率（%）\n铜官区,95\n枞阳县,91';
  writeFileSync(join(folder, '上期.csv'), text);
  const args = ['--from', '上期.csv', '--as-of', '2024-12-31', '--output', '本期.xlsx'];
  const { code, out } = await runCommand(template, folder, args);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining('列宽和打印设置没有沿用'),
  });
});
