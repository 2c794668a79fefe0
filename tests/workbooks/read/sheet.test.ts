import { parseArea } from '../../../src/core/model/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { rels, worksheet, xlsx } from '../support/xlsx.js';

const part = 'xl/worksheets/sheet1.xml';
const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;

async function sheetOf(rows: string, before = '', after = '') {
  const [sheet] = (await read(xlsx({ [part]: worksheet(rows, before, after) }))).sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
}

describe('what is hidden', () => {
  test('rows marked as hidden and rows without height, down to the last value', async () => {
    const sheet = await sheetOf(
      `<row r="1" hidden="1">${cell('A1')}</row><row r="2" ht="0" customHeight="1"/><row r="3" hidden="true"/>
       <row r="4" hidden="0" ht="15"/><row r="5" hidden="false">${cell('A5')}</row><row r="6" hidden="1"/>`,
    );
    expect([...sheet.hiddenRows]).toEqual([1, 2, 3]);
  });

  test('columns marked as hidden and columns without width, up to the last value', async () => {
    const columns = `<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0" customWidth="1"/>
      <col min="5" max="5" width="9"/><col min="6" max="16384" hidden="1"/></cols>`;
    const sheet = await sheetOf(`<row r="1">${cell('G1')}</row>`, columns);
    expect([...sheet.hiddenColumns]).toEqual([2, 3, 4, 6, 7]);
  });

  test('rows and columns too small to be read, and not those that are merely small', async () => {
    const columns = `<cols><col min="1" max="1" width="0.08" customWidth="1"/>
      <col min="2" max="2" width="0.5" customWidth="1"/></cols>`;
    const rows = `<row r="1" ht="0.1" customHeight="1">${cell('A1')}${cell('B1')}</row>
      <row r="2" ht="1.99" customHeight="1">${cell('A2')}</row><row r="3" ht="2">${cell('A3')}</row>`;
    const sheet = await sheetOf(rows, columns);
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
    expect([...sheet.hiddenColumns]).toEqual([1]);
  });

  test('a million hidden rows under a small table stay outside', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `<row r="${at + 2}" hidden="1"/>`);
    const sheet = await sheetOf(`<row r="1">${cell('A1')}</row>${rows.join('')}`);
    expect(sheet.hiddenRows.size).toBe(0);
  });
});

describe('rows without values between others', () => {
  const blank = (row: number, more = '') => `<row r="${row}"${more}/>`;
  test.each([
    ['of the same style', blank(2, ' s="1"') + blank(3, ' s="1"') + blank(4, ' s="1"')],
    ['of different styles', blank(2) + blank(3, ' s="1"') + blank(4, ' s="2"')],
    [
      'with blank cells',
      '<row r="2"/><row r="3"><c r="A3" s="1"/><c r="B3"/></row><row r="4"><c r="A4"/></row>',
    ],
    ['with an open tag', '<row r="2"></row><row r="3"></row><row r="4"><c r="A4" s="1"/></row>'],
    [
      'in another spelling',
      '<row  r="2"/><row r=\'3\'/><x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="4"/>',
    ],
    ['left out', ''],
  ])('%s', async (_, between) => {
    const sheet = await sheetOf(
      `<row r="1">${cell('A1')}</row>${between}<row r="5">${cell('A5')}</row>`,
    );
    expect(sheet.columns[0]?.values.filter((value) => value !== undefined)).toEqual([1, 1]);
    expect(sheet).toMatchObject({ lastRow: 5, hiddenRows: new Set() });
  });

  test('are hidden one like the other', async () => {
    const hidden = [2, 3, 4, 6].map((row) => blank(row, ' hidden="1"')).join('');
    const sheet = await sheetOf(`<row r="1"/>${hidden}<row r="7">${cell('A7')}</row>`);
    expect([...sheet.hiddenRows]).toEqual([2, 3, 4, 6]);
  });

  test('count on where the next row does not say its number', async () => {
    const rows = blank(2) + blank(3) + blank(4);
    expect((await sheetOf(`${rows}<row><c><v>1</v></c></row>`)).lastRow).toBe(5);
  });

  test.each(['0', '1048577', 'A', '1A', ''])('cannot stand at %p', async (row) => {
    const { flaws } = await sheetOf(`<row r="1"/><row r="${row}"/>`);
    expect(flaws).toEqual([{ kind: 'bad-place', found: row }]);
  });
});

test('merged cells', async () => {
  const merges =
    '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B4"/></mergeCells>';
  const { merges: areas } = await sheetOf('', '', merges);
  expect(areas).toEqual([parseArea('A1:C1'), parseArea('B3:B4')]);
});

describe('a filter is on', () => {
  const criterion = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';
  const filter = (columns: string) => `<autoFilter ref="A1:B9">${columns}</autoFilter>`;
  const view = `<customSheetViews><customSheetView>${filter(criterion)}</customSheetView></customSheetViews>`;
  test.each([
    ['with a criterion', filter(criterion), true],
    ['not by buttons alone', filter(''), false],
    ['not by hidden buttons', filter('<filterColumn colId="0" hiddenButton="1"/>'), false],
    ['not in a stored view', view, false],
    ['not where there is none', '', false],
  ])('%s', async (_, after, isFiltered) => {
    expect((await sheetOf('', '', after)).isFiltered).toBe(isFiltered);
  });

  test.each([
    ['1', true],
    ['false', false],
  ])('where the sheet says %s', async (mode, isFiltered) => {
    expect((await sheetOf('', `<sheetPr filterMode="${mode}"/>`)).isFiltered).toBe(isFiltered);
  });
});

describe('tables', () => {
  const sheetRels = 'xl/worksheets/_rels/sheet1.xml.rels';
  async function tableOf(xml: string) {
    const bytes = xlsx({
      [sheetRels]: rels('rId1 table ../tables/table1.xml'),
      'xl/tables/table1.xml': xml,
    });
    return (await read(bytes)).sheets[0];
  }

  test('have a name, an area, columns and formulas of columns', async () => {
    const sheet =
      await tableOf(`<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="指标表" ref="A1:C4" totalsRowCount="1">
      <autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="指标_x000a_代码"/>
      <tableColumn id="2" name="值 &amp; 量"><calculatedColumnFormula>指标表[[#This Row],[a]]*2</calculatedColumnFormula></tableColumn>
      <tableColumn id="3" name="__proto__"><totalsRowFormula>SUM(1)</totalsRowFormula></tableColumn></tableColumns></table>`);
    expect(sheet?.tables).toEqual([
      {
        name: '指标表',
        area: parseArea('A1:C4'),
        headerRows: 1,
        totalsRows: 1,
        columns: ['指标\n代码', '值 & 量', '__proto__'],
        calculated: [undefined, '指标表[[#This Row],[a]]*2', undefined],
      },
    ]);
    expect(sheet?.isFiltered).toBe(false);
  });

  test('may lack a header row and may be filtered', async () => {
    const sheet =
      await tableOf(`<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="T" ref="A1:A4" headerRowCount="0"><autoFilter ref="A1:A4">
      <filterColumn colId="0"><customFilters/></filterColumn></autoFilter></table>`);
    expect(sheet?.tables[0]).toMatchObject({ headerRows: 0, totalsRows: 0, columns: [] });
    expect(sheet?.isFiltered).toBe(true);
  });

  test('without an area cost their sheet', async () => {
    const sheet = await tableOf(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="T"/>',
    );
    expect(sheet?.flaws).toEqual([{ kind: 'bad-table', found: '' }]);
  });
});
