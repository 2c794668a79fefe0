/** @jest-environment jsdom */
import type { Workbook } from '../../../src/core/model/index.js';
import {
  inExcel,
  isExcelFailure,
  readWorkbook,
  rereadSheets,
} from '../../../src/taskpane/excel/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { startExcelHost } from '../../support/excel-host/index.js';
import { checked } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';
import { plainWorkbook } from './plain-workbook.js';

const host = await startExcelHost();

const submission = workbook(`
  封面     | 填报单位 | 合肥市民政局
  2        | 区划代码 | "340100"
  3        | 规划代码 | test-plan
  4        | 截止日期 | 2023-12-31
  数据     | 区划代码 | 区划名称 | 指标代码 | 期间 | 分子 | 分母 | 数值
  2        | "340100" | 合肥市   | coverage | 2023 | 850  | 1000 | 85.1
  3        | "340100" | 芜湖市   | coverage | 2022 | 900  | 800  | =F3/G3*100 -> 112.5
  4        | "340100" | 合肥市   | beds     | 2023 |      |      | "120"
  5        | "340100" | 合肥市   | workers  | 2023 | 18   | 0    | =F5/G5 -> #DIV/0!
  6        | "340100" | 合肥市   | visitors | 2023 |      |      | 65.7%
  指标     | 指标代码 | 单位 | 目标值 | 增量完成率
  2        | coverage | %    | 100    | =_xldudf_PLAN_COMPLETION(1,2,3) -> #NAME?
  ! merged 数据!A8:B9
  ! hidden 数据!3
  ! hidden 数据!5
  ! hidden 数据!C
  ! filtered 数据
  ! hidden 指标
`);

const named: Workbook = {
  ...submission,
  names: [
    { name: '目标', refersTo: '指标!$D$2' },
    { name: '本表', refersTo: '数据!$A$1', sheet: '数据' },
  ],
  sheets: submission.sheets.map((sheet) =>
    sheet.name === '指标'
      ? {
          ...sheet,
          tables: [
            {
              name: '指标表',
              area: { top: 1, left: 1, bottom: 2, right: 4 },
              headerRows: 1,
              totalsRows: 0,
              columns: ['指标代码', '单位', '目标值', '增量完成率'],
              calculated: [undefined, undefined, undefined, undefined],
            },
          ],
        }
      : sheet,
  ),
};

/** Reads what is open and counts the syncs of the reading. */
async function readOpen(before?: Workbook, changed?: ReadonlySet<string>) {
  return inExcel(async (context) => {
    host.takeBatches();
    const book = before
      ? await rereadSheets(context, before, changed ? { changed } : {})
      : await readWorkbook(context);
    return { book, syncs: host.takeBatches() };
  });
}

function longSheet(rows: number): Workbook {
  const line = (row: number) =>
    `${row} | 340100 | 合肥市 | 合计 | beds | 2023 | 1 | 2 | ${row} | 0 | 备注 | 甲 | 乙`;
  const lines = Array.from({ length: rows - 1 }, (_, index) => line(index + 2));
  const headers = '区划代码|区划名称|口径|指标代码|期间|分子|分母|数值|精度|备注|甲|乙';
  return workbook([`数据 | ${headers}`, ...lines].join('\n'));
}

test('one sheet is read in three syncs', async () => {
  host.open(workbook('数据 | 区划代码 | 数值\n2 | 340100 | 1'));
  expect((await readOpen()).syncs).toBe(3);
});

test('twelve sheets are read in three syncs', async () => {
  const names = '封面 指标 年度目标 数据 站点 服务 批次 项目 任务 区划沿革 说明 审批'.split(' ');
  host.open(workbook(names.map((name) => `${name} | 备注\n2 | 1`).join('\n')));
  const { book, syncs } = await readOpen();
  expect(syncs).toBe(3);
  expect(book.sheets.map(({ lastRow }) => lastRow)).toEqual(names.map(() => 2));
});

test('cells of more than 2 MB take one sync more, and none is lost', async () => {
  const long = longSheet(10_000);
  host.open(long);
  const { book, syncs } = await readOpen();
  expect(syncs).toBe(4);
  expect(book.sheets[0]?.columns[7]?.values).toEqual(long.sheets[0]?.columns[7]?.values);
});

