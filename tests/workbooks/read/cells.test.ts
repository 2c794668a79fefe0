import { formatAt } from '../../../src/core/model/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { cells } from '../support/cells.js';
import { worksheet, xlsx } from '../support/xlsx.js';

const sheetPart = 'xl/worksheets/sheet1.xml';

async function cellsOf(rows: string, parts = {}) {
  const book = await read(xlsx({ [sheetPart]: worksheet(rows), ...parts }));
  return cells(book.sheets[0]);
}

async function flawsOf(rows: string) {
  return (await read(xlsx({ [sheetPart]: worksheet(rows) }))).sheets[0]?.flaws;
}

describe('values', () => {
  test.each([
    ['a whole number', '<c r="A1"><v>2023</v></c>', 2023],
    ['a decimal', '<c r="A1"><v>85.1</v></c>', 85.1],
    ['a negative number', '<c r="A1"><v>-0.5</v></c>', -0.5],
    ['a number with an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    [
      'a number that a program spelt in binary dust',
      '<c r="A1"><v>85.09999999999999</v></c>',
      85.1,
    ],
    ['seventeen digits', '<c r="A1"><v>0.85714285714285710</v></c>', 0.857142857142857],
    ['a long whole number', '<c r="A1"><v>340100123456789012</v></c>', 340100123456789000],
    ['a number with spaces around it', '<c r="A1"><v> 12 </v></c>', 12],
    ['a number of declared type', '<c r="A1" t="n"><v>12</v></c>', 12],
    ['truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['falsehood in words', '<c r="A1" t="b"><v>false</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a formula text', '<c r="A1" t="str"><v>合肥</v></c>', '合肥'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>合肥</t></is></c>', '合肥'],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t/></is></c>', ''],
    [
      'references',
      '<c r="A1" t="str"><v>&lt;&amp;&gt;&quot;&apos;&#x4e2d;&#25991;</v></c>',
      '<&>"\'中文',
    ],
    ['a text that names a property', '<c r="A1" t="str"><v>__proto__</v></c>', '__proto__'],
    ['CDATA', '<c r="A1" t="str"><v>a<![CDATA[<b>&amp;]]>c</v></c>', 'a<b>&amp;c'],
    ['a comment within a text', '<c r="A1" t="str"><v>a<!-- b -->c</v></c>', 'ac'],
    ['escaped characters', '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', 'a\rb_x000D_'],
    ['line ends', '<c r="A1" t="str"><v xml:space="preserve"> a\r\nb\rc </v></c>', ' a\nb\nc '],
    ['single quotes', "<c r='A1' t='str'><v>x</v></c>", 'x'],
  ])('%s', async (_, cell, value) => {
    expect(await cellsOf(`<row r="1">${cell}</row>`)).toEqual({ A1: value });
  });

  test('the longest text that a cell can hold', async () => {
    const text = '社'.repeat(32_767);
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    expect(await cellsOf(rows)).toEqual({ A1: text });
  });

  test('runs of rich text are joined and phonetic readings left out', async () => {
    const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>站点</t></si>
      <si><r><t>社</t></r><r><rPr><b/></rPr><t xml:space="preserve">工 </t></r><rPh sb="0" eb="1"><t>しゃ</t></rPh><phoneticPr fontId="1"/></si>
      <si><t xml:space="preserve"> a_x000A_b </t></si><si/><si><t/></si></sst>`;
    const rows = `<row r="1">${[0, 1, 2, 3, 4].map((v) => `<c t="s"><v>${v}</v></c>`).join('')}</row>`;
    const shared = await cellsOf(rows, { 'xl/sharedStrings.xml': strings });
    expect(shared).toEqual({ A1: '站点', B1: '社工 ', C1: ' a\nb ', D1: '', E1: '' });
    const inline = `<row r="1"><c t="inlineStr"><is><r><t>社</t></r><r><t>工</t></r><rPh sb="0" eb="1"><t>しゃ</t></rPh></is></c></row>`;
    expect(await cellsOf(inline)).toEqual({ A1: '社工' });
  });

  test('cells without value and formula are dropped', async () => {
    const rows = '<row r="1"><c r="A1" s="0"/><c r="B1"><v></v></c><c r="C1" t="s"><v/></c></row>';
    expect(await cellsOf(rows)).toEqual({});
  });
});

describe('formulas and their stored results', () => {
  test.each([
    ['<f>A2*2</f><v>4</v>', '', '=A2*2 → 4'],
    ['<f>A2&amp;"&lt;"</f><v>x</v>', 't="str"', '=A2&"<" → "x"'],
    ['<f>A2&amp;""</f><v></v>', 't="str"', '=A2&"" → ""'],
    ['<f>A2*2</f>', '', '=A2*2 → null'],
    ['<f>A2*2</f><v/>', '', '=A2*2 → null'],
    ['<f ca="1">NOW()</f><v>45000.5</v>', '', '=NOW() → 45000.5'],
    ['<f>A2&gt;1</f><v>1</v>', 't="b"', '=A2>1 → true'],
    ['<f>1/0</f><v>#DIV/0!</v>', 't="e"', '=1/0 → {"error":"#DIV/0!"}'],
    ['<f></f><v>4</v>', '', 4],
  ])('%s %s', async (content, type, shown) => {
    const rows = `<row r="1"><c r="A1" ${type}>${content}</c></row>`;
    expect(await cellsOf(rows)).toEqual({ A1: shown });
  });
});

describe('places', () => {
  test('rows and cells without references follow each other', async () => {
    const rows = `<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row r="5"><c r="B5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>`;
    expect(await cellsOf(rows)).toEqual({ A1: 1, C1: 3, B5: 4, C5: 5, A6: 6 });
  });

  test('rows and cells out of order', async () => {
    const rows = `<row r="9"><c r="C9"><v>1</v></c><c r="A9"><v>2</v></c></row><row r="2"><c r="XFD2"><v>3</v></c></row>`;
    const book = await read(xlsx({ [sheetPart]: worksheet(rows) }));
    expect(cells(book.sheets[0])).toEqual({ A9: 2, C9: 1, XFD2: 3 });
    expect(book.sheets[0]).toMatchObject({ lastRow: 9 });
  });

  test('the last row of a sheet costs no row before it', async () => {
    expect(await cellsOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')).toEqual({
      A1048576: 1,
    });
  });

  test.each(['A0', 'A1048577', 'XFE1', '1', 'A', 'A1B', ''])('no cell is at %p', async (place) => {
    const rows = `<row r="1"><c r="${place}"><v>1</v></c></row>`;
    expect(await flawsOf(rows)).toEqual([{ kind: 'bad-place', found: place }]);
  });
});

