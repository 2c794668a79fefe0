import { readDelimited } from '../../../src/workbooks/delimited/index.js';

const rows = (text: string) => [...readDelimited(text)];
const cells = (text: string) => rows(text).map((row) => row.cells);

test.each([
  ['commas', 'a,b\n1,2'],
  ['tabs', 'a\tb\n1\t2'],
  ['semicolons', 'a;b\n1;2'],
  ['full-width commas', 'a，b\n1，2'],
  ['bars', 'a|b\n1|2'],
])('cells are parted by %s', (_, text) => {
  expect(cells(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('any line end ends a line, and blank lines count but are left out', () => {
  expect(rows('a\r\nb\rc\n\n , \nd')).toEqual(
    [
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['b'] },
      { line: 3, cells: ['c'] },
      { line: 6, cells: ['d'] },
    ].map((row) => ({ ...row, cells: [...row.cells, ...([] as string[])] })),
  );
});

test('quotes hold separators, quotes and breaks, and the lines after them keep their numbers', () => {
  expect(rows('"a,b","say ""c"""\n"d\ne",f\ng,h')).toEqual([
    { line: 1, cells: ['a,b', 'say "c"'] },
    { line: 2, cells: ['d\ne', 'f'] },
    { line: 4, cells: ['g', 'h'] },
  ]);
});

test('a quote that no cell ends with is a plain character and swallows nothing', () => {
  expect(cells('1,"瑶海区\n2,"庐阳"区\n3,蜀山区')).toEqual([
    ['1', '"瑶海区'],
    ['2', '"庐阳"区'],
    ['3', '蜀山区'],
  ]);
});
