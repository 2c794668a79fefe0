import { fc } from '../../support/laws.js';
import { inflateSync } from 'fflate';
import { portableInflate, type Inflate } from '../../../src/workbooks/package/index.js';
import { isReadFailure, read } from '../../../src/workbooks/read/index.js';
import { cells } from '../support/cells.js';
import { worksheet, xlsx } from '../support/xlsx.js';

const part = 'xl/worksheets/sheet1.xml';

/** Hands out sheets and their strings in pieces of a length, and the other parts of a workbook as they are. */
function cellsInPieces(length: number): Inflate {
  return {
    ...portableInflate,
    *chunks(packed) {
      const whole = inflateSync(packed);
      const text = Buffer.from(whole).toString();
      const step = /<(?:worksheet|sst)\b/.test(text) ? length : whole.length;
      for (let at = 0; at < whole.length; at += step) yield whole.slice(at, at + step);
    },
  };
}

/** A byte at a time, no cell is ever whole in hand, and the scanner takes each tag. */
const byteByByte = cellsInPieces(1);

/** Pieces that end anywhere in a cell. */
const inPieces = cellsInPieces(150);

async function outcome(sheet: string, inflate?: Inflate): Promise<unknown> {
  const strings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>甲</t></si><si><t>乙 &amp; 丙</t></si></sst>';
  const bytes = xlsx({ [part]: worksheet(sheet), 'xl/sharedStrings.xml': strings });
  try {
    const { sheets } = await read(bytes, inflate ? { inflate } : {});
    const [first] = sheets;
    const formulas = first?.columns.map((column) => [...(column?.formulas ?? [])]);
    return { cells: cells(first), formulas, lastRow: first?.lastRow };
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    return { failure: error.id, facts: error.facts };
  }
}

const row = (content: string) => `<row r="1">${content}</row>`;

test.each([
  ['as most writers spell it', '<c r="A1" s="0" t="s"><v>1</v></c>'],
  ['with its attributes in another order', '<c t="s" r="A1"><v>1</v></c>'],
  ['with the type before the format', '<c r="A1" t="s" s="0"><v>1</v></c>'],
  ['in single quotes', "<c r='A1' t='s'><v>1</v></c>"],
  ['with blanks in its tag', '<c  r="A1"  t="s" ><v>1</v></c>'],
  ['with an attribute that nobody knows', '<c r="A1" cm="1" t="s"><v>1</v></c>'],
  ['with a place in small letters', '<c r="a1"><v>1</v></c>'],
  ['without a place', '<c><v>1</v></c><c r="B1"><v>2</v></c><c><v>3</v></c>'],
  ['with a format and nothing else', '<c r="A1" s="0"/><c r="B1"><v>2</v></c>'],
  ['with an empty value', '<c r="A1"><v></v></c><c r="B1"><v/></c><c r="C1"></c>'],
  ['with a comment in it', '<c r="A1"><!-- 1 --><v>2</v></c>'],
  ['with its text in a CDATA section', '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>'],
  ['with an extension after its value', '<c r="A1"><v>1</v><extLst><ext/></extLst></c>'],
  ['with a formula', '<c r="A1"><f>B1+1</f><v>3</v></c><c r="B1"><v>2</v></c>'],
  ['with a formula without a result', '<c r="A1"><f>B1+1</f></c>'],
  [
    'with a formula that others share',
    '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f></c><c r="B1"><f t="shared" si="0"/></c>',
  ],
  [
    'with its text in runs',
    '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>',
  ],
  ['with a reference to a character', '<c r="A1" t="str"><v>&#x7532;&lt;</v></c>'],
  ['with a reference that nobody knows', '<c r="A1" t="str"><v>&nbsp;</v></c>'],
  ['with a string that is not there', '<c r="A1" t="s"><v>7</v></c>'],
  ['of a type that nobody knows', '<c r="A1" t="x"><v>7</v></c>'],
  ['beyond the last column', '<c r="XFE1"><v>1</v></c>'],
  ['above the first row', '<c r="A0"><v>1</v></c>'],
  ['beyond the last row', '<c r="A1048577"><v>1</v></c>'],
  ['that never ends', '<c r="A1"><v>1</v>'],
])('a cell %s is the same taken whole or tag by tag', async (_, content) => {
  const whole = await outcome(row(content));
  expect(whole).toEqual(await outcome(row(content), byteByByte));
});

const place = fc.constantFrom('A1', 'B1', 'C2', 'AA3', 'b4', 'XFD5');
const style = fc.constantFrom('', ' s="0"', ' s="99"', " s='1'");
const type = fc.constantFrom('', ' t="n"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="d"');
const content = fc.constantFrom(
  ...['<v>1</v>', '<v>0.1</v>', '<v>1e3</v>', '<v>甲</v>', '<v>#N/A</v>', '<v>2023-01-31</v>'],
  ...['', '<v/>', '<f>A1</f><v>1</v>', '<f>A1</f>', '<is><t>甲</t></is>', '<v>1</v><x/>'],
);
const cell = fc
  .tuple(place, style, type, content)
  .map(([at, style, type, content]) => `<c r="${at}"${style}${type}>${content}</c>`);

test('so are cells of any spelling, one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (some) => {
      const sheet = row(some.join(''));
      expect(await outcome(sheet)).toEqual(await outcome(sheet, byteByByte));
    }),
    { numRuns: 300 },
  );
});

const spelling = fc.constantFrom(
  ...[' s="0" t="s"><v>0</v></c>', ' s="0" t="s"><v>1</v></c>', ' t="s"><v>1</v></c>'],
  ...[' s="0"><v>1</v></c>', ' s="0"><v>12</v></c>', ' s="99"><v>12</v></c>', ' s="0"/>', '></c>'],
  ...[
    ' t="str"><v>甲</v></c>',
    ' t="str"><v>乙</v></c>',
    ' t="str"><v/></c>',
    ' t="s"><v>7</v></c>',
  ],
  ...[' t="inlineStr"><is><t>甲</t></is></c>', ' t="inlineStr"><is><t>乙</t></is></c>'],
  ...[' t="d"><v>2023-01-31</v></c>', ' t="d"><v>2023-01-32</v></c>', ' t="e"><v>#N/A</v></c>'],
  ...['><f>A1</f><v>1</v></c>', '><v>1</v><!-- 1 --></c>', ' t="n" s="0"><v>1</v></c>'],
);
const column = fc.uniqueArray(spelling, { minLength: 1, maxLength: 2 });

test('and rows whose cells are spelt now as in the row above, now otherwise', async () => {
  const rows = fc.array(fc.infiniteStream(fc.nat(5)), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(column, { minLength: 1, maxLength: 4 }),
      rows,
      async (columns, rows) => {
        const sheet = rows.map((picks, at) => rowOf(columns, { picks, number: at + 1 })).join('');
        const whole = await outcome(sheet);
        expect(whole).toEqual(await outcome(sheet, byteByByte));
        expect(whole).toEqual(await outcome(sheet, inPieces));
      },
    ),
    { numRuns: 300 },
  );
});

/** Every cell takes a spelling of its column, or is left out. */
function rowOf(
  columns: readonly (readonly string[])[],
  { picks, number }: { readonly picks: Iterator<number>; readonly number: number },
): string {
  const cells = columns.map((spellings, at) => {
    const spelt = [...spellings, spellings[0], ''][picks.next().value % (spellings.length + 2)];
    return spelt ? `<c r="${'ABCD'.charAt(at)}${number}"${spelt}` : '';
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}
