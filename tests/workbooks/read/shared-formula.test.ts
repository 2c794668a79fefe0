import { parseArea } from '../../../src/core/model/index.js';
import { read } from '../../../src/workbooks/read/index.js';
import { formulaAtPlace, sharedFormula } from '../../../src/workbooks/read/shared-formula.js';
import { cells } from '../support/cells.js';
import { worksheet, xlsx } from '../support/xlsx.js';

function place(address: string) {
  const { top = 0, left = 0 } = parseArea(address) ?? {};
  return { row: top, column: left };
}

describe('a shared formula in another cell of its group', () => {
  test.each([
    // what stands in C3, where it is copied to, what stands there
    ['A1', 'C4', 'A2'],
    ['A1', 'D3', 'B1'],
    ['A1', 'E5', 'C3'],
    ['$A1', 'E5', '$A3'],
    ['A$1', 'E5', 'C$1'],
    ['$A$1', 'E5', '$A$1'],
    ['Z1', 'D3', 'AA1'],
    ['ZZ1', 'D3', 'AAA1'],
    ['A5', 'C1', 'A3'],
    ['A1:B2', 'C4', 'A2:B3'],
    ['$A1:B$2', 'D4', '$A2:C$2'],
    ['A:A', 'D4', 'B:B'],
    ['$A:C', 'D4', '$A:D'],
    ['1:1', 'D4', '2:2'],
    ['$1:3', 'D4', '$1:4'],
    ['SUM(A1:A9)/COUNT(A:A)', 'C4', 'SUM(A2:A10)/COUNT(A:A)'],
    ["'2023 数据'!A1", 'C4', "'2023 数据'!A2"],
    ["'A1 ''B2'''!A1", 'C4', "'A1 ''B2'''!A2"],
    ['数据!A1:B2', 'C4', '数据!A2:B3'],
    ['Sheet1!A1', 'C4', 'Sheet1!A2'],
    ['AB12!A1', 'C4', 'AB12!A2'],
    ['Jan:Mar!A1', 'C4', 'Jan:Mar!A2'],
    ['[1]Sheet1!A1', 'C4', '[1]Sheet1!A2'],
    ["'[1]A1'!$A1", 'C4', "'[1]A1'!$A2"],
    ['"A1"&A1', 'C4', '"A1"&A2'],
    ['"say ""A1"""&A1', 'C4', '"say ""A1"""&A2'],
    ['LOG10(A1)', 'C4', 'LOG10(A2)'],
    ['A1 (B1:C2)', 'C4', 'A2 (B2:C3)'],
    ['_xlfn.STDEV.S(A1)', 'C4', '_xlfn.STDEV.S(A2)'],
    ['PLAN.COVERAGE(F2,G2)', 'C4', 'PLAN.COVERAGE(F3,G3)'],
    ['_xldudf_PLAN_PER10K(F2,G2)', 'C4', '_xldudf_PLAN_PER10K(F3,G3)'],
    ['1E5+E5', 'C4', '1E5+E6'],
    ['1.5E-3*E5', 'C4', '1.5E-3*E6'],
    ['2*A1%', 'C4', '2*A2%'],
    ['rate_A1+A1', 'C4', 'rate_A1+A2'],
    ['指标A1+A1', 'C4', '指标A1+A2'],
    ['A1指标+A1', 'C4', 'A1指标+A2'],
    ['ABCD1+XFE1+XFD1', 'C4', 'ABCD1+XFE1+XFD2'],
    ['A1048577+A1', 'C4', 'A1048577+A2'],
    ['TRUE+A1', 'C4', 'TRUE+A2'],
    ['表1[[#This Row],[A1]]*A1', 'C4', '表1[[#This Row],[A1]]*A2'],
    ["表1[A'[1]&A1", 'C4', "表1[A'[1]&A2"],
    ['表1[[A1]:[B2]]', 'C4', '表1[[A1]:[B2]]'],
    ['表1[@A1]', 'C4', '表1[@A1]'],
    ['{1,2;3,4}*A1', 'C4', '{1,2;3,4}*A2'],
    ['A1#+@B1', 'C4', 'A2#+@B2'],
    ['IF(A1="",#N/A,#REF!)', 'C4', 'IF(A2="",#N/A,#REF!)'],
    ['A1:INDEX(B:B,3)', 'C4', 'A2:INDEX(B:B,3)'],
    ['-A1^2 B1,C1', 'C4', '-A2^2 B2,C2'],
    ['a1+$b$2', 'C4', 'A2+$B$2'],
    ['A1', 'C2', '#REF!'],
    ['A1', 'B3', '#REF!'],
    ['A1048576', 'C4', '#REF!'],
    ['XFD1', 'D3', '#REF!'],
  ])('%s copied to %s is %s', (text, to, expected) => {
    expect(formulaAtPlace(sharedFormula(text, place('C3')), place(to))).toBe(expected);
  });

  test('is itself in its own cell', () => {
    const text = 'SUM(\'a b\'!$A$1:B2)*LOG10(数据!C:C)&"A1"';
    expect(formulaAtPlace(sharedFormula(text, place('C3')), place('C3'))).toBe(text);
  });
});