test('an open workbook reads as the model that it was made of', async () => {
  host.open(named);
  expect(plainWorkbook((await readOpen()).book)).toEqual(plainWorkbook(named));
});

test('what Excel cannot tell is listed', async () => {
  host.open(submission);
  expect([...(await readOpen()).book.unknown].toSorted()).toEqual([
    ...['array-formulas', 'date-system', 'external-links', 'macros', 'notes', 'stored-results'],
  ]);
});

test('a workbook has the same findings from its file and from Excel', async () => {
  const fromFile = checked(await read(xlsxOf(submission)));
  host.open(await read(xlsxOf(submission)));
  const fromExcel = checked((await readOpen()).book);
  expect(fromFile.findings.length).toBeGreaterThan(3);
  expect(fromExcel.findings).toEqual(
    fromFile.findings.filter(({ rule }) => rule !== 'unstored-result'),
  );
});

test('a sheet that the contract does not know is named but not read', async () => {
  host.open(workbook('封面 | 填报单位\n数据 | 数值\n2 | 1\n附表 | 甲\n2 | 9'));
  const { book } = await readOpen();
  expect(book.sheets.map(({ name, lastRow }) => [name, lastRow])).toEqual([
    ['封面', 1],
    ['数据', 2],
    ['附表', 0],
  ]);
});

test('a workbook with hardly a sheet of the contract may be an office’s own, and is read whole', async () => {
  host.open(workbook('进展 | 指标\n2 | 甲\n数据 | 年\n2 | 9'));
  const { book } = await readOpen();
  expect(book.sheets.map(({ name, lastRow }) => [name, lastRow])).toEqual([
    ['进展', 2],
    ['数据', 2],
  ]);
});

test('a sheet that a formula speaks of is read in two more syncs', async () => {
  host.open(workbook("封面 | 填报单位\n数据 | 数值\n2 | ='附 表'!A2 -> 9\n附 表 | 甲\n2 | 9"));
  const { book, syncs } = await readOpen();
  expect([book.sheets[2]?.columns[0]?.values[2], syncs]).toEqual([9, 5]);
});

test('after a change only the changed sheet is read again', async () => {
  host.open(submission);
  const { book } = await readOpen();
  host.type('数据', 'G2', 86);
  host.type('封面', 'B1', '芜湖市民政局');
  const again = await readOpen(book, new Set([host.sheet('数据').id]));
  expect(again.book.sheets[1]?.columns[6]?.values[2]).toBe(86);
  expect(again.book.sheets[0]?.columns).toBe(book.sheets[0]?.columns);
});

test('a sheet that was added is read with the next change', async () => {
  host.open(workbook('数据 | 数值\n2 | 1'));
  const { book } = await readOpen();
  host.open(workbook('数据 | 数值\n2 | 1\n说明 | 规则\n2 | ratio-mismatch'));
  expect((await readOpen(book)).book.sheets[1]?.lastRow).toBe(2);
});

test('a sheet whose two cells span it whole is refused before it fills the memory', async () => {
  host.open(workbook('数据 | 数值'));
  host.type('数据', 'XFD1048576', 1);
  const failure: unknown = await readOpen().catch((error: unknown) => error);
  expect(isExcelFailure(failure) && [failure.id, failure.facts['sheet']]).toEqual([
    'too-many-cells',
    '数据',
  ]);
});

test('more merged cells than Excel tells at once are read half by half', async () => {
  const merges = Array.from({ length: 700 }, (_, index) => ({
    ...{ top: index * 2 + 1, bottom: index * 2 + 2, left: 1, right: 1 },
  }));
  const long = longSheet(1400);
  host.open({ ...long, sheets: long.sheets.map((sheet) => ({ ...sheet, merges })) });
  expect((await readOpen()).book.sheets[0]?.merges).toEqual(merges);
});

test('an answer that is too large for Excel is asked for in smaller parts', async () => {
  const long = longSheet(1000);
  host.open(long);
  const book = await inExcel(async (context) => {
    const sync = context.sync.bind(context);
    let syncs = 0;
    context.sync = ((value?: unknown) => {
      syncs += 1;
      if (syncs === 3) host.refuse(1, 'ResponsePayloadSizeLimitExceeded');
      return sync(value);
    }) as typeof context.sync;
    return readWorkbook(context);
  });
  expect(plainWorkbook(book)).toEqual(plainWorkbook(long));
});
