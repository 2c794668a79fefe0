/** @jest-environment jsdom */
import {
  appendRecord,
  applyFixes,
  inExcel,
  insertFormula,
  isExcelFailure,
  readWorkbook,
  selectCell,
  writeFindings,
} from '../../../src/taskpane/excel/index.js';
import { startExcelHost } from '../../support/excel-host/index.js';
import { workbook } from '../../support/workbook.js';

const host = await startExcelHost();
const pauses = [1, 1, 1];
const fix = { sheet: '数据', cell: 'A2', before: 1, after: { value: 2 } } as const;

beforeEach(() => {
  host.open(workbook('封面 | 甲\n数据 | 数值\n2 | 1'));
});

async function failureOf(work: Promise<unknown>) {
  const error: unknown = await work.then(() => undefined).catch((thrown: unknown) => thrown);
  return isExcelFailure(error) ? { id: error.id, facts: error.facts } : error;
}

test('work waits while a cell is being edited', async () => {
  host.refuse(3);
  const outcome = await inExcel((context) => applyFixes(context, [fix]), pauses);
  expect(outcome.applied).toEqual([fix]);
});

test('a cell that is edited on and on ends in a clear failure', async () => {
  host.refuse(4);
  const work = inExcel((context) => readWorkbook(context), pauses);
  expect(await failureOf(work)).toMatchObject({ id: 'cell-edit-mode' });
});

test('a dialog of Excel that stays open is told as a busy host', async () => {
  host.refuse(4, 'WriteNotSupportedWhenModalDialogOpen');
  const work = inExcel((context) => applyFixes(context, [fix]), pauses);
  expect(await failureOf(work)).toMatchObject({ id: 'host-busy' });
});

test('an error that will not pass is not tried again', async () => {
  host.refuse(1, 'GeneralException');
  const work = inExcel((context) => readWorkbook(context), pauses);
  expect(await failureOf(work)).toMatchObject({
    id: 'excel-refused',
    facts: { code: 'GeneralException' },
  });
});

test('a protected sheet is named', async () => {
  host.sheet('数据').isProtected = true;
  const work = inExcel((context) => applyFixes(context, [fix]));
  expect(await failureOf(work)).toEqual({ id: 'protected-sheet', facts: { sheets: ['数据'] } });
});

test.each([
  [
    'findings',
    (c: Excel.RequestContext) => writeFindings(c, { sheetName: '审', headers: ['甲'], lines: [] }),
  ],
  [
    'an explanation',
    (c: Excel.RequestContext) =>
      appendRecord(c, { on: 'explanations', row: {} }, { language: 'zh-CN' }),
  ],
])('a protected workbook takes no sheet for %s', async (_, work) => {
  host.book().isProtected = true;
  expect(await failureOf(inExcel<unknown>(work))).toMatchObject({ id: 'protected-workbook' });
});

test('a formula does not overwrite what stands in the cell', async () => {
  host.select('数据', 'A2');
  const work = inExcel((context) => insertFormula(context, 'PLAN.COVERAGE(1,2)'));
  expect(await failureOf(work)).toEqual({
    id: 'cell-occupied',
    facts: { sheet: '数据', cell: 'A2' },
  });
});

test('a cell on a sheet that is gone or hidden cannot be shown', async () => {
  const gone = inExcel((context) => selectCell(context, { sheet: '旧表' }));
  expect(await failureOf(gone)).toEqual({ id: 'sheet-missing', facts: { sheet: '旧表' } });
  host.sheet('数据').visibility = 'Hidden';
  const hidden = inExcel((context) => selectCell(context, { sheet: '数据' }));
  expect(await failureOf(hidden)).toEqual({ id: 'sheet-hidden', facts: { sheet: '数据' } });
});

test('a fix on a sheet that is gone is a failure, and no other is made', async () => {
  const lost = { ...fix, sheet: '旧表' };
  const work = inExcel((context) => applyFixes(context, [fix, lost]));
  expect(await failureOf(work)).toMatchObject({ id: 'place-missing' });
  expect(host.sheet('数据').cells.get('2:1')?.value).toBe(1);
});
