/** @jest-environment jsdom */
import { followChanges } from '../../../src/taskpane/excel/index.js';
import { startExcelHost } from '../../support/excel-host/index.js';
import { workbook } from '../../support/workbook.js';

const host = await startExcelHost();
const quiet = 30;

beforeEach(() => {
  host.open(workbook('封面 | 甲\n数据 | 数值\n2 | 1'));
});

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test('several changes at once are told once, with all their sheets', async () => {
  const told: string[][] = [];
  const stop = await followChanges((changed) => told.push([...changed]), quiet);
  host.type('数据', 'A2', 2);
  host.type('数据', 'A3', 3);
  host.type('封面', 'A2', '乙');
  await passed(quiet * 4);
  expect(told).toEqual([[host.sheet('数据').id, host.sheet('封面').id]]);
  await stop();
});

test.each(['Calculated', 'Added', 'Deleted', 'RowHiddenChanged'] as const)(
  'what may change a verdict is told as a change: %s',
  async (event) => {
    const told: string[][] = [];
    const stop = await followChanges((changed) => told.push([...changed]), quiet);
    host.tell(event, '数据');
    await passed(quiet * 4);
    expect(told).toEqual([[host.sheet('数据').id]]);
    await stop();
  },
);

test('after stopping nothing is told, not even what had just changed', async () => {
  const told: unknown[] = [];
  const stop = await followChanges((changed) => told.push(changed), quiet);
  host.type('数据', 'A2', 2);
  await stop();
  host.type('数据', 'A2', 3);
  await passed(quiet * 4);
  expect(told).toEqual([]);
});
