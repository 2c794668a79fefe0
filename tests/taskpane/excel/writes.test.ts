/** @jest-environment jsdom */
import { address, valueAt, type Fix } from '../../../src/core/model/index.js';
import {
  appendRecord,
  applyFixes,
  inExcel,
  insertFormula,
  readWorkbook,
  reenterFormulas,
  selectCell,
  unknownFormulas,
  writeFindings,
} from '../../../src/taskpane/excel/index.js';
import { startExcelHost } from '../../support/excel-host/index.js';
import { workbook } from '../../support/workbook.js';
import { plainWorkbook } from './plain-workbook.js';

const host = await startExcelHost();

/** What a row of a sheet shows, column by column. */
function row(sheet: string, number: number): readonly unknown[] {
  const found = host.workbook().sheets.find(({ name }) => name === sheet);
  return (found?.columns ?? []).map((_, at) => found && valueAt(found, number, at + 1));
}

function formula(sheet: string, cell: string): string | undefined {
  for (const [key, { formula: text }] of host.sheet(sheet).cells) {
    const [at = 0, column = 0] = key.split(':').map(Number);
    if (address({ row: at, column }) === cell) return text;
  }
  return undefined;
}

test('a finding leads to its cell', async () => {
  host.open(workbook('封面 | 填报单位\n数据 | 数值\n2 | 1'));
  await inExcel((context) => selectCell(context, { sheet: '数据', cell: 'A2' }));
  const { active, selection } = host.book();
  expect([active.name, selection]).toEqual(['数据', { top: 2, left: 1, bottom: 2, right: 1 }]);
});

test('fixes change their cells and nothing else', async () => {
  host.open(workbook('数据 | 区划代码 | 区划名称 | 数值\n2 | 340100 | 合肥 | "85.1"'));
  const fixes: readonly Fix[] = [
    { sheet: '数据', cell: 'C2', before: '85.1', after: { value: 85.1 } },
    { sheet: '数据', cell: 'B2', before: '合肥', after: { value: '合肥市' } },
  ];
  const { applied, outdated } = await inExcel((context) => applyFixes(context, fixes));
  expect([applied.length, outdated.length]).toEqual([2, 0]);
  expect(row('数据', 2)).toEqual([340100, '合肥市', 85.1]);
});

test('each write is one change of the workbook, so that one undo takes it back', async () => {
  const fixes: readonly Fix[] = [
    { sheet: '数据', cell: 'A2', before: 1, after: { value: 2 } },
    { sheet: '数据', cell: 'A3', before: 2, after: { value: 3 } },
    { sheet: '封面', cell: 'A2', before: 3, after: { value: 4 } },
  ];
  const unknown = [{ sheet: '封面', area: { top: 2, left: 2, bottom: 2, right: 2 } }];
  const row = { rule: 'abrupt-change', reason: '新建机构' };
  const writes = [
    (context: Excel.RequestContext) => applyFixes(context, fixes),
    (context: Excel.RequestContext) => reenterFormulas(context, unknown),
    (context: Excel.RequestContext) => insertFormula(context, 'PLAN.COVERAGE(1,2)'),
    (context: Excel.RequestContext) =>
      appendRecord(context, { on: 'explanations', row }, { language: 'zh-CN' }),
  ];
  for (const write of writes) {
    host.open(
      workbook(
        '数据 | 数值\n2 | 1\n3 | 2\n封面 | 甲 | 乙\n2 | 3 | =_xldudf_PLAN_PACE(1) -> #NAME?',
      ),
    );
    host.select('数据', 'F9');
    const before = JSON.stringify(plainWorkbook(host.workbook()));
    let changing = 0;
    await inExcel(async (context) => {
      const sync = context.sync.bind(context);
      let last = before;
      context.sync = (async (value?: unknown) => {
        await sync(value);
        const now = JSON.stringify(plainWorkbook(host.workbook()));
        if (now !== last) changing += 1;
        last = now;
      }) as typeof context.sync;
      return write(context);
    });
    expect(changing).toBe(1);
  }
});