describe('contents that contradict their type', () => {
  test.each([
    ['<c r="B2"><v>合肥</v></c>', 'bad-number', '合肥'],
    ['<c r="B2"><v>NaN</v></c>', 'bad-number', 'NaN'],
    ['<c r="B2"><v>1e999</v></c>', 'bad-number', '1e999'],
    ['<c r="B2" t="s"><v>7</v></c>', 'no-such-text', '7'],
    ['<c r="B2" t="b"><v>2</v></c>', 'bad-boolean', '2'],
    ['<c r="B2" t="d"><v>2023-02-30</v></c>', 'bad-date', '2023-02-30'],
    ['<c r="B2" t="d"><v>PT12H</v></c>', 'bad-date', 'PT12H'],
    [
      '<c r="B2" t="d"><v>2023-12-31T08:00:00+08:00</v></c>',
      'bad-date',
      '2023-12-31T08:00:00+08:00',
    ],
    ['<c r="B2" t="x"><v>2</v></c>', 'bad-type', '2'],
    ['<c r="B2"><is><t>甲</t></is></c>', 'bad-type', '甲'],
    ['<c r="B2" s="9"><v>2</v></c>', 'no-such-style', '2'],
  ])('%s costs its cell', async (cell, kind, found) => {
    const rows = `<row r="2"><c r="A2"><v>1</v></c>${cell}</row>`;
    expect(await flawsOf(rows)).toEqual([{ kind, found, place: { row: 2, column: 2 } }]);
    expect(await cellsOf(rows)).toEqual({ A2: 1, B2: { error: found, isUnreadable: true } });
  });
});

describe('number formats', () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <numFmts count="2"><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/><numFmt numFmtId="165" formatCode="0.0\\%"/></numFmts>
    <cellStyleXfs><xf numFmtId="10"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/><xf numFmtId="31"/><xf numFmtId="57"/><xf numFmtId="999"/><xf/></cellXfs>
    <dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`;

  test('come from the style of the cell', async () => {
    const rows = `<row r="1">${[0, 1, 2, 3, 4, 5, 6, 7].map((s) => `<c s="${s}"><v>1</v></c>`).join('')}</row>`;
    const book = await read(xlsx({ [sheetPart]: worksheet(rows), 'xl/styles.xml': styles }));
    const [sheet] = book.sheets;
    const codes = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (column) => sheet && formatAt(sheet, { row: 1, column }),
    );
    expect(codes).toEqual([
      'General',
      '0.0"%"',
      '0.0\\%',
      '0.00%',
      'yyyy"年"m"月"d"日"',
      'yyyy"年"m"月"',
      'General',
      'General',
    ]);
  });
});

describe('dates in text become serial numbers of the workbook', () => {
  test.each([
    ['2023-12-31', 1900, 45291],
    ['2023-12-31', 1904, 43829],
    ['2023-12-31T12:00:00Z', 1900, 45291.5],
    ['2023-12-31T06:00:00.000', 1900, 45291.25],
    ['18:00:00', 1900, 0.75],
  ])('%s, from %d', async (text, system, serial) => {
    const properties = `<workbookPr date1904="${system === 1904}"/>`;
    const sheets = '<sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets>';
    const book = await read(
      xlsx({
        [sheetPart]: worksheet(`<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`),
        'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${properties}${sheets}</workbook>`,
      }),
    );
    expect(book.dateSystem).toBe(system);
    expect(cells(book.sheets[0])).toEqual({ A1: serial });
    expect(book.sheets[0] && formatAt(book.sheets[0], { row: 1, column: 1 })).toBe('yyyy-mm-dd');
  });
});
