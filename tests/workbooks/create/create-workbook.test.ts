import JSZip from 'jszip';
import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { createWorkbook } from '../../../src/workbooks/create/index.js';
import { formatAt, formulaAt, valueAt } from '../../../src/core/model/index.js';
import { templateOf } from './template-of.js';

const hefei = { plan: 'anhui-14fyp', region: '340100', year: 2023 };

async function parts(language: 'zh-CN' | 'en-US' = 'zh-CN') {
  const bytes = await createWorkbook(await templateOf({ ...hefei, language, withAllSheets: true }));
  const zip = await JSZip.loadAsync(bytes);
  const text = (path: string) => zip.file(path)?.async('string') ?? Promise.resolve('');
  return { bytes, text, paths: Object.keys(zip.files) };
}

async function sheetOf(name: string, language: 'zh-CN' | 'en-US' = 'zh-CN') {
  const { bytes } = await parts(language);
  const { sheets } = await read(bytes, { inflate: nodeInflate, maxUnpackedBytes: 2 ** 28 });
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

test('the same draft gives the same bytes', async () => {
  const [first, second] = [await parts(), await parts()];
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});

test('codes of regions are text, dates are dates, a percent is a fraction with its format', async () => {
  const cover = await sheetOf('封面');
  expect(valueAt(cover, 5, 2)).toBe('340100');
  expect(valueAt(cover, 7, 2)).toBe(45291);
  expect(formatAt(cover, { row: 7, column: 2 })).toBe('yyyy-mm-dd');
  const indicators = await sheetOf('指标');
  expect(valueAt(indicators, 3, 9)).toBe(1);
  expect(formatAt(indicators, { row: 3, column: 9 })).toBe('0.0%');
});

test('formulas are spelled as Excel stores them, with a blank result for a blank input', async () => {
  const sheet = await sheetOf('指标');
  expect(formulaAt(sheet, { row: 3, column: 14 })?.text).toBe(
    '_xldudf_PLAN_COMPLETION(Indicators[[#This Row],[基期值]],Indicators[[#This Row],[当前值]],Indicators[[#This Row],[目标值]])',
  );
  expect(valueAt(sheet, 3, 14)).toBe('');
  expect(valueAt(sheet, 3, 16)).toBeCloseTo(0.6, 12);
});

test('in English sheets, headers, words and columns of formulas are English', async () => {
  const sheet = await sheetOf('Indicators', 'en-US');
  expect(valueAt(sheet, 2, 5)).toBe('Kind of target');
  expect(valueAt(sheet, 3, 5)).toBe('Rise');
  expect(formulaAt(sheet, { row: 3, column: 15 })?.text).toBe(
    '_xldudf_PLAN_ACHIEVEMENT(Indicators[[#This Row],[Current value]],Indicators[[#This Row],[Target value]],Indicators[[#This Row],[Kind of target]])',
  );
});

test('tables carry filters and the formulas that new rows get', async () => {
  const { tables } = await sheetOf('指标');
  const [table] = tables;
  expect(table?.name).toBe('Indicators');
  expect(table?.area).toEqual({ top: 2, left: 1, bottom: 6, right: 19 });
  expect(table?.calculated.filter((formula) => formula !== undefined)).toHaveLength(5);
  const { text } = await parts();
  expect(await text('xl/tables/table1.xml')).toContain('hiddenButton="0"');
  expect(await text('xl/tables/table1.xml')).toContain('totalsRowShown="0"');
});

test('closed lists refuse other words, open lists only offer theirs, and both are limited', async () => {
  const { text } = await parts();
  const indicators = await text('xl/worksheets/sheet3.xml');
  expect(indicators).toContain('上升,下降,下限,上限,年度,累计,区间,年均增速,同步,定性,监测');
  expect(indicators).toMatch(
    /<dataValidation type="list"[^>]*errorStyle="stop"[^>]*sqref="E3:E306"/,
  );
  const stations = await text('xl/worksheets/sheet6.xml');
  expect(stations).toMatch(
    /<dataValidation type="list"(?![^>]*errorStyle)[^>]*showInputMessage="1"[^>]*sqref="G3:G303"/,
  );
});

test('every header has a note, its box as large as the text, before the table in the part', async () => {
  const { text } = await parts();
  const notes = await text('xl/comments3.xml');
  expect(notes.match(/<comment /g)).toHaveLength(19);
  const sheet = await text('xl/worksheets/sheet3.xml');
  expect(sheet.indexOf('<legacyDrawing')).toBeLessThan(sheet.indexOf('<tableParts'));
  expect(await text('xl/drawings/vmlDrawing3.vml')).not.toContain('width:97.8pt');
});

test('a sheet prints on A4 landscape, one page wide, headers repeated and pages counted', async () => {
  const { text } = await parts();
  const sheet = await text('xl/worksheets/sheet4.xml');
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape"[^>]*fitToHeight="0"/);
  expect(sheet).toContain('fitToPage="1"');
  expect(sheet).toContain('第&amp;P页，共 &amp;N页');
  expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
  expect(await text('xl/workbook.xml')).toContain('数据&apos;!$1:$2');
});

test('codes kept as text and formulas that differ by row get no green corners', async () => {
  const { text } = await parts();
  expect(await text('xl/worksheets/sheet4.xml')).toMatch(
    /<ignoredError sqref="A3:A\d+" numberStoredAsText="1"\/>/,
  );
  expect(await text('xl/worksheets/sheet3.xml')).toContain('calculatedColumn="1"');
});

test('every sheet of the contract is there, behind a first page that explains', async () => {
  const { bytes } = await parts();
  const { sheets } = await read(bytes, { inflate: nodeInflate, maxUnpackedBytes: 2 ** 28 });
  expect(sheets.map(({ name }) => name)).toEqual([
    '使用说明',
    ...['封面', '指标', '年度目标', '数据', '站点', '服务'],
    ...['批次', '项目', '任务', '区划沿革', '说明', '审批'],
  ]);
  expect(valueAt(sheets[0] ?? (await sheetOf('使用说明')), 12, 1)).toBe(10);
});
