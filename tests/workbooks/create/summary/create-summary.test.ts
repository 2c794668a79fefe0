import type { Catalogue } from '../../../../src/core/catalogue/index.js';
import { check } from '../../../../src/core/check.js';
import { checkBatch } from '../../../../src/core/check-batch.js';
import { factsOf } from '../../../../src/core/facts/index.js';
import type { Language, Workbook } from '../../../../src/core/model/index.js';
import { resultOf } from '../../../../src/core/result.js';
import { defaultSettings } from '../../../../src/core/submission/index.js';
import { loadRegions } from '../../../../src/data/regions.js';
import { buildReport } from '../../../../src/reports/report.js';
import { createSummary } from '../../../../src/workbooks/create/index.js';
import { read } from '../../../../src/workbooks/read/index.js';
import { workbooksFromText } from '../../../../src/workbooks/sketch/index.js';
import { delivered } from '../../../support/batch.js';
import { recalculated, withLibreOffice } from '../../../support/libre-office.js';
import { testPlan } from '../../../support/test-plan.js';

const goals = `
  指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
  2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 200    | 2023     | 150
  3    | coverage | %    | 上升     | 2020   | 50     | 2025   | 100    | 2023     | 80
`;

const data = (...rows: readonly string[]) => `
  数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
  ${rows.map((row, at) => `${at + 2} | ${row}`).join('\n')}
`;

/** 铜陵 and its four districts, one of which has not delivered. */
function province(last: string): string {
  const unit = (code: string, beds: number, [top, all]: readonly [number, number]) => {
    const rows = [
      `${code} | beds | 2023 | | | ${beds}`,
      `${code} | coverage | 2023 | ${top} | ${all} |`,
    ];
    return delivered(`${code}.xlsx`, code, { sheets: goals + data(...rows), unit: '"=1+1"' });
  };
  return (
    unit('340700', 60, [70, 100]) +
    unit('340705', 10, [10, 30]) +
    unit('340706', 20, [20, 30]) +
    unit('340711', 30, [40, 40]) +
    last
  );
}

const regions = loadRegions();

function summaryOf(
  text: string,
  language: Language = 'zh-CN',
  catalogue: Catalogue = { plans: [testPlan] },
): Promise<Uint8Array> {
  const settings = defaultSettings;
  const checked = workbooksFromText(text).map(({ file, workbook }) =>
    check(workbook, { file, catalogue, regions, settings }),
  );
  const facts = checked.map(({ submission }) => factsOf(submission));
  const findings = checkBatch(facts, { catalogue, regions, settings });
  const delivery = { workbooks: checked.map(resultOf), findings, fixed: [] };
  const report = buildReport(delivery, { asOf: null, plan: null, isStrict: false });
  return createSummary({ report, facts, catalogue, regions, language });
}

/** Every cell of a workbook that holds something, by place; numbers to 12 digits. */
function cellsOf({ sheets }: Workbook): Readonly<Record<string, unknown>> {
  const cells = sheets.flatMap(({ name, columns }) =>
    columns.flatMap((column, at) =>
      (column?.values ?? []).map(
        (value, row) => [`${name}!${at + 1}:${row}`, plain(value)] as const,
      ),
    ),
  );
  return Object.fromEntries(cells.filter(([, value]) => value !== null && value !== ''));
}

function plain(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? null);
}

/** The rows of a sheet by their headers. */
function rowsOf(book: Workbook, name: string): readonly Readonly<Record<string, unknown>>[] {
  const sheet = book.sheets.find((one) => one.name === name);
  const columns = (sheet?.columns ?? []).filter((column) => column !== undefined);
  const count = (sheet?.lastRow ?? 1) - 1;
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(columns.map(({ values }) => [String(values[1]), values[at + 2] ?? null])),
  );
}

test('roll-ups add up counts, and ratios by their parts', async () => {
  const book = await read(await summaryOf(province('')));
  const rows = rowsOf(book, '汇总核对');
  expect(rows).toMatchObject([
    { 指标代码: 'beds', 已报下级: 3, 应报下级: 4, 下级汇总: 60, 上级填报: 60, 核对结果: '未齐' },
    { 指标代码: 'coverage', 分子合计: 70, 分母合计: 100, 下级汇总: 70, 核对结果: '未齐' },
  ]);
});

test('each sheet has its rows, and texts that look like formulas stay texts', async () => {
  const book = await read(await summaryOf(province('')));
  const names = [
    '工作清单',
    '指标一览',
    '概览',
    '工作簿',
    '指标汇总',
    '汇总核对',
    '问题',
    '无法判定',
    '缺报',
  ];
  expect(book.sheets.map(({ name }) => name)).toEqual(names);
  expect(rowsOf(book, '工作簿')).toHaveLength(4);
  expect(rowsOf(book, '指标汇总')).toHaveLength(8);
  expect(rowsOf(book, '缺报')).toMatchObject([{ 区划代码: '340722', 层级: '县' }]);
  expect(rowsOf(book, '工作簿')[0]).toMatchObject({ 填报单位: '=1+1' });
  const units = book.sheets[3]?.columns.find((column) => column?.values[1] === '填报单位');
  expect(units?.formulas.size).toBe(0);
});

test('the same batch gives the same bytes, and English says the same', async () => {
  const text = province('');
  expect(await summaryOf(text)).toEqual(await summaryOf(text));
  const book = await read(await summaryOf(text, 'en-US'));
  expect(book.sheets[0]?.name).toBe('Work list');
});

test('headers stay in view, can be filtered by, and are printed on each page of A4', async () => {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const bytes = await summaryOf(province(''));
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  for (const sheet of workbook.worksheets) {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, printTitlesRow: '1:1' });
  }
});

withLibreOffice('stored results are what LibreOffice calculates', async () => {
  const bytes = await summaryOf(province(''));
  expect(cellsOf(await recalculated(bytes))).toEqual(cellsOf(await read(bytes)));
});

test('headings of the plan stand in a row above its indicators, each over its own', async () => {
  const category = { 'zh-CN': '养老服务', 'en-US': 'Elderly care' };
  const indicators = testPlan.indicators.map((each) => ({ ...each, category }));
  const headed = { plans: [{ ...testPlan, indicators }] };
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const bytes = await summaryOf(province(''), 'zh-CN', headed);
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet('指标一览');
  expect([sheet?.getCell('B1').text, sheet?.getCell('C1').master.address]).toEqual([
    '养老服务',
    'B1',
  ]);
  expect(sheet?.getCell('A2').text).toContain('填报单位');
  expect(sheet?.views[0]).toMatchObject({ ySplit: 2 });
  expect(sheet?.pageSetup).toMatchObject({ printTitlesRow: '1:2' });
});