test('a code that is written as a text stays a text', async () => {
  host.open(workbook('数据 | 区划代码\n2 | 340100'));
  const fix = { sheet: '数据', cell: 'A2', before: 340100, after: { value: '340100' } } as const;
  await inExcel((context) => applyFixes(context, [fix]));
  expect(row('数据', 2)).toEqual(['340100']);
});

test('a number enters a cell that was formatted as text', async () => {
  host.open(workbook('数据 | 数值\n2 | "85.1"'));
  for (const cell of host.sheet('数据').cells.values()) cell.format = '@';
  const fix = { sheet: '数据', cell: 'A2', before: '85.1', after: { value: 85.1 } } as const;
  await inExcel((context) => applyFixes(context, [fix]));
  expect(row('数据', 2)).toEqual([85.1]);
});

test('a fix is left out where the cell was changed meanwhile', async () => {
  host.open(workbook('数据 | 数值\n2 | 86'));
  const fix = { sheet: '数据', cell: 'A2', before: '85.1', after: { value: 85.1 } } as const;
  const { outdated } = await inExcel((context) => applyFixes(context, [fix]));
  expect([outdated, row('数据', 2)]).toEqual([[fix], [86]]);
});

test('a formula of the template is restored in the spelling that Excel knows', async () => {
  host.open(workbook('指标 | 增量完成率\n2 | 60'));
  const after = { formula: '_xldudf_PLAN_COMPLETION(1,2,3)' };
  const fix = { sheet: '指标', cell: 'A2', before: 60, after };
  await inExcel((context) => applyFixes(context, [fix]));
  expect(formula('指标', 'A2')).toBe('PLAN.COMPLETION(1,2,3)');
});

test('a formula goes into an empty active cell', async () => {
  host.open(workbook('数据 | 数值\n2 | 1'));
  host.select('数据', 'B2');
  const where = await inExcel((context) => insertFormula(context, 'PLAN.COVERAGE(A2,A2)'));
  expect([where, formula('数据', 'B2')]).toEqual([
    { sheet: '数据', cell: 'B2' },
    'PLAN.COVERAGE(A2,A2)',
  ]);
});

test('PLAN formulas that show #NAME? are entered again, others are left alone', async () => {
  host.open(
    workbook(`
      指标 | 增量完成率
      2    | =_xldudf_PLAN_COMPLETION(1,2,3) -> #NAME?
      3    | =plan.completion(1,2,"plan.pace(") -> #NAME?
      4    | =NOSUCH(1) -> #NAME?
      5    | =PLAN.PACE(1) -> 0.5
    `),
  );
  const count = await inExcel(async (context) =>
    reenterFormulas(context, unknownFormulas(await readWorkbook(context))),
  );
  expect(count).toBe(2);
  expect(['A2', 'A3', 'A4', 'A5'].map((cell) => formula('指标', cell))).toEqual([
    'PLAN.COMPLETION(1,2,3)',
    'PLAN.COMPLETION(1,2,"plan.pace(")',
    'NOSUCH(1)',
    'PLAN.PACE(1)',
  ]);
});

test('the first explanation makes the sheet and its table', async () => {
  host.open(workbook('数据 | 数值\n2 | 1'));
  const explanation = { rule: 'abrupt-change', rowKey: '340100', reason: '新建机构', value: 12 };
  await inExcel((context) =>
    appendRecord(context, { on: 'explanations', row: explanation }, { language: 'zh-CN' }),
  );
  expect(row('说明', 1).slice(0, 3)).toEqual(['规则', '工作表', '位置']);
  expect(row('说明', 2)).toEqual([
    'abrupt-change',
    null,
    null,
    '340100',
    null,
    12,
    '新建机构',
    ...Array<null>(7).fill(null),
  ]);
  expect(host.sheet('说明').tables[0]?.area).toEqual({ top: 1, left: 1, bottom: 2, right: 14 });
});

