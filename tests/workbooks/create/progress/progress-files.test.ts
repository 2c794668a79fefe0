import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { messagesOf } from '../../../../src/messages/index.js';
import { yearWordsOf } from '../../../../src/messages/year-words.js';
import type {
  ProgressLine,
  ProgressTable,
} from '../../../../src/reports/progress/progress-table.js';
import { createProgressDocument } from '../../../../src/workbooks/create/progress/create-progress-document.js';
import { createProgressWorkbook } from '../../../../src/workbooks/create/progress/create-progress-workbook.js';
import { sheetNamesFor } from '../../../../src/workbooks/create/progress/sheet-names-for.js';
import { read } from '../../../../src/workbooks/read/index.js';

const messages = messagesOf('zh-CN');

function line(more: Partial<ProgressLine> = {}): ProgressLine {
  return {
    ...{
      number: '1',
      indicator: '床位',
      unit: '张',
      status: '约束性',
      base: '99.50',
      target: '>120',
    },
    ...{ current: '110', progress: '40.0%', rating: '正常', reason: '', office: '', ...more },
  };
}

function table(more: Partial<ProgressTable> = {}): ProgressTable {
  return {
    ...{ name: '合肥市民政局', title: '规划指标进展情况表', unit: '填报单位：合肥市民政局' },
    ...{
      asOf: '截止日期：2026年12月31日',
      verdict: '校验结论：通过',
      heads: yearWordsOf('zh-CN').progress.columns,
    },
    ...{ lines: [line()], counted: '1项指标中，正常 1项。', note: '', ...more },
  };
}

async function partsOf(bytes: Promise<Uint8Array>): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await bytes));
  for (const [, part] of parts.filter(([name]) => /\.(xml|rels)$/.test(name))) {
    new SaxesParser().write(strFromU8(part)).close();
  }
  return Object.fromEntries(parts.map(([path, part]) => [path, strFromU8(part)]));
}

const hostile = '<w:p>&"x"</w:p>\u0000\u202e=1+1';

test('a document has a section a unit, across A4, with heads on every page and no torn line', async () => {
  const parts = await partsOf(
    createProgressDocument([table(), table({ name: hostile, counted: hostile })], messages),
  );
  const document = parts['word/document.xml'] ?? '';
  expect(document.match(/<w:sectPr/g)).toHaveLength(2);
  expect(document.match(/w:orient="landscape"/g)).toHaveLength(2);
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(4);
  expect(document).toContain('&lt;w:p&gt;');
  const [, widths = ''] = /<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(document) ?? [];
  const sum = [...widths.matchAll(/w:w="(\d+)"/g)].reduce(
    (all, [, width]) => all + Number(width),
    0,
  );
  expect(sum).toBeLessThanOrEqual(14_570);
  expect(sum).toBeGreaterThan(14_500);
});

test('a workbook has a sheet a unit, prints across A4 with its heads on every page, and numbers are numbers', async () => {
  const bytes = createProgressWorkbook(
    [table(), table({ lines: [line({ base: '', reason: hostile, current: '未取得' })] })],
    messages,
  );
  const parts = await partsOf(bytes);
  const { sheets } = await read(await bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['合肥市民政局', '合肥市民政局(2)']);
  const values = (at: number) => sheets[at]?.columns.map((column) => column?.values[6] ?? null);
  expect(values(0)).toEqual([
    1,
    '床位',
    '张',
    '约束性',
    99.5,
    '>120',
    110,
    0.4,
    '正常',
    null,
    null,
  ]);
  expect(values(1)?.slice(4, 7)).toEqual([null, '>120', '未取得']);
  expect(values(1)?.[9]).toContain('=1+1');
  expect(
    sheets.flatMap(({ columns }) => columns.map((column) => column?.formulas.size ?? 0)),
  ).not.toContain(1);
  const first = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(first).toContain('orientation="landscape"');
  expect(first).toContain('fitToWidth="1"');
  expect(parts['xl/workbook.xml']).toContain('$5:$5');
});

test('the same tables give the same bytes', async () => {
  for (const create of [createProgressDocument, createProgressWorkbook]) {
    expect(await create([table()], messages)).toEqual(await create([table()], messages));
  }
});

test('names of sheets are such that Excel takes them, each one once', () => {
  const long = '某'.repeat(40);
  expect(sheetNamesFor(["a/b:'c'", 'A_b_’c’', '', 'History', long, long, '𠮷'.repeat(20)])).toEqual(
    [
      'a_b_’c’',
      'A_b_’c’(2)',
      '_',
      'History(2)',
      '某'.repeat(31),
      `${'某'.repeat(28)}(2)`,
      '𠮷'.repeat(15),
    ],
  );
});
