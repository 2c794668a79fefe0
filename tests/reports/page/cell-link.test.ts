import { cellLink } from '../../../src/reports/page/client/cell-link.js';
import { fileUri } from '../../../src/reports/file-uri.js';

test.each([
  [{ file: 'a.xlsx', sheet: '数据', cell: 'F2' }, '', "a.xlsx#'%E6%95%B0%E6%8D%AE'!F2"],
  [{ file: 'a b#.xlsx', sheet: "it's #1" }, '../', "../a%20b%23.xlsx#'it''s%20%231'"],
  [{ file: 'javascript:alert(1)' }, '', 'javascript%3Aalert(1)'],
  [{ file: 'C:\\报\\a.xlsx' }, '../', 'file:///C:/%E6%8A%A5/a.xlsx'],
])('%j below %j is %s', (finding, toFiles, address) => {
  expect(cellLink(finding, { toFiles, paths: {} })).toBe(address);
});

test('a file that goes by a shorter name is found at its path', () => {
  const paths = { 'a.xlsx': '报送/a.xlsx' };
  const address = '../%E6%8A%A5%E9%80%81/a.xlsx';
  expect(cellLink({ file: 'a.xlsx' }, { toFiles: '../', paths })).toBe(address);
});

test.each([
  ['\\\\server\\share\\a.xlsx', 'file://server/share/a.xlsx'],
  ['/data/a.xlsx', 'file:///data/a.xlsx'],
  ['./a.xlsx', './a.xlsx'],
])('the address of %s is %s', (file, address) => {
  expect(fileUri(file)).toBe(address);
});
