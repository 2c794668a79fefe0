import { strFromU8, unzipSync } from 'fflate';
import type { Workbook } from '../../../src/core/model/index.js';
import { messagesOf, resultWord } from '../../../src/messages/index.js';
import { plainXlsx } from '../../../src/workbooks/create/plain-xlsx.js';
import { freezeWorkbook, type Freezing } from '../../../src/workbooks/freeze/index.js';
import { openParts } from '../../../src/workbooks/patch/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { context } from '../../core/functions/context.js';
import { workbook } from '../../support/workbook.js';

const language = 'zh-CN';
const { functions } = messagesOf(language);

function frozen(bytes: Uint8Array, asValues = false): Promise<Freezing> {
  return freezeWorkbook(bytes, {
    ...{ asValues, context, author: '规划指标' },
    wordOf: (list, id) => resultWord(list, id, { language, functions }),
    noteOf: (formula) => `原公式：${formula}`,
  });
}

async function bytesOf(freezing: Freezing | Promise<Freezing>): Promise<Uint8Array> {
  const known = await freezing;
  if (!('bytes' in known)) throw new Error(JSON.stringify(known.refused));
  return known.bytes;
}

async function refusals(freezing: Promise<Freezing>) {
  const known = await freezing;
  return 'refused' in known ? known.refused : [];
}

/** Formula and result of every cell of the first column with formulas, as the workbook reads again. */
async function cellsOf(bytes: Uint8Array, column: number): Promise<readonly unknown[]> {
  const [sheet] = (await read(bytes)).sheets;
  const cells = sheet?.columns[column - 1];
  const values = Array.from(cells?.values ?? [], (value) => value ?? null);
  return values.map((value, row) => [cells?.formulas.get(row)?.text, value]);
}

const rows = `
  表 | 覆盖 | 总数 | 覆盖率
  2  | 13   | 20   | =_xldudf_PLAN_COVERAGE(A2,B2) -> #NAME?
  3  | 5    | 10   | =[2]!_xldudf_PLAN_COVERAGE(A3,$B$3)*100 -> 50
  4  | 3    | 4    | =plan.number("4680万元") -> 1
  5  | 3    | 4    | =A5/B5 -> 0.75
`;

test('a formula of ours becomes a native one with our result, and the others stay', async () => {
  const cells = await cellsOf(await bytesOf(frozen(plainXlsx(workbook(rows)))), 3);
  const native = (a: string, b: string) =>
    `IF(OR(${a}="",${b}=""),"",IF(COUNT(${a},${b})<2,NA(),IF(${b}<=0,NA(),${a}/${b})))`;
  expect(cells.slice(1)).toEqual([
    [undefined, '覆盖率'],
    [native('A2', 'B2'), 0.65],
    [`(${native('A3', '$B$3')})*100`, 50],
    [undefined, 46_800_000],
    ['A5/B5', 0.75],
  ]);
});

test('what built-in functions cannot say becomes a value and tells its formula in a note', async () => {
  const freezing = await frozen(plainXlsx(workbook(rows)));
  const values = 'cells' in freezing ? freezing.cells.filter(({ why }) => why) : [];
  expect(values.map(({ cell, why }) => [cell.row, why])).toEqual([[4, 'no-equivalent']]);
  const parts = unzipSync(await bytesOf(freezing));
  expect(textOf(parts['xl/comments1.xml'])).toContain(
    '<comment ref="C4" authorId="0"><text><t xml:space="preserve">原公式：=plan.number(&quot;4680万元&quot;)</t></text></comment>',
  );
  expect(textOf(parts['xl/worksheets/sheet1.xml'])).toMatch(
    /<legacyDrawing [^>]*\/><\/worksheet>$/,
  );
});

test('values only: every formula of ours goes, and only ours', async () => {
  const cells = await cellsOf(await bytesOf(frozen(plainXlsx(workbook(rows)), true)), 3);
  expect(cells.slice(2)).toEqual([
    [undefined, 0.65],
    [undefined, 50],
    [undefined, 46_800_000],
    ['A5/B5', 0.75],
  ]);
});

function textOf(part: Uint8Array | undefined): string {
  return strFromU8(part ?? new Uint8Array());
}

/** A formula that spills over the column below it. */
async function spilled(formula: string, area: string, text = rows): Promise<Uint8Array> {
  const plain = plainXlsx(workbook(text));
  const parts = await openParts(plain);
  const sheet = await parts.text('xl/worksheets/sheet1.xml');
  const cell = `<c r="E2" cm="1"><f t="array" ref="${area}">${formula}</f><v>0</v></c>`;
  parts.write(
    'xl/worksheets/sheet1.xml',
    sheet.replace(/(<row r="2">.*?)(<\/row>)/, `$1${cell}$2`),
  );
  return parts.pack();
}

