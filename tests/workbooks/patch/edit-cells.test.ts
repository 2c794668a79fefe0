import { editCells } from '../../../src/workbooks/patch/edit-cells.js';
import type { CellContent } from '../../../src/workbooks/patch/index.js';
import { worksheet } from '../support/xlsx.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The rows of a sheet after some cells were changed. */
async function edited(
  rows: string,
  edits: Readonly<Record<string, CellContent>>,
): Promise<string | { readonly row: number; readonly column: number }> {
  const cells = Object.entries(edits).map(([cell, content]) => {
    const column = cell.charCodeAt(0) - 64;
    return { row: Number(cell.slice(1)), column, content };
  });
  const before = worksheet(rows, '<dimension ref="A1"/>', '<legacyDrawing r:id="rId1"/>');
  const result = await editCells({ part: 'sheet', bytes: encoder.encode(before) }, cells);
  if ('refused' in result) return result.refused;
  const text = decoder.decode(result.bytes);
  const [start = '', end = ''] = before.split(rows === '' ? '<sheetData></sheetData>' : rows);
  expect([text.slice(0, start.length), text.slice(-end.length)]).toEqual([start, end]);
  return text.slice(start.length, -end.length);
}

const row =
  '<row r="2" ht="20"><c r="A2" s="3"><f>B2</f><v>1</v></c><c r="C2" t="s"><v>0</v></c></row>';

test('a cell keeps its format, and everything around it stays byte for byte', async () => {
  expect(await edited(row, { A2: { value: 0.5 } })).toBe(
    row.replace('<f>B2</f><v>1</v>', '<v>0.5</v>'),
  );
  expect(await edited(row, { A2: { formula: 'IF(B2<1,"a&b",2)', result: 'a&b' } })).toBe(
    row.replace(
      '<c r="A2" s="3"><f>B2</f><v>1</v>',
      '<c r="A2" s="3" t="str"><f>IF(B2&lt;1,&quot;a&amp;b&quot;,2)</f><v>a&amp;b</v>',
    ),
  );
});

test.each([
  [null, '<c r="C2"/>'],
  ['文 字', '<c r="C2" t="inlineStr"><is><t xml:space="preserve">文 字</t></is></c>'],
  [true, '<c r="C2" t="b"><v>1</v></c>'],
  [{ error: '#N/A' }, '<c r="C2" t="e"><v>#N/A</v></c>'],
])('%p is written as %s', async (value, xml) => {
  expect(await edited(row, { C2: { value } })).toBe(row.replace(/<c r="C2".*?<\/c>/, xml));
});

test('cells and rows that are not there are put in at their place', async () => {
  const text = await edited(`${row}<row r="5"/>`, {
    B2: { value: 1 },
    D2: { value: 2 },
    A1: { value: 3 },
    B3: { value: 4 },
    A3: { value: 5 },
    A5: { value: 6 },
    A7: { value: 7 },
  });
  const cells = row.replace('<c r="C2"', '<c r="B2"><v>1</v></c><c r="C2"');
  expect(text).toBe(
    [
      '<row r="1"><c r="A1"><v>3</v></c></row>',
      cells.replace('</row>', '<c r="D2"><v>2</v></c></row>'),
      '<row r="3"><c r="A3"><v>5</v></c><c r="B3"><v>4</v></c></row>',
      '<row r="5"><c r="A5"><v>6</v></c></row>',
      '<row r="7"><c r="A7"><v>7</v></c></row>',
    ].join(''),
  );
});

test('the other cells of a shared formula keep theirs when its first cell changes', async () => {
  const shared = [
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>',
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>',
  ].join('');
  expect(await edited(shared, { A1: { value: 9 } })).toBe(
    [
      '<row r="1"><c r="A1"><v>9</v></c></row>',
      '<row r="2"><c r="A2"><f>B2*$C$1</f><v>2</v></c></row>',
      '<row r="3"><c r="A3"><f>B3*$C$1</f><v>3</v></c></row>',
    ].join(''),
  );
});

test('an array formula changes as a whole or not at all', async () => {
  const array =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">PLAN.X()</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
  expect(await edited(array, { B1: { value: 9 } })).toMatchObject({ row: 1, column: 2 });
  expect(await edited(array, { A1: { value: 8 }, B1: { value: 9 } })).toBe(
    '<row r="1"><c r="A1"><v>8</v></c><c r="B1"><v>9</v></c></row>',
  );
});

test('a part whose elements have a prefix gets elements with the same one', async () => {
  const part =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
  const cells = [{ row: 1, column: 1, content: { value: 1 } }];
  const result = await editCells({ part: 'sheet', bytes: encoder.encode(part) }, cells);
  expect('bytes' in result && decoder.decode(result.bytes)).toBe(
    part.replace('<x:c r="A1"/>', '<x:c r="A1"><x:v>1</x:v></x:c>'),
  );
});