test('what a list of an earlier form has no column for is told, and nothing is written', async () => {
  host.open(workbook('说明 | 规则 | 原因\n2 | missing-value | 甲'));
  const explanation = { rule: 'abrupt-change', reason: '新建机构', measures: '另行选址' };
  await expect(
    inExcel((context) =>
      appendRecord(context, { on: 'explanations', row: explanation }, { language: 'zh-CN' }),
    ),
  ).rejects.toMatchObject({ id: 'column-missing', facts: { sheet: '说明', column: '措施' } });
  expect(row('说明', 3)).toEqual([null, null]);
});

test('the next explanation is a row of the table, under the headers as they stand', async () => {
  host.open(workbook('说明 | 原因 | 规则 | 自编\n2 | 甲 | missing-value | 1'));
  host.sheet('说明').tables.push({
    ...{ name: '说明表', headerRows: 1, totalsRows: 0, columns: ['原因', '规则', '自编'] },
    ...{ area: { top: 1, left: 1, bottom: 2, right: 3 }, calculated: [] },
  });
  const explanation = { rule: 'abrupt-change', reason: '新建机构' };
  await inExcel((context) =>
    appendRecord(context, { on: 'explanations', row: explanation }, { language: 'zh-CN' }),
  );
  expect(row('说明', 3)).toEqual(['新建机构', 'abrupt-change', null]);
  expect(host.sheet('说明').tables[0]?.area.bottom).toBe(3);
});

test('an explanation joins a plain list without making it a table', async () => {
  host.open(workbook('说明 | 规则 | 原因\n2 | missing-value | 甲'));
  const explanation = { rule: 'abrupt-change', reason: '新建机构' };
  await inExcel((context) =>
    appendRecord(context, { on: 'explanations', row: explanation }, { language: 'zh-CN' }),
  );
  expect(row('说明', 3)).toEqual(['abrupt-change', '新建机构']);
  expect(host.sheet('说明').tables).toEqual([]);
});

test('findings go to a sheet of their own, each with a link to its cell', async () => {
  host.open(workbook("数据 '甲' | 数值\n2 | 1\n审核结果 | 旧"));
  const lines = [
    { at: { sheet: "数据 '甲'", cell: 'A2' }, cells: ['=不是公式', 3] },
    { cells: ['整本工作簿', ''] },
  ];
  const headers = ['位置', '问题', '数'];
  const name = await inExcel((context) =>
    writeFindings(context, { sheetName: '审核结果', headers, lines }),
  );
  expect(name).toBe('审核结果 (2)');
  expect(row(name, 1)).toEqual(headers);
  expect(row(name, 2).slice(1)).toEqual(['=不是公式', 3]);
  expect(formula(name, 'A2')).toBe(`HYPERLINK("#'数据 ''甲'''!A2","数据 '甲'!A2")`);
  expect(host.book().active.name).toBe(name);
});

test('a long list of findings arrives whole', async () => {
  host.open(workbook('数据 | 数值'));
  const lines = Array.from({ length: 4500 }, (_, index) => ({ cells: [`第 ${index}`] }));
  const list = { sheetName: '审核结果', headers: ['位置', '问题'], lines };
  await inExcel((context) => writeFindings(context, list));
  expect(row('审核结果', 4501)).toEqual([null, '第 4499']);
});

test('a merged area is taken apart before it is filled down', async () => {
  host.open(workbook('数据 | 区划代码\n2 | 340100\n3 |\n! merged 数据!A2:A3'));
  const fix = {
    ...{ sheet: '数据', cell: 'A3', before: null },
    ...{ after: { value: 340100 }, unmerge: 'A2:A3' },
  };
  const { applied } = await inExcel((context) => applyFixes(context, [fix]));
  expect(applied).toEqual([fix]);
  expect(host.workbook().sheets.map(({ merges }) => merges)).toEqual([[]]);
  expect([row('数据', 2), row('数据', 3)]).toEqual([[340100], [340100]]);
});