test('what a formula spilled is repeated cell by cell', async () => {
  const bytes = await spilled('_xldudf_PLAN_COVERAGE(A2:A4,B2:B4)', 'E2:E4');
  const cells = await cellsOf(await bytesOf(frozen(bytes)), 5);
  expect(cells.slice(2).map((cell) => (cell as unknown[])[1])).toEqual([0.65, 0.5, 0.75]);
  expect(String((cells[4] as unknown[])[0])).toContain('A4/B4');
});

test('milestones become a formula for each year and value', async () => {
  const bytes = await spilled('_xldudf_PLAN_MILESTONES(A2,B2,2020,2022)', 'E2:F4');
  const cells = await cellsOf(await bytesOf(frozen(bytes)), 6);
  expect(cells.slice(2).map((cell) => (cell as unknown[])[1])).toEqual([13, 16.5, 20]);
});

test('what cannot be frozen is refused with its place', async () => {
  const names = [{ name: '率', refersTo: 'PLAN.COVERAGE(表!$A$2,表!$B$2)' }];
  const unknown = workbook(`${rows}\n6 | 1 | 2 | =PLAN.NUMBER(FOO(A6)) -> #NAME?`);
  expect(await refusals(frozen(plainXlsx(unknown)))).toEqual([
    { kind: 'no-result', sheet: '表', at: 'C6' },
  ]);
  const named = await withNames(plainXlsx(workbook(rows)), names);
  expect(await refusals(frozen(named))).toEqual([{ kind: 'name', at: '率' }]);
  const ruled = await withRule(plainXlsx(workbook(rows)));
  expect(await refusals(frozen(ruled))).toEqual([
    { kind: 'conditional-format', sheet: '表', at: 'A2:A9' },
    { kind: 'validation', sheet: '表', at: 'B2:B9' },
  ]);
});

async function withNames(bytes: Uint8Array, names: Workbook['names']): Promise<Uint8Array> {
  const parts = await openParts(bytes);
  const list = names.map(
    ({ name, refersTo }) => `<definedName name="${name}">${refersTo}</definedName>`,
  );
  const part = await parts.text('xl/workbook.xml');
  const block = `</sheets><definedNames>${list.join('')}</definedNames>`;
  parts.write('xl/workbook.xml', part.replace('</sheets>', block));
  return parts.pack();
}

async function withRule(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await openParts(bytes);
  const part = await parts.text('xl/worksheets/sheet1.xml');
  const rules = [
    '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>PLAN.STAFFED(A2)</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="2"><dataValidation type="whole" sqref="C2:C9"><formula1>1</formula1></dataValidation><dataValidation type="custom" sqref="B2:B9"><formula1>_xldudf_PLAN_STAFFED(B2)</formula1></dataValidation></dataValidations>',
  ];
  parts.write(
    'xl/worksheets/sheet1.xml',
    part.replace('</sheetData>', `</sheetData>${rules.join('')}`),
  );
  return parts.pack();
}

test('a workbook without our formulas is handed back as it is', async () => {
  const bytes = plainXlsx(workbook('表 | 甲 | =1+1 -> 2'));
  expect(await bytesOf(frozen(bytes))).toEqual(bytes);
});

test('parts that hold no formula of ours stay byte for byte', async () => {
  const two = `${rows}\n另一表 | 甲 | =A1&"" -> 甲`;
  const before = plainXlsx(workbook(two));
  const [was, is] = [unzipSync(before), unzipSync(await bytesOf(frozen(before, true)))];
  const changed = Object.keys(is).filter((path) => textOf(is[path]) !== textOf(was[path]));
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
});

test('ids become words, and words that are stored stay', async () => {
  const book = workbook(`
    表 | 代码   | 层级 | 评级
    2  | 340104 | =_xldudf_PLAN_REGIONLEVEL(A2) -> #NAME? | =_xldudf_PLAN_RATING(60,66,65,2020,2025,2022) -> Met
    3  | 340104 | =_xldudf_PLAN_REGIONLEVEL(A3) -> county | =_xldudf_PLAN_RATING(60,66,65,2020,2025,2022) -> met
  `);
  const bytes = await bytesOf(frozen(plainXlsx(book), true));
  expect((await cellsOf(bytes, 2)).slice(2)).toEqual([
    [undefined, '县级'],
    [undefined, '县级'],
  ]);
  expect((await cellsOf(bytes, 3)).slice(2)).toEqual([
    [undefined, 'Met'],
    [undefined, '已完成'],
  ]);
});
