import { readFileSync } from 'node:fs';
import { parseArea, type CellValue, type Sheet } from '../../../src/core/model/index.js';
import { unescapeText } from '../../../src/workbooks/read/unescape-text.js';
import { rawCells, rawStrings, type RawCell } from '../support/saxes-reading.js';
import { readable, workbookFiles } from '../support/workbook-files.js';

function valueOf({ type, value, inline }: RawCell, strings: readonly string[]): CellValue {
  if (type === 'inlineStr') return inline === undefined ? null : unescapeText(inline);
  if (type === 'str') return unescapeText(value);
  if (value === '') return null;
  if (type === 's') return unescapeText(strings[Number(value)] ?? 'no such string');
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'e') return { error: value };
  return Number(Number(value).toPrecision(15));
}

function expectSameCells(sheet: Sheet, cells: Map<string, RawCell>, strings: readonly string[]) {
  let stored = 0;
  for (const [address, cell] of cells) {
    const { top = 0, left = 0 } = parseArea(address) ?? {};
    const column = sheet.columns[left - 1];
    const value = valueOf(cell, strings);
    const formula = column?.formulas.get(top);
    expect({ address, value: column?.values[top] ?? null }).toEqual({ address, value });
    if (cell.formula !== '') expect(formula?.text).toBe(cell.formula);
    if (value !== null || formula) stored++;
  }
  expect(
    sheet.columns.flatMap((column) => column?.values ?? []).filter((v) => v !== undefined),
  ).toHaveLength(stored);
}

test('there are workbooks to compare', () => {
  expect(workbookFiles.length).toBeGreaterThan(2);
});

describe('every cell is read as a general parser reads it', () => {
  test.each(workbookFiles)('%s', async (file) => {
    const bytes = readFileSync(file);
    const book = await readable(file);
    if (!book) return;
    const strings = rawStrings(bytes);
    const sheets = [...rawCells(bytes).entries()].sort(([a], [b]) => number(a) - number(b));
    expect(book.sheets).toHaveLength(sheets.length);
    book.sheets.forEach((sheet, at) => {
      expectSameCells(sheet, sheets[at]?.[1] ?? new Map(), strings);
    });
  });
});

function number(part: string): number {
  return Number(/(\d+)\.xml$/.exec(part)?.[1]);
}
