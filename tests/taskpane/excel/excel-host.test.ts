/** @jest-environment jsdom */
import { startExcelHost } from '../../support/excel-host/index.js';
import { workbook } from '../../support/workbook.js';
import { plainWorkbook } from './plain-workbook.js';

const host = await startExcelHost();

test('a workbook that is opened in the host can be read back', () => {
  const book = workbook(`
    数据 | 区划代码 | 数值
    2    | "340100" | =B3/2 -> 85.1
    4    | 340100   | 85.1%
    ! merged 数据!A4:A5
    ! hidden 数据!4
  `);
  host.open(book);
  expect(plainWorkbook(host.workbook())).toEqual(plainWorkbook(book));
});

test('a property that was not loaded cannot be read', async () => {
  const read = Excel.run((context) => {
    const { address } = context.workbook.getActiveCell();
    return Promise.resolve(address);
  });
  await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a call beyond the requirement sets of the test is refused by office.js itself', async () => {
  const call = Excel.run((context) => {
    context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    return context.sync();
  });
  await expect(call).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test.each([
  ['a sheet that is not there', 'ItemNotFound', '旧表', 'A1'],
  ['an address that is none', 'InvalidArgument', '数据', '没有'],
])('%s is answered with %s', async (...[, code, sheet, address]) => {
  host.open(workbook('数据 | 数值'));
  const call = Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({ code });
});

test('values of another size than the range are refused', async () => {
  host.open(workbook('数据 | 数值'));
  const call = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('数据').getRange('A1:A2').values = [[1]];
    await context.sync();
  });
  await expect(call).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('what is typed becomes what Excel would make of it', async () => {
  host.open(workbook('数据 | 数值'));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('数据').getRange('A1:F1');
    range.formulas = [['12', "'12", 'TRUE', '#N/A', '=A1*2', '']];
    await context.sync();
  });
  const [sheet] = host.workbook().sheets;
  expect(sheet?.columns.map((column) => column?.values[1])).toEqual([
    ...[12, '12', true, { error: '#N/A' }, 0],
  ]);
  expect(sheet?.columns[4]?.formulas.get(1)).toEqual({ text: 'A1*2' });
});
