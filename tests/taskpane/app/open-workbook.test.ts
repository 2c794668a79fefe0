/** @jest-environment jsdom */
import { zhCN } from '../../../src/messages/zh-CN.js';
import { followWorkbook } from '../../../src/taskpane/app/open-workbook.js';
import { chosenEntry, initialState, type FileEntry } from '../../../src/taskpane/app/state.js';
import { createStore } from '../../../src/taskpane/app/store.js';
import { createWorkerPool, type PoolWorker } from '../../../src/taskpane/app/worker-pool.js';
import { answer } from '../../../src/taskpane/worker/answer.js';
import type { Job, Reply } from '../../../src/taskpane/worker/protocol.js';
import { startExcelHost } from '../../support/excel-host/index.js';
import { workbook } from '../../support/workbook.js';

const host = await startExcelHost();

/** A worker that works where the page is. */
function workerHere(): PoolWorker {
  const worker: PoolWorker = {
    ...{ onmessage: null, onerror: null, terminate: () => undefined },
    postMessage: async (job: Job) => {
      const data: Reply = { answer: await answer(job) };
      worker.onmessage?.call(worker as never, { data } as MessageEvent);
    },
  };
  return worker;
}

/** The open workbook once the pane has checked it. */
async function checkedEntry(): Promise<FileEntry | undefined> {
  const settings = { language: 'zh-CN', palette: 'green-ahead' } as const;
  const store = createStore(initialState({ place: 'excel', messages: zhCN, settings }));
  const checked = new Promise<void>((resolve) => {
    store.subscribe(() => {
      if (chosenEntry(store.state())?.checked && store.state().work === 'idle') resolve();
    });
  });
  followWorkbook(store, createWorkerPool(workerHere, 1)).checkAgain();
  await checked;
  return chosenEntry(store.state());
}

test('the result calls the open workbook by the name that Excel gives it', async () => {
  host.open(workbook('数据 | 数值\n2 | 1'));
  host.book().name = '合肥市.xlsx';
  expect(await checkedEntry()).toMatchObject({
    name: '合肥市.xlsx',
    checked: { result: { file: '合肥市.xlsx' } },
  });
});

test('a workbook to which Excel gives no name is called unnamed', async () => {
  host.open(workbook('数据 | 数值\n2 | 1'));
  host.book().name = '';
  expect((await checkedEntry())?.checked?.result.file).toBe(zhCN.pane.frame.unnamed);
});
