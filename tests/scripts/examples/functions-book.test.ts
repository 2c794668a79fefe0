import { readFileSync } from 'node:fs';
import { calculate, isUnknown } from '../../../src/core/expressions/index.js';
import { functions } from '../../../src/core/functions/index.js';
import { formatAt, type CellValue, type Sheet } from '../../../src/core/model/index.js';
import { agrees, isAnchor, planCells } from '../../../src/core/recalculation/index.js';
import { messagesOf, resultWord } from '../../../src/messages/index.js';
import { freezeWorkbook } from '../../../src/workbooks/freeze/index.js';
import { openParts } from '../../../src/workbooks/patch/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { functionsBook } from '../../../scripts/examples/functions-book.js';
import { context } from '../../core/functions/context.js';
import {
  convertedByLibreOffice,
  recalculated,
  withLibreOffice,
} from '../../support/libre-office.js';

const language = 'zh-CN';
const bytes = readFileSync('examples/functions.xlsx');

async function frozen(): Promise<Uint8Array> {
  const words = messagesOf(language).functions;
  const freezing = await freezeWorkbook(bytes, {
    ...{ asValues: false, language, context, author: '规划指标', noteOf: (text: string) => text },
    wordOf: (list, id) => resultWord(list, id, { language, functions: words }),
  });
  if (!('bytes' in freezing)) throw new Error(JSON.stringify(freezing.refused));
  return freezing.bytes;
}

test('the workbook of functions is the one that the definitions make', async () => {
  expect(Buffer.from(await functionsBook(language)).equals(bytes)).toBe(true);
});

test('it prints on landscape pages as wide as the sheet, of no more columns than can be read', async () => {
  const parts = await openParts(bytes);
  const sheet = await parts.text('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToHeight="0"/);
  expect(sheet).toContain('fitToPage="1"');
  expect((await read(bytes)).sheets[0]?.columns.length).toBeLessThanOrEqual(14);
});

/** The number formats of the cells that hold a value. */
function formatsOf(sheet: Sheet | undefined, value: CellValue): readonly string[] {
  const places = sheet?.columns.flatMap((column, at) =>
    [...(column?.values.entries() ?? [])]
      .filter(([, each]) => each === value)
      .map(([row]) => formatAt(sheet, { row, column: at + 1 })),
  );
  return [...new Set(places)];
}

test('a date that a function takes is shown as a date, and a year as a number', async () => {
  const [sheet] = (await read(bytes)).sheets;
  const endOf2023 = 45291;
  expect(formatsOf(sheet, endOf2023)).toEqual(['yyyy-mm-dd']);
  expect(formatsOf(sheet, 2020)).toEqual(['General']);
});

test('every example of every function is live, and its stored result is what the function gives', async () => {
  const book = await read(bytes);
  const cells = planCells(book, calculate(book, context));
  const examples = functions.reduce((sum, { examples: list }) => sum + list.length, 0);
  expect(cells.filter(isAnchor)).toHaveLength(examples);
  for (const { row, column, stored, result } of cells) {
    const isSame = !isUnknown(result) && agrees(stored, result);
    expect([row, column, stored, isSame]).toEqual([row, column, stored, true]);
  }
});

withLibreOffice('a frozen copy recalculates to the same results', async () => {
  const copy = await frozen();
  const [book, other] = [await read(copy), await recalculated(copy)];
  const [sheet, found] = [book.sheets[0], other.sheets[0]];
  for (const [at, column] of (sheet?.columns ?? []).entries()) {
    for (const row of column?.formulas.keys() ?? []) {
      const value: CellValue = column?.values[row] ?? '';
      const now = found?.columns[at]?.values[row] ?? '';
      expect([row, at, now, agrees(now, { value })]).toEqual([row, at, now, true]);
    }
  }
});

withLibreOffice('LibreOffice opens the frozen copy and finds what was spilled', async () => {
  const book = await read(convertedByLibreOffice(await frozen()));
  const values = book.sheets[0]?.columns.flatMap((column) => column?.values ?? []) ?? [];
  for (const value of ['合肥市', '滞后', 46_800_000, 33.3]) expect(values).toContain(value);
});