async function cellsOf(rows: string) {
  const bytes = xlsx({ 'xl/worksheets/sheet1.xml': worksheet(rows) });
  return cells((await read(bytes)).sheets[0]);
}

describe('groups', () => {
  test('every cell of a group has its own formula', async () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>
      <row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>
      <row r="3"><c r="B3"><f t="shared" si="0"></f></c></row>`;
    expect(await cellsOf(rows)).toEqual({ B1: '=A1*2 → 2', B2: '=A2*2 → 4', B3: '=A3*2 → null' });
  });

  test('cells may come before the formula of their group', async () => {
    const rows = `<row r="3"><c r="B3"><f t="shared" si="4"/><v>6</v></c></row>
      <row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="4">A1*2</f><v>2</v></c></row>`;
    expect(await cellsOf(rows)).toEqual({ B1: '=A1*2 → 2', B3: '=A3*2 → 6' });
  });

  test('a group number may be used again, and texts may be repeated', async () => {
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f></c></row>
      <row r="2"><c r="B2"><f t="shared" si="0">A2</f></c></row>
      <row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="0">C3</f></c></row>
      <row r="4"><c r="B4"><f t="shared" si="0"/></c></row>`;
    expect(Object.values(await cellsOf(rows))).toEqual(
      ['A1', 'A2', 'C3', 'C4'].map((f) => `=${f} → null`),
    );
  });

  test('a group without a formula costs its cells', async () => {
    const rows = '<row r="2"><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>';
    const [sheet] = (await read(xlsx({ 'xl/worksheets/sheet1.xml': worksheet(rows) }))).sheets;
    expect(sheet?.flaws).toEqual([
      { kind: 'bad-formula', found: '', place: { row: 2, column: 2 } },
    ]);
  });
});

describe('formulas that fill an area', () => {
  async function formulaOf(formula: string) {
    const rows = `<row r="1"><c r="B1">${formula}<v>2</v></c><c r="C1"><v>3</v></c></row>`;
    const { sheets } = await read(xlsx({ 'xl/worksheets/sheet1.xml': worksheet(rows) }));
    return sheets[0]?.columns[1]?.formulas.get(1);
  }

  test('an array formula knows its area', async () => {
    const formula = await formulaOf('<f t="array" ref="B1:B2">A1:A2*2</f>');
    expect(formula).toEqual({ text: 'A1:A2*2', area: parseArea('B1:B2') });
  });

  test.each([
    ['dt2D="1" dtr="1" r1="A1" r2="A2"', 'TABLE(A1,A2)'],
    ['dt2D="0" dtr="1" r1="A1"', 'TABLE(A1,)'],
    ['dtr="0" r1="A1"', 'TABLE(,A1)'],
  ])('a data table with %s is %s', async (inputs, text) => {
    const formula = await formulaOf(`<f t="dataTable" ref="B1:B2" ${inputs}/>`);
    expect(formula).toEqual({ text, area: parseArea('B1:B2') });
  });

  test('without an area they cost their cell', async () => {
    const rows = '<row r="1"><c r="B1"><f t="array">A1</f><v>2</v></c></row>';
    const [sheet] = (await read(xlsx({ 'xl/worksheets/sheet1.xml': worksheet(rows) }))).sheets;
    expect(sheet?.flaws).toEqual([
      { kind: 'bad-formula', found: 'A1', place: { row: 1, column: 2 } },
    ]);
  });
});
