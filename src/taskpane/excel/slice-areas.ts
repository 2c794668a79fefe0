import type { Area } from '../../core/model/index.js';

/** Some rows of an area; index says which of the areas they belong to. */
export interface Slice {
  readonly index: number;
  readonly area: Area;
}

interface Batch {
  readonly slices: Slice[];
  room: number;
}

/**
 * Cuts areas into batches of whole rows, each batch of at most so many cells.
 *
 * A row that is wider than the limit is a batch of its own. There is always one batch, perhaps empty.
 */
export function sliceAreas(
  areas: readonly (Area | undefined)[],
  limit: number,
): readonly (readonly Slice[])[] {
  const batches: Batch[] = [{ slices: [], room: limit }];
  for (const [index, area] of areas.entries()) {
    let rest = area;
    while (rest) rest = takeRows(openBatch(batches, rest, limit), index, rest);
  }
  return batches.map(({ slices }) => slices);
}

/** The last batch where a row still fits, else a new one. */
function openBatch(batches: Batch[], { left, right }: Area, limit: number): Batch {
  const last = batches.at(-1);
  if (last && (last.room > right - left || last.slices.length === 0)) return last;
  const next = { slices: [], room: limit };
  batches.push(next);
  return next;
}

/** Puts as many rows into a batch as it has room for, and returns what is left of the area. */
function takeRows(batch: Batch, index: number, area: Area): Area | undefined {
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.floor(batch.room / width));
  const bottom = Math.min(area.bottom, area.top + rows - 1);
  batch.slices.push({ index, area: { ...area, bottom } });
  batch.room -= (bottom - area.top + 1) * width;
  return bottom < area.bottom ? { ...area, top: bottom + 1 } : undefined;
}
