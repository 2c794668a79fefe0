import { areaAddress, type Area, lastPlace } from '../../core/model/index.js';
import { areaOf } from './area-of.js';
import { excelFailureOf } from './excel-failure.js';

/** Rows of a sheet from first to last. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Queues the question for the merged cells of a range; the answer is there after the next sync. */
export function askMerges(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject().load('areaCount');
  const areas = merged.areas.load(
    'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount',
  );
  return () => (merged.isNullObject ? [] : areas.items.map(areaOf));
}

/** The merged cells of a sheet that has more of them than Excel tells at once (512): half by half. */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: string,
  { first, last }: Rows,
): Promise<readonly Area[]> {
  const area = { top: first, bottom: last, left: 1, right: lastPlace.column };
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  const answer = askMerges(range);
  try {
    await context.sync();
    return answer();
  } catch (error) {
    if (first === last || excelFailureOf(error).id !== 'excel-refused') throw error;
  }
  const middle = Math.floor((first + last) / 2);
  const upper = await readMerges(context, sheet, { first, last: middle });
  const lower = await readMerges(context, sheet, { first: middle + 1, last });
  return withoutRepeats([...upper, ...lower]);
}

/** A merge across the middle is told by both halves. */
function withoutRepeats(areas: readonly Area[]): readonly Area[] {
  return [...new Map(areas.map((area) => [areaAddress(area), area])).values()];
}
