import type { CodeChange } from '../catalogue/index.js';
import { changeColumns } from './columns.js';
import { readRows, type TableOfPlan } from './read-rows.js';
import type { ReadingContext } from './row-reader.js';

/** 区划沿革 · The codes that changed while the plan runs, in the order of their rows. */
export function readChanges(part: TableOfPlan, context: ReadingContext): readonly CodeChange[] {
  return readRows(part, { specs: changeColumns }, context).flatMap((row) => {
    const [oldCode, newCode] = [row.text('oldCode', 'must'), row.text('newCode', 'must')];
    const effectiveOn = row.day('effectiveOn');
    if (oldCode === undefined || newCode === undefined) return [];
    return [{ oldCode, newCode, ...(effectiveOn ? { effectiveOn } : {}) }];
  });
}
