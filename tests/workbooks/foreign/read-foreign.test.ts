import { CFB, utils, write, type BookType, type WorkBook, type WorkSheet } from '@e965/xlsx';
import JSZip from 'jszip';
import { formatAt, formulaAt, valueAt, type Sheet } from '../../../src/core/model/index.js';
import { foreignKind, largestForeign, readForeign } from '../../../src/workbooks/foreign/index.js';
import { workbook } from '../../support/workbook.js';
import { xlsxOf } from '../../support/xlsx.js';

/** A book of one sheet 台账, as SheetJS writes it. */
function bytesOf(sheet: WorkSheet, bookType: BookType, more: Partial<WorkBook> = {}): Uint8Array {
  const book = { SheetNames: ['台账'], Sheets: { 台账: sheet }, ...more };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

async function sheetOf(sheet: WorkSheet, bookType: BookType): Promise<Sheet> {
  const { sheets } = await readForeign(bytesOf(sheet, bookType));
  return sheets[0] as Sheet;
}

/** The values of a sheet, a list a row. */
function valuesOf(sheet: Sheet): readonly (readonly unknown[])[] {
  return Array.from({ length: sheet.lastRow }, (_, row) =>
    sheet.columns.map((_, column) => valueAt(sheet, row + 1, column + 1)),
  );
}

const ledger = [
  ['养老服务台账', null, null],
  ['项目', '2024年', '备注'],
  ['养老床位（张）', 1234.5, '１－６月'],
  ['覆盖率', 0.857, true],
];

describe.each(['biff8', 'ods'] as const)('a file in the format %s', (bookType) => {
  test('holds the values that were typed', async () => {
    expect(valuesOf(await sheetOf(utils.aoa_to_sheet(ledger), bookType))).toEqual(ledger);
  });

  test('is known by what it holds, whatever its name', () => {
    const kind = bookType === 'ods' ? 'ods' : 'xls';
    expect(foreignKind(bytesOf(utils.aoa_to_sheet(ledger), bookType))).toBe(kind);
  });
});

test.each(['biff8', 'ods'] as const)(
  'a file in the format %s shows merged cells',
  async (bookType) => {
    const sheet = utils.aoa_to_sheet(ledger);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
    const read = await sheetOf(sheet, bookType);
    expect(read.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
  },
);

test('an .xls tells number formats and error values, an .ods formulas', async () => {
  const sheet = utils.aoa_to_sheet(ledger);
  sheet['B4'] = { t: 'n', v: 0.857, z: '0.0%' };
  sheet['C4'] = { t: 'e', v: 0x2a };
  sheet['C3'] = { t: 'n', v: 2469, f: 'B3*2' };
  const old = await sheetOf(sheet, 'biff8');
  expect(formatAt(old, { row: 4, column: 2 })).toBe('0.0%');
  expect(valueAt(old, 4, 3)).toEqual({ error: '#N/A' });
  const open = await sheetOf(sheet, 'ods');
  expect(valueAt(open, 3, 3)).toBe(2469);
  expect(formulaAt(open, { row: 3, column: 3 })).toEqual({ text: 'B3*2' });
});

test('a workbook that counts days from 1904 says so', async () => {
  const sheet = utils.aoa_to_sheet(ledger);
  const bytes = bytesOf(sheet, 'biff8', { Workbook: { WBProps: { date1904: true } } });
  expect(await readForeign(bytes)).toMatchObject({ dateSystem: 1904 });
});

test('a text of before 1997 is read in the code page of its country', async () => {
  const written = [...new TextEncoder().encode('2024_')];
  const inGbk = [...new TextEncoder().encode('2'), 0xb4, 0xb2, 0xce, 0xbb];
  const bytes = withStream('biff5', '/Book', (content) => {
    const text = content.findIndex((_, at) =>
      written.every((byte, by) => content[at + by] === byte),
    );
    const page = content.findIndex((_, at) => content[at] === 0x42 && content[at + 2] === 2);
    const changed = [...content];
    changed.splice(text, inGbk.length, ...inGbk);
    changed.splice(page + 4, 2, 936 & 255, 936 >> 8);
    return changed;
  });
  const { sheets } = await readForeign(bytes);
  expect(valueAt(sheets[0] as Sheet, 2, 2)).toBe('2床位');
});

test('what the formats do not tell is unknown', async () => {
  const { unknown } = await readForeign(bytesOf(utils.aoa_to_sheet(ledger), 'biff8'));
  expect([...unknown].sort()).toEqual(['array-formulas', 'external-links', 'macros', 'notes']);
});

describe('what is refused', () => {
  const failing = async (bytes: Uint8Array, maxUnpackedBytes = 2 ** 20) =>
    readForeign(bytes, { maxUnpackedBytes }).catch((error: unknown) => error);

  test('an .xls that is encrypted', async () => {
    const bytes = withStream('biff8', '/Workbook', (content) => {
      const afterStart = 4 + (content[2] ?? 0);
      const locked = [0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4];
      return [...content.slice(0, afterStart), ...locked, ...content.slice(afterStart)];
    });
    expect(await failing(bytes)).toMatchObject({ id: 'encrypted' });
  });

  test('an .ods that is encrypted', async () => {
    const bytes = await repacked((zip) =>
      zip.file('META-INF/manifest.xml', '<manifest:encryption-data/>'),
    );
    expect(await failing(bytes)).toMatchObject({ id: 'encrypted' });
  });

  test('an .ods that unpacks to more than the limit', async () => {
    const bytes = await repacked((zip) => zip.file('content.xml', ' '.repeat(2 ** 21)));
    expect(await failing(bytes)).toMatchObject({ id: 'too-large', facts: { limit: 2 ** 20 } });
  });

  test('an .ods without content', async () => {
    const bytes = await repacked((zip) => zip.remove('content.xml'));
    expect(await failing(bytes)).toMatchObject({ id: 'missing-part' });
  });

  test('an .xls that is cut off', async () => {
    const bytes = bytesOf(utils.aoa_to_sheet(ledger), 'biff8');
    expect(await failing(bytes.subarray(0, 1200))).toMatchObject({
      id: expect.stringMatching(/^(foreign-damaged|not-a-workbook)$/),
    });
  });

  test('a file that is too large', async () => {
    const bytes = new Uint8Array(largestForeign + 1);
    bytes.set(bytesOf(utils.aoa_to_sheet(ledger), 'biff8'));
    expect(await failing(bytes)).toMatchObject({ id: 'foreign-too-large' });
  });

  test('a workbook in the format of today, which has a reader of its own', async () => {
    const bytes = xlsxOf(workbook('数据\n1 | 指标'));
    expect(foreignKind(bytes)).toBeUndefined();
    expect(await failing(bytes)).toMatchObject({ id: 'not-a-workbook' });
  });
});

/** The ledger as an .xls whose stream is changed. */
function withStream(
  bookType: 'biff8' | 'biff5',
  path: string,
  change: (content: readonly number[]) => readonly number[],
): Uint8Array {
  const container = CFB.read(bytesOf(utils.aoa_to_sheet(ledger), bookType), { type: 'array' });
  const stream = CFB.find(container, path);
  if (!stream) throw new Error(`no ${path}`);
  stream.content = Uint8Array.from(change([...Uint8Array.from(stream.content)]));
  stream.size = stream.content.length;
  return new Uint8Array(CFB.write(container, { type: 'array' }) as ArrayLike<number>);
}

/** The ledger as an .ods whose parts are changed; its type stays the first part, uncompressed. */
async function repacked(change: (zip: JSZip) => unknown): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytesOf(utils.aoa_to_sheet(ledger), 'ods'));
  change(zip);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
