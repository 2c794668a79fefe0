import { takenApart } from '../../../src/workbooks/patch/taken-apart.js';
import { spliced } from '../../../src/workbooks/patch/splice.js';

const head = '<worksheet><sheetData><row r="1"/></sheetData>';
const apart = (tail: string, ...areas: readonly string[]) => {
  const bytes = new TextEncoder().encode(head + tail);
  const changed = spliced(bytes, takenApart(bytes, head.length, areas));
  return new TextDecoder().decode(changed).slice(head.length);
};

test('the areas that are named go, and the others are counted anew', () => {
  const tail =
    '<mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/></mergeCells><pageMargins/>';
  expect(apart(tail, 'A3:A4', 'B3:B4')).toBe(
    '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins/>',
  );
});

test('a list that holds nothing more goes as a whole', () => {
  expect(apart('<mergeCells><mergeCell ref="A3:A4"/></mergeCells><pageMargins/>', 'A3:A4')).toBe(
    '<pageMargins/>',
  );
});

test('prefixes, closing tags and texts in front are kept', () => {
  const tail =
    '<x:autoFilter ref="A1"/><!--表--><x:mergeCells><x:mergeCell ref=\'A3:A4\'></x:mergeCell><x:mergeCell ref="C3:C4"/></x:mergeCells></x:worksheet>';
  expect(apart(tail, 'A3:A4')).toBe(
    '<x:autoFilter ref="A1"/><!--表--><x:mergeCells count="1"><x:mergeCell ref="C3:C4"/></x:mergeCells></x:worksheet>',
  );
});

test('a sheet without merged cells stays as it is', () => {
  expect(apart('<pageMargins/></worksheet>', 'A3:A4')).toBe('<pageMargins/></worksheet>');
});
