import { zipSync } from 'fflate';
import { read } from '../../../src/workbooks/read/index.js';
import { cells } from '../support/cells.js';
import { failureOf } from '../support/failure.js';
import { bytesOf } from '../support/bytes.js';
import { rels, smallest, workbookPart, worksheet, xlsx, zip } from '../support/xlsx.js';

const part = 'xl/worksheets/sheet1.xml';
const one = '<c r="A1"><v>1</v></c>';
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

describe('what stands twice, or at another place, refuses the workbook', () => {
  test.each([
    ['a cell', `<row r="1">${one}<c r="A1"><v>2</v></c></row>`, { cell: 'A1' }],
    ['a cell, once without a value', `<row r="1">${one}<c r="A1"/></row>`, { cell: 'A1' }],
    ['a cell apart', `<row r="1">${one}<c r="B1"/><c r="A1"/></row>`, { cell: 'A1' }],
    ['a value', '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>', { cell: 'A1' }],
    ['a value in spellings', '<row r="1"><c r="A1"><v >1</v><v>2</v></c></row>', { cell: 'A1' }],
    ['a row', `<row r="1">${one}</row><row r="1"/>`, { row: 1 }],
    ['a row that is blank', '<row r="3"/><row r="4"/><row r="3"/>', { row: 3 }],
    [
      'a row by order and number',
      `<row r="5"/><row>${one.replace('A1', 'A6')}</row><row r="6"/>`,
      { row: 6 },
    ],
    ['a cell of another row', '<row r="2"><c r="A1"><v>1</v></c></row>', { cell: 'A1' }],
    ['a row in a cell', `<row r="1"><c r="A1"><row r="2"/></c></row>`, { cell: 'A1' }],
    ['a value in a value', '<row r="1"><c r="A1"><v>1<v>2</v></v></c></row>', { cell: 'A1' }],
    ['all rows', `</sheetData><sheetData>`, { repeated: 'sheetData' }],
  ])('%s', async (_, rows, facts) => {
    const failure = await failureOf(read(xlsx({ [part]: worksheet(rows) })));
    expect(failure).toMatchObject({ id: 'ambiguous-content', facts: { sheet: '数据', ...facts } });
  });

  test.each([
    'xl/worksheets/SHEET1.xml',
    'xl/./worksheets/sheet1.xml',
    '/xl/worksheets/sheet1.xml',
  ])('an entry again as %s', async (again) => {
    const bytes = zip({ ...smallest, [again]: worksheet('') });
    expect(await failureOf(read(bytes))).toMatchObject({ id: 'ambiguous-content' });
  });

  test('two sheets of one name, and one id that leads to two parts', async () => {
    const sheets = '<sheet name="甲" r:id="rId1"/><sheet name="甲" r:id="rId1"/>';
    const twice = xlsx({ 'xl/workbook.xml': workbookPart(`<sheets>${sheets}</sheets>`) });
    expect(await failureOf(read(twice))).toMatchObject({ id: 'ambiguous-content' });
    const links = rels('rId1 worksheet worksheets/sheet1.xml', 'rId1 worksheet other.xml');
    const leading = xlsx({ 'xl/_rels/workbook.xml.rels': links });
    expect(await failureOf(read(leading))).toMatchObject({ id: 'ambiguous-content' });
  });

  test('an archive behind another one', async () => {
    const bytes = bytesOf(xlsx(), xlsx({ [part]: worksheet('') }));
    expect(await failureOf(read(bytes))).toMatchObject({ id: 'ambiguous-content' });
  });
});

describe('extensions say nothing about the sheet', () => {
  const foreign = 'xmlns:y="urn:y"';
  test.each([
    ['beside a value', `<y:v ${foreign}>9</y:v>`],
    ['with names of ours within', `<y:e ${foreign}><v>9</v><c r="A1"/><row r="1"/></y:e>`],
    ['by default namespace', '<v xmlns="urn:y">9</v>'],
  ])('%s', async (_, extension) => {
    const rows = `<row r="1"><c r="A1"><v>1${extension}2</v>${extension}</c>${extension}</row>`;
    const { sheets } = await read(xlsx({ [part]: worksheet(rows) }));
    expect(cells(sheets[0])).toEqual({ A1: 12 });
  });

  test.each([
    ['in a list of extensions', '<c r="A1"><v>1</v></c>', '<c r="A1"><v>9</v></c><row r="1"/>'],
    ['in one of a cell', '<c r="A1"><v>1</v>%</c>', '<v>9</v><f>2</f><is><t>x</t></is>'],
  ])('names of ours %s', async (_, cell, own) => {
    const list = `<extLst><ext uri="u"><worksheet>${own}</worksheet>${own}</ext></extLst>`;
    const rows = `<row r="1">${cell.includes('%') ? cell.replace('%', list) : cell + list}</row>`;
    const sheet = worksheet(rows).replace('</sheetData>', `</sheetData>${list}`);
    expect(cells((await read(xlsx({ [part]: sheet }))).sheets[0])).toEqual({ A1: 1 });
  });

  test('in the workbook part, a second list of properties or sheets', async () => {
    const own = '<workbookPr date1904="1"/><sheets><sheet name="乙" r:id="rId9"/></sheets>';
    const sheets = '<sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets>';
    const list = `<extLst><ext uri="u">${own}</ext><ext uri="v">${own}</ext></extLst>`;
    const part = workbookPart(`<workbookPr/>${sheets}${list}`);
    const book = await read(xlsx({ 'xl/workbook.xml': part }));
    expect(book).toMatchObject({ dateSystem: 1900, sheets: [{ name: '数据' }] });
    const beside = workbookPart(`<workbookPr/>${sheets}${own}`);
    expect(await failureOf(read(xlsx({ 'xl/workbook.xml': beside })))).toMatchObject({
      id: 'ambiguous-content',
      facts: { repeated: 'workbookPr' },
    });
  });

  test('the date system is that of the workbook alone, in both dialects and any prefix', async () => {
    const sheets = '<sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets>';
    const extended = `<workbookPr date1904="1"/>${sheets}<y:workbookPr ${foreign}/>`;
    expect((await read(xlsx({ 'xl/workbook.xml': workbookPart(extended) }))).dateSystem).toBe(1904);
    const other = `<y:workbookPr ${foreign} date1904="1"/>${sheets}`;
    expect((await read(xlsx({ 'xl/workbook.xml': workbookPart(other) }))).dateSystem).toBe(1900);
    const prefixed = `<r:workbookPr xmlns:r="${strict}" date1904="true"/>${sheets}`;
    expect((await read(xlsx({ 'xl/workbook.xml': workbookPart(prefixed) }))).dateSystem).toBe(1904);
  });
});

test('bytes before the archive are passed', async () => {
  const sheet = { [part]: worksheet(`<row r="1">${one}</row>`) };
  const { sheets } = await read(bytesOf('MZ junk before', xlsx(sheet)));
  expect(cells(sheets[0])).toEqual({ A1: 1 });
  expect(await failureOf(read(zipSync({})))).toMatchObject({ id: 'not-a-workbook' });
});
