import { namedInFolder } from '../../../src/taskpane/app/workbook-files.js';

function namesOf(paths: readonly string[], ...taken: readonly string[]): readonly string[] {
  const files = paths.map((path) => ({ path, file: new File([], path) }));
  return namedInFolder(files, new Set(taken)).map(({ path }) => path);
}

test('files of one folder are named from it', () => {
  expect(namesOf(['报送/市/a.xlsx', '报送/b.xlsx'])).toEqual(['市/a.xlsx', 'b.xlsx']);
});

test('files of two folders, and files beside a folder, keep what tells them apart', () => {
  expect(namesOf(['甲/a.xlsx', '乙/a.xlsx'])).toEqual(['甲/a.xlsx', '乙/a.xlsx']);
  expect(namesOf(['甲/a.xlsx', 'a.xlsx'])).toEqual(['甲/a.xlsx', 'a.xlsx']);
});

test('where a file of that name is there already, the folder stays', () => {
  expect(namesOf(['报送/a.xlsx'], 'a.xlsx')).toEqual(['报送/a.xlsx']);
});
