import { globSync } from 'tinyglobby';

/** Every workbook of the repository that a reader must be able to read. */
export const workbookFiles: readonly string[] = globSync(
  ['tests/fixtures/workbooks/**/*.xls[xm]', 'examples/**/*.xls[xm]'],
  { expandDirectories: false },
).sort();
