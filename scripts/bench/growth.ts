import { makeLarge, makeProvince } from './make-data.js';
import type { Taken } from './measure.js';
import { reading, validate } from './readers.js';

/** 工作簿数 · Time and memory over so many workbooks of the usual size, with two workers. */
export async function growthOfBooks(
  counts: readonly number[],
): Promise<ReadonlyMap<number, Taken>> {
  const taken = new Map<number, Taken>();
  for (const count of counts) {
    const folder = await makeProvince(count);
    taken.set(count, validate(folder, ['--workers', '2', '--no-cache']));
  }
  return taken;
}

/** 单元格数 · One workbook of so many cells, validated in one worker and read by exceljs as a stream. */
export interface Growth {
  readonly cells: number;
  readonly ours: Taken;
  readonly exceljs: Taken;
}

/** Time and memory over one workbook of so many cells. */
export function growthOfCells(sizes: readonly number[]): readonly Growth[] {
  return sizes.map((cells) => {
    const folder = makeLarge(cells);
    const exceljs = reading('exceljs-stream', folder);
    return { cells, ours: validate(folder, ['--workers', '1', '--no-cache']), exceljs };
  });
}
