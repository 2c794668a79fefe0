import { parseArea } from '../../src/core/model/index.js';
import { patchWorkbook } from '../../src/workbooks/patch/index.js';
import type { Typed } from './openpyxl.js';

/** The bytes of a workbook into which somebody typed a value; an empty text leaves the cell blank. */
export async function editedBook(
  bytes: Uint8Array,
  { sheet, cell, value }: Typed,
): Promise<Uint8Array> {
  const { top, left } = parseArea(cell) ?? { top: 0, left: 0 };
  const content = { value: value === '' ? null : value };
  const patched = await patchWorkbook(bytes, {
    sheets: [{ sheet, cells: [{ row: top, column: left, content }] }],
  });
  if ('bytes' in patched) return patched.bytes;
  throw new Error(`${sheet}!${cell} cannot be typed into`);
}
