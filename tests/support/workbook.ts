import type { Workbook } from '../../src/core/model/index.js';
import { workbookFromText } from '../../src/workbooks/sketch/index.js';

/** A workbook written inside a test as a table that one can read; see workbookFromText. */
export function workbook(text: string, more: Partial<Workbook> = {}): Workbook {
  return workbookFromText(text, more);
}
