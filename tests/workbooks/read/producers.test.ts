import { formatAt } from '../../../src/core/model/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { cells } from '../support/cells.js';
import { failureOf } from '../support/failure.js';
import { smallest, workbookPart, worksheet, xlsx, zip } from '../support/xlsx.js';

const part = 'xl/worksheets/sheet1.xml';
const rows = '<row r="1"><c r="A1" t="str"><v>合肥𠮷</v></c><c r="B1"><v>2</v></c></row>';
const expected = { A1: '合肥𠮷', B1: 2 };

async function cellsOf(parts: Record<string, string | Uint8Array>) {
  return cells((await read(xlsx(parts))).sheets[0]);
}

function utf16(text: string, isLittle: boolean, mark = '\ufeff'): Uint8Array {
  const bytes = new Uint8Array((text.length + mark.length) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark + text).split('')].forEach((unit, at) => {
    view.setUint16(at * 2, unit.charCodeAt(0), isLittle);
  });
  return bytes;
}

describe('spellings of the same sheet', () => {
  const plain = worksheet(rows);
  const bytes = new TextEncoder().encode(plain);
  test.each<[string, string | Uint8Array]>([
    ['plain', plain],
    ['with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])],
    ['in UTF-16, little end first', utf16(plain.replace('UTF-8', 'UTF-16'), true)],
    ['in UTF-16, big end first', utf16(plain.replace('UTF-8', 'utf-16'), false)],
    ['in UTF-16 without a mark', utf16(plain, true, '')],
    ['in big-ended UTF-16 without a mark', utf16(plain, false, '')],
    ['in UTF-8 that calls itself UTF-16', plain.replace('UTF-8', 'UTF-16')],
    ['without a declaration', plain.replace(/<\?xml.*\?>\s*/, '')],
    ['with another prefix', plain.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
    [
      'with a long prefix',
      plain
        .replace(/<(\/?)(?=\w)/g, '<$1spread-sheet.ml:')
        .replace('xmlns=', 'xmlns:spread-sheet.ml='),
    ],
    ['with single quotes', plain.replace(/"/g, "'")],
    [
      'with spaces in tags',
      plain
        .replace(/="/g, ' = "')
        .replace(/"(?=[ >])/g, '"\n\t')
        .replace(/<\/(\w+)>/g, '</$1 >'),
    ],
    [
      'with comments and instructions',
      plain.replace(/<(?=[rcv] ?)/g, '<!-- <c> - > --><?go <v>?><'),
    ],
    ['indented', plain.replace(/></g, '>\r\n  <')],
    [
      'with other namespaces',
      plain
        .replace('xmlns=', 'mc:Ignorable="xr" xmlns:mc="mc" xmlns:xr="a>b" xmlns=')
        .replace(/<c /g, '<c xr:r="Z9" xr:t="s" '),
    ],
    [
      'with an extension',
      plain.replace(
        '</worksheet>',
        '<extLst><ext xmlns:x14="x14" xmlns:xm="xm"><x14:a><xm:f>A1</xm:f><v>1</v><c/></x14:a></ext></extLst></worksheet>',
      ),
    ],
  ])('%s', async (_, content) => {
    expect(await cellsOf({ [part]: content })).toEqual(expected);
  });

  test('the strict dialect', async () => {
    const strict = (text: string | Uint8Array | undefined) =>
      String(text)
        .replaceAll(
          'schemas.openxmlformats.org/officeDocument/2006',
          'purl.oclc.org/ooxml/officeDocument',
        )
        .replaceAll(
          'schemas.openxmlformats.org/spreadsheetml/2006',
          'purl.oclc.org/ooxml/spreadsheetml',
        );
    const parts = Object.entries({ ...smallest, [part]: plain }).map(([name, text]) => [
      name,
      strict(text),
    ]);
    const { sheets } = await read(zip(Object.fromEntries(parts)));
    expect(cells(sheets[0])).toEqual(expected);
  });

  test('an encoding of the past', async () => {
    const head = '<?xml version="1.0" encoding="GB2312"?>';
    const text =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><v>??</v></c></row></sheetData></worksheet>';
    const content = new TextEncoder().encode(head + text);
    content.set([0xba, 0xcf], content.indexOf(0x3f, head.length));
    expect(await cellsOf({ [part]: content })).toEqual({ A1: '合' });
  });
});

describe('names of parts', () => {
  const target = (text: string) => ({
    'xl/_rels/workbook.xml.rels': String(smallest['xl/_rels/workbook.xml.rels']).replace(
      'worksheets/sheet1.xml',
      text,
    ),
  });
  test.each([
    ['from the root', '/xl/worksheets/sheet1.xml'],
    ['with steps back', '../xl/./worksheets/../worksheets/sheet1.xml'],
    ['in another case', 'Worksheets/Sheet1.XML'],
    ['with backslashes', 'worksheets\\sheet1.xml'],
  ])('a target %s', async (_, text) => {
    expect(await cellsOf({ [part]: worksheet(rows), ...target(text) })).toEqual(expected);
  });

  test('entries with backslashes and in another case', async () => {
    const parts = Object.entries({ ...smallest, [part]: worksheet(rows) });
    const renamed = parts.map(([name, text]) => [name.replaceAll('/', '\\').toUpperCase(), text]);
    const { sheets } = await read(zip(Object.fromEntries(renamed)));
    expect(cells(sheets[0])).toEqual(expected);
  });

  test('a relationship under another prefix, and one declared on the element', async () => {
    const content =
      '<sheets><sheet name="数据" id="no" sheetId="1" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships" rel:id="rId1"/></sheets>';
    const parts = { 'xl/workbook.xml': workbookPart(content), [part]: worksheet(rows) };
    expect(await cellsOf(parts)).toEqual(expected);
  });
});

test('formats may be escaped in more than one way', async () => {
  const styles = `<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:numFmts><x:numFmt formatCode='yyyy"年"' numFmtId='176'/></x:numFmts><x:cellXfs><x:xf numFmtId='176'/></x:cellXfs></x:styleSheet>`;
  const { sheets } = await read(xlsx({ [part]: worksheet(rows), 'xl/styles.xml': styles }));
  expect(sheets[0] && formatAt(sheets[0], { row: 1, column: 1 })).toBe('yyyy"年"');
});

describe('what is refused', () => {
  const sheet = (text: string) => worksheet(rows).replace('<row', `${text}<row`);
  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>', 'doctype'],
    ['an entity of its own', worksheet('<row><c t="str"><v>&b;</v></c></row>'), 'unknown-entity'],
    ['an ampersand alone', worksheet('<row><c t="str"><v>a & b</v></c></row>'), 'unknown-entity'],
    [
      'a character beyond Unicode',
      worksheet('<row><c t="str"><v>&#x110000;</v></c></row>'),
      'unknown-entity',
    ],
    ['an open end', worksheet(rows, '', '<a>'), 'malformed-xml'],
    ['a crossed end', sheet('<a><b></a></b>'), 'malformed-xml'],
    ['an end without a start', sheet('</a>'), 'malformed-xml'],
    ['an attribute without quotes', sheet('<a b=c/>'), 'malformed-xml'],
    ['an attribute without a value', sheet('<a b/>'), 'malformed-xml'],
    ['a tag without a name', sheet('< a/>'), 'malformed-xml'],
    ['another declaration', sheet('<!ELEMENT a>'), 'malformed-xml'],
    ['text around the document', `${worksheet(rows)}x`, 'malformed-xml'],
    ['text before the document', `x${worksheet(rows)}`, 'malformed-xml'],
    ['nothing', '', 'malformed-xml'],
    ['half a tag', '<worksheet', 'malformed-xml'],
    [
      'bytes that are no text',
      Uint8Array.from([
        ...new TextEncoder().encode(
          `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><v>`,
        ),
        0xff,
        0xfe,
        ...new TextEncoder().encode('</v></c></row></sheetData></worksheet>'),
      ]),
      'malformed-xml',
    ],
    [
      'an unknown encoding',
      '<?xml version="1.0" encoding="x-unheard"?><worksheet/>',
      'malformed-xml',
    ],
    ['endless depth', sheet('<a>'.repeat(1000)), 'malformed-xml'],
  ])('%s', async (_, content, id) => {
    expect(await failureOf(cellsOf({ [part]: content }))).toMatchObject({ id, facts: { part } });
  });
});
