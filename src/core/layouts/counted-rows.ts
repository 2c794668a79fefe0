import type { NameRead } from './signals/names.js';

/** A row by its number, and whether it is a heading, which has no figures. */
type NumberedRow = Pick<NameRead, 'depth' | 'ordinal'> & { readonly isHeading: boolean };

/**
 * 连续编号 · Gives each row the parent of the row before in the same count (10. before 11.), whatever
 * stands between; a row that begins a count, or has none, has the parent that is looked for.
 *
 * A count begins anew below a row with a shallower number, and below a heading without one.
 */
export function countedRows<Parent>() {
  const counts = new Map<number, { readonly ordinal: number; readonly parent: Parent }>();
  return ({ depth, ordinal, isHeading }: NumberedRow, look: () => Parent): Parent => {
    if (isHeading && depth === 0) counts.clear();
    const before = counts.get(depth);
    const goesOn = before !== undefined && ordinal === before.ordinal + 1;
    const parent = goesOn ? before.parent : look();
    if (depth === 0) return parent;
    for (const deeper of counts.keys()) if (deeper > depth) counts.delete(deeper);
    if (ordinal !== undefined) counts.set(depth, { ordinal, parent });
    return parent;
  };
}
