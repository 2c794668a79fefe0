/** @jest-environment jsdom */
import {
  readDocumentSetting,
  readHost,
  readMachineSetting,
  setStartsWithWorkbook,
  startsWithWorkbook,
  writeDocumentSetting,
  writeMachineSetting,
} from '../../../src/taskpane/excel/index.js';
import { startExcelHost } from '../../support/excel-host/index.js';

const host = await startExcelHost();

test('the pane speaks the display language of Excel', async () => {
  expect(await readHost()).toEqual({ isExcel: true, language: 'zh-CN', missing: [] });
});

test('a setting of the workbook is kept in the workbook', async () => {
  expect(readDocumentSetting('plan')).toBeUndefined();
  await writeDocumentSetting('plan', { id: 'test-plan' });
  expect(readDocumentSetting('plan')).toEqual({ id: 'test-plan' });
  expect([...host.book().settings.keys()]).toEqual(['plan-indicators.plan']);
});

test('a setting of the machine is kept and forgotten there', () => {
  writeMachineSetting('language', 'en-US');
  expect(readMachineSetting('language')).toBe('en-US');
  writeMachineSetting('language', undefined);
  expect(readMachineSetting('language')).toBeUndefined();
});

test('the add-in starts with the workbook only after it was asked to', async () => {
  expect(await startsWithWorkbook()).toBe(false);
  await setStartsWithWorkbook(true);
  expect(await startsWithWorkbook()).toBe(true);
  await setStartsWithWorkbook(false);
  expect(host.startup.state).toBe('Inactive');
});
