import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import type { Workbook } from '../../../src/core/model/index.js';
import { isReadFailure, read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';

/** Every workbook among the fixtures and examples. */
export const workbookFiles: readonly string[] = globSync(
  ['tests/fixtures/workbooks/**/*.xls[xm]', 'examples/**/*.xls[xm]'],
  { expandDirectories: false },
).sort();

/** The workbook in a file; undefined where the file is an example of what cannot be read. */
export async function readable(file: string): Promise<Workbook | undefined> {
  try {
    return await read(readFileSync(file), { inflate: nodeInflate });
  } catch (error) {
    if (isReadFailure(error)) return undefined;
    throw error;
  }
}
