import { read } from '../../../src/workbooks/read/index.js';
import { failureOf } from '../support/failure.js';
import { rels, smallest, workbookPart, worksheet, xlsx } from '../support/xlsx.js';

const workbookRels = 'xl/_rels/workbook.xml.rels';
const sheet = (name: string, id: string, more = '') =>
  `<sheet name="${name}" sheetId="1" r:id="${id}" ${more}/>`;

test('sheets keep their order, names and visibility', async () => {
  const list = [
    sheet('封面', 'b'),
    sheet('a&amp;b', 'a', 'state="hidden"'),
    sheet('__proto__', 'c', 'state="veryHidden"'),
  ];
  const { sheets } = await read(
    xlsx({
      'xl/workbook.xml': workbookPart(`<sheets>${list.join('')}</sheets>`),
      [workbookRels]: rels('a worksheet s/a.xml', 'b worksheet s/b.xml', 'c worksheet s/c.xml'),
      'xl/s/a.xml': worksheet('<row><c><v>1</v></c></row>'),
      'xl/s/b.xml': worksheet('<row><c><v>2</v></c></row>'),
      'xl/s/c.xml': worksheet(''),
    }),
  );
  expect(
    sheets.map(({ name, visibility, columns }) => [name, visibility, columns[0]?.values[1]]),
  ).toEqual([
    ['封面', 'visible', 2],
    ['a&b', 'hidden', 1],
    ['__proto__', 'very-hidden', undefined],
  ]);
});

test('sheets of charts and dialogs are skipped', async () => {
  const list = [sheet('图', 'a'), sheet('数据', 'b'), sheet('窗', 'c')];
  const names =
    '<definedNames><definedName name="x" localSheetId="1">1</definedName></definedNames>';
  const book = await read(
    xlsx({
      'xl/workbook.xml': workbookPart(`<sheets>${list.join('')}</sheets>${names}`),
      [workbookRels]: rels('a chartsheet c.xml', 'b worksheet s.xml', 'c dialogsheet d.xml'),
      'xl/s.xml': worksheet(''),
    }),
  );
  expect(book.sheets.map(({ name }) => name)).toEqual(['数据']);
  expect(book.names).toEqual([{ name: 'x', refersTo: '1', sheet: '数据' }]);
});

test('defined names of the workbook and of a sheet', async () => {
  const names = `<definedNames><definedName name="区划">数据!$A$2:$A$9</definedName>
    <definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'数据'!$A$1&amp;""</definedName></definedNames>`;
  const list = `<sheets>${sheet('数据', 'rId1')}</sheets>`;
  const book = await read(xlsx({ 'xl/workbook.xml': workbookPart(list + names) }));
  expect(book.names).toEqual([
    { name: '区划', refersTo: '数据!$A$2:$A$9' },
    { name: '_xlnm._FilterDatabase', refersTo: '\'数据\'!$A$1&""', sheet: '数据' },
  ]);
});

test('the date system is 1900 unless the workbook says 1904', async () => {
  const list = `<sheets>${sheet('数据', 'rId1')}</sheets>`;
  const systems = ['', '<workbookPr/>', '<workbookPr date1904="0"/>', '<workbookPr date1904="1"/>'];
  const read1904 = systems.map(async (properties) => {
    const book = await read(xlsx({ 'xl/workbook.xml': workbookPart(properties + list) }));
    return book.dateSystem;
  });
  expect(await Promise.all(read1904)).toEqual([1900, 1900, 1900, 1904]);
});

test('external links are told in the order in which formulas number them', async () => {
  const references =
    '<externalReferences><externalReference r:id="y"/><externalReference r:id="x"/></externalReferences>';
  const book = await read(
    xlsx({
      'xl/workbook.xml': workbookPart(`<sheets>${sheet('数据', 'rId1')}</sheets>${references}`),
      [workbookRels]: rels(
        'rId1 worksheet worksheets/sheet1.xml',
        'x externalLink l/1.xml',
        'y externalLink l/2.xml',
      ),
      'xl/l/1.xml': '<externalLink/>',
      'xl/l/_rels/1.xml.rels': rels('rId1 externalLinkPath file:///C:/a%20b.xlsx External'),
      'xl/l/2.xml': '<externalLink/>',
      'xl/l/_rels/2.xml.rels': rels('rId1 externalLinkPath other.xlsx External'),
    }),
  );
  expect(book.externalLinks).toEqual(['other.xlsx', 'file:///C:/a%20b.xlsx']);
});

describe('macros', () => {
  const types = (type: string) => ({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override ContentType="${type}"/></Types>`,
  });
  const list = ['rId1 worksheet worksheets/sheet1.xml'];
  test.each([
    ['none', {}, false],
    [
      'a macro-enabled workbook',
      types('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
      true,
    ],
    ['a project', { [workbookRels]: rels(...list, 'v vbaProject vbaProject.bin') }, true],
    ['a sheet of old macros', { [workbookRels]: rels(...list, 'v xlMacrosheet m.xml') }, true],
  ])('%s', async (_, parts, hasMacros) => {
    expect((await read(xlsx(parts))).hasMacros).toBe(hasMacros);
  });
});

test('a file can tell everything', async () => {
  expect((await read(xlsx())).unknown.size).toBe(0);
});

describe('what is no workbook', () => {
  test.each([
    [
      'a text document',
      {
        '_rels/.rels': rels('a officeDocument word/document.xml'),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      },
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      { '_rels/.rels': rels('a officeDocument xl/workbook.bin') },
      'not-a-workbook',
    ],
    ['any other archive', { '_rels/.rels': undefined }, 'not-a-workbook'],
    ['a workbook without its main part', { 'xl/workbook.xml': undefined }, 'missing-part'],
  ])('%s', async (_, parts, id) => {
    expect(await failureOf(read(xlsx(parts)))).toMatchObject({ id });
  });

  test.each([
    ['without its part', { 'xl/worksheets/sheet1.xml': undefined }, 'no-part'],
    ['without a relationship', { [workbookRels]: rels() }, 'no-part'],
    ['that is a page', { 'xl/worksheets/sheet1.xml': '<html/>' }, 'not-a-sheet'],
  ])('a sheet %s costs that sheet', async (_, parts, kind) => {
    const [sheet] = (await read(xlsx(parts))).sheets;
    expect(sheet).toMatchObject({ name: '数据', lastRow: 0, flaws: [{ kind }] });
  });

  test('without its strings only the sheets that use them are lost', async () => {
    const lost = { 'xl/sharedStrings.xml': undefined };
    const used = worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    expect((await read(xlsx(lost))).sheets[0]?.flaws).toBeUndefined();
    const [sheet] = (await read(xlsx({ ...lost, 'xl/worksheets/sheet1.xml': used }))).sheets;
    expect(sheet?.flaws).toMatchObject([{ kind: 'no-texts' }]);
  });

  test('styles and strings may be absent altogether', async () => {
    const bare = { ...smallest, 'xl/styles.xml': undefined, 'xl/sharedStrings.xml': undefined };
    const parts = { ...bare, [workbookRels]: rels('rId1 worksheet worksheets/sheet1.xml') };
    expect((await read(xlsx(parts))).sheets).toHaveLength(1);
  });
});
