import ExcelJS from 'exceljs';

const rows = 600;
const headers = [
  '区划代码',
  '区划名称',
  '口径',
  '指标代码',
  '期间',
  '分子',
  '分母',
  '数值',
  '精度',
  '备注',
];

/** A county's workbook of about 6,000 cells, with formats, formulas, styles and merges. */
export async function countyBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('数据');
  sheet.addRow(['县级数据']);
  sheet.mergeCells(1, 1, 1, headers.length);
  sheet.addRow(headers).font = { bold: true };
  for (let index = 0; index < rows; index += 1) addCounty(sheet, index);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addCounty(sheet: ExcelJS.Worksheet, index: number): void {
  const at = index + 3;
  const denominator = 900 + index;
  const numerator = Math.round(denominator * 0.62);
  const month = `${2021 + (index % 3)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const rate = { formula: `F${at}/G${at}`, result: numerator / denominator };
  const start = ['340100', '合肥市', '合计', 'facility-coverage', month];
  const row = sheet.addRow([...start, numerator, denominator, rate, null, `备注${index}`]);
  row.getCell(8).numFmt = '0.0%';
}
