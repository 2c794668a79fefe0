import { csvField } from '../../src/reports/csv.js';
import { read } from '../../src/workbooks/read/index.js';
import { convertedByLibreOffice, withLibreOffice } from '../support/libre-office.js';
import { hostileReport } from './hostile-report.js';
import { rendered } from './rendered.js';

const text = rendered(hostileReport, 'csv', 'zh-CN');

/** The rows of a CSV text by RFC 4180. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g;
  const rows: string[][] = [[]];
  for (const [, raw = '', end] of csv.matchAll(field)) {
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('Excel knows by the first character that the file is UTF-8', () => {
  expect(text.startsWith('\ufeff文件,填报单位')).toBe(true);
});

test('every row has as many fields as there are columns', () => {
  const rows = rowsOf(text);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([24]));
  expect(rows).toHaveLength(1 + 5 + 2 + 1 + 1 + 2);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '␉=1'],
  ['\r=1', '␍=1'],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  [-5, '-5'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['数据', '数据'],
])('the cell %j stands as %j and is never a formula', (value, field) => {
  expect(csvField(value)).toBe(field);
});

test('no field of the hostile report starts as a formula', () => {
  const starts = rowsOf(text).flatMap((row) => row.filter((one) => /^[=+@\t\r]/.test(one)));
  expect(starts).toEqual([]);
});

withLibreOffice(
  'LibreOffice opens every row, without the mark at the start, and no cell becomes a formula',
  async () => {
    const bytes = convertedByLibreOffice(new TextEncoder().encode(text), 'csv');
    const [sheet] = (await read(bytes)).sheets;
    expect(sheet?.columns[0]?.values[1]).toBe('文件');
    expect(sheet?.lastRow).toBe(rowsOf(text).length);
    expect(sheet?.columns.flatMap((column) => [...(column?.formulas.keys() ?? [])])).toEqual([]);
  },
);
