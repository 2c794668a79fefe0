import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { convertedByLibreOffice, withLibreOffice } from '../support/libre-office.js';
import { ownProgress } from '../support/own-progress.js';
import { applied, reviewed, sealedBy, standings } from '../support/sealing.js';

const merged = ownProgress().concat('\n! merged 进展!A1:B1');
const sealed = await sealedBy([applied, reviewed], merged);

/** How the seals stand after another program has opened the workbook, changed something and saved it. */
async function standingsAfter(change: (sheet: Worksheet, book: Workbook) => void) {
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(sealed).buffer);
  change(book.getWorksheet('进展') as Worksheet, book);
  return standings(new Uint8Array(await book.xlsx.writeBuffer()));
}

test('a table of an office’s own keeps its seals when it is only saved, widened or parted by a blank row', async () => {
  expect(await standings(sealed)).toEqual(['intact', 'intact']);
  const saved = await standingsAfter((sheet) => {
    sheet.getColumn(2).width = 60;
    sheet.getCell('B3').font = { bold: true };
    sheet.spliceRows(5, 0, []);
  });
  expect(saved).toEqual(['intact', 'intact']);
});

withLibreOffice('LibreOffice may save it as well', async () => {
  expect(await standings(convertedByLibreOffice(sealed))).toEqual(['intact', 'intact']);
});

test.each<[string, (sheet: Worksheet) => void]>([
  ['a figure', (sheet) => (sheet.getCell('E3').value = 86)],
  [
    'the names of two indicators, exchanged',
    (sheet) => {
      const [one, other] = [sheet.getCell('B3').value, sheet.getCell('B4').value];
      sheet.getCell('B3').value = other;
      sheet.getCell('B4').value = one;
    },
  ],
  ['the year of a column', (sheet) => (sheet.getCell('E2').value = '2024年完成')],
  ['a year cut down to half of it', (sheet) => (sheet.getCell('E2').value = '2023年上半年完成')],
  ['the unit of a row', (sheet) => (sheet.getCell('C5').value = '个')],
  ['the unit that the title names', (sheet) => (sheet.getCell('A1').value = '合肥市完成情况')],
  ['a note below', (sheet) => (sheet.getCell('A7').value = '注：2023年为预计数。')],
  ['a percent sign', (sheet) => (sheet.getCell('E3').numFmt = '0%')],
  ['merged cells', (sheet) => sheet.mergeCells('A3:A4')],
  ['a merged area taken apart', (sheet) => sheet.unMergeCells('A1:B1')],
  ['the name of the sheet', (sheet) => (sheet.name = '2024年')],
])('%s changed afterwards breaks them', async (_, change) => {
  expect(await standingsAfter(change)).toEqual(['broken', 'broken']);
});

test('so does another table that is put beside it', async () => {
  const after = await standingsAfter((_, book) => {
    const sheet = book.addWorksheet('补充');
    sheet.addRow(['肥西县2023年养老服务情况']);
    sheet.addRow(['指标', '单位', '2023年完成']);
    sheet.addRow(['城乡社区综合服务设施覆盖率', '%', 99]);
  });
  expect(after).toEqual(['broken', 'broken']);
});
