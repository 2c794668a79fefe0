/** @jest-environment jsdom */
import { inExcel, readHost, readWorkbook } from '../../../src/taskpane/excel/index.js';
import { startExcelHost } from '../../support/excel-host/index.js';

test('outside Excel there is nothing to read, and it is said', async () => {
  expect((await readHost()).isExcel).toBe(false);
  await expect(inExcel(readWorkbook)).rejects.toMatchObject({ id: 'not-in-excel' });
});

test('an Excel of before 2021 is told which requirement set it lacks', async () => {
  await startExcelHost({ language: 'en-US', sets: { ExcelApi: '1.9' } });
  expect(await readHost()).toEqual({
    isExcel: true,
    language: 'en-US',
    missing: ['ExcelApi 1.13', 'SharedRuntime 1.1'],
  });
  await expect(inExcel(readWorkbook)).rejects.toMatchObject({
    id: 'host-too-old',
    facts: { needs: 'ExcelApi 1.13' },
  });
});
