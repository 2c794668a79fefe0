import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';
import { bytesOf } from '../support/bytes.js';
import { failureOf } from '../support/failure.js';
import { rels, workbookPart, worksheet, xlsx, type Parts } from '../support/xlsx.js';

const part = 'xl/worksheets/sheet1.xml';
const mebibyte = 1 << 20;
const sheetLine = 'rId1 worksheet worksheets/sheet1.xml';
const bomb = xlsx({ [part]: worksheet('<pad/>'.repeat(2 * mebibyte)) });
const endless = xlsx({
  [part]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!--${'x'.repeat(24 * mebibyte)}`,
});
const innocent = bomb.slice();
const entry = new TextDecoder('latin1').decode(innocent).lastIndexOf(part) - 46;
innocent.set(bytesOf({ u32: 1000 }), entry + 24);

function many(element: string): string {
  return element.repeat(2500);
}

/** Hidden rows that are no neighbours, and so no single span. */
function alternating(): string {
  return Array.from({ length: 2500 }, (_, at) => `<row r="${at * 2 + 1}" hidden="1"/>`).join('');
}

function manySheets(): string {
  return Array.from({ length: 2500 }, (_, at) => `<sheet name="${at}" r:id="none"/>`).join('');
}

function manyLines(line: string): readonly string[] {
  return Array<string>(2500).fill(line);
}

describe.each([
  ['portable', {}],
  ['by Node', { inflate: nodeInflate }],
])('limits, inflating %s', (_, options) => {
  test.each([
    ['that says how large it is', bomb],
    ['that says it is small', innocent],
  ])('a bomb %s is stopped', async (_name, bytes) => {
    const limit = 8 * mebibyte;
    const failure = await failureOf(read(bytes, { ...options, maxUnpackedBytes: limit }));
    expect(failure).toMatchObject({ id: 'too-large', facts: { limit } });
  });

  test('a token without end is stopped', async () => {
    expect(await failureOf(read(endless, options))).toMatchObject({
      id: 'endless-token',
      facts: { part },
    });
  });

  test('cells are counted, empty ones are not', async () => {
    const row = '<row><c><v>1</v></c><c/><c><f>A1</f></c></row>';
    const bytes = xlsx({ [part]: worksheet(row.repeat(5)) });
    expect(await failureOf(read(bytes, { ...options, maxCells: 10 }))).toBe('read');
    expect(await failureOf(read(bytes, { ...options, maxCells: 9 }))).toMatchObject({
      id: 'too-many-cells',
      facts: { limit: 9 },
    });
  });

  test('shared strings are counted too', async () => {
    const bytes = xlsx({
      'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${'<si/>'.repeat(10)}</sst>`,
    });
    expect(await failureOf(read(bytes, { ...options, maxCells: 10 }))).toBe('read');
    expect(await failureOf(read(bytes, { ...options, maxCells: 9 }))).toMatchObject({
      id: 'too-many-cells',
    });
  });

  test.each<[string, Parts]>([
    [
      'merges',
      { [part]: worksheet('', '', `<mergeCells>${many('<mergeCell ref="A1:B2"/>')}</mergeCells>`) },
    ],
    [
      'hidden columns',
      { [part]: worksheet('', `<cols>${many('<col min="2" max="2" hidden="1"/>')}</cols>`) },
    ],
    ['hidden rows', { [part]: worksheet(alternating()) }],
    [
      'styles',
      {
        'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>${many('<xf/>')}</cellXfs></styleSheet>`,
      },
    ],
    [
      'names',
      {
        'xl/workbook.xml': workbookPart(
          `<definedNames>${many('<definedName name="a">A1</definedName>')}</definedNames>`,
        ),
      },
    ],
    ['sheets', { 'xl/workbook.xml': workbookPart(`<sheets>${manySheets()}</sheets>`) }],
    [
      'relationships',
      { 'xl/_rels/workbook.xml.rels': rels(sheetLine, ...manyLines('rId9 theme theme.xml')) },
    ],
    [
      'types',
      {
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${many('<Default ContentType="a"/>')}</Types>`,
      },
    ],
  ])('long lists of %s count by the memory that they take', async (_name, parts) => {
    const bytes = xlsx(parts);
    const limit = mebibyte;
    expect(await failureOf(read(bytes, options))).toBe('read');
    expect(await failureOf(read(bytes, { ...options, maxUnpackedBytes: limit }))).toMatchObject({
      id: 'too-large',
      facts: { limit },
    });
  });

  test('a long formula shared by many cells counts as often as it is written out', async () => {
    const follower = '<row><c><f t="shared" si="0"/></c></row>';
    const first = `<row><c><f t="shared" ref="A1:A2000" si="0">"${'x'.repeat(8000)}"</f></c></row>`;
    const bytes = xlsx({ [part]: worksheet(first + follower.repeat(2000)) });
    expect(await failureOf(read(bytes, options))).toBe('read');
    const limit = 4 * mebibyte;
    expect(await failureOf(read(bytes, { ...options, maxUnpackedBytes: limit }))).toMatchObject({
      id: 'too-large',
    });
  });
});
