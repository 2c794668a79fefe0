import { makeLarge, makeProvince } from './make-data.js';
import { inTurn, type Taken } from './measure.js';
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

/** Time and memory over one workbook of so many cells, the medians of some rounds. */
export function growthOfCells(sizes: readonly number[], rounds: number): readonly Growth[] {
  return sizes.flatMap((cells) => {
    const folder = makeLarge(cells);
    const taken = inTurn(
      [
        { name: 'ours', run: () => validate(folder, ['--workers', '1', '--no-cache']) },
        { name: 'exceljs', run: () => reading('exceljs-stream', folder) },
      ],
      rounds,
    );
    const [ours, exceljs] = [taken.get('ours'), taken.get('exceljs')];
    return ours && exceljs ? [{ cells, ours, exceljs }] : [];
  });
}
