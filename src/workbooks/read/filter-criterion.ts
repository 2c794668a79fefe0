import { nameKey } from '../xml/index.js';
import type { Cursor } from '../xml/index.js';

const filter = nameKey('autoFilter');
const filteredColumn = nameKey('filterColumn');

/** Whether the tag in hand is a criterion of the filter of a sheet or table; buttons alone have none. */
export function isFilterCriterion({ path }: Cursor): boolean {
  return path.length === 4 && path[1] === filter && path[2] === filteredColumn;
}
