import { foldHeader } from '../entries/index.js';
import { rawText } from '../tables/index.js';
import type { Station } from '../submission/index.js';
import { at, fail, whereOf, type Answer, type Rule } from './rule.js';

type By = 'code' | 'name';
type Facts = { readonly by: By; readonly found: string; readonly first: number };

/** 站点重复 · A station that the list has twice: by its code, or by its name in one region. */
export const duplicateStation: Rule<'duplicate-station', Facts> = {
  id: 'duplicate-station',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check({ tables }) {
    const byCode = new Map<string, Station>();
    const byName = new Map<string, Station>();
    for (const row of tables.stations?.rows ?? []) {
      const sameCode = firstOf(byCode, row.cells.stationCode.value, row);
      const sameName = firstOf(byName, nameInRegion(row), row);
      if (sameCode) yield repeated(row, sameCode, 'code');
      else if (sameName) yield repeated(row, sameName, 'name');
    }
  },
};

/** The row that was first under a key; undefined where this row is the first or has no key. */
function firstOf(
  index: Map<string, Station>,
  key: string | undefined,
  row: Station,
): Station | undefined {
  if (key === undefined) return undefined;
  const first = index.get(key);
  if (!first) index.set(key, row);
  return first;
}

/** A closed station may pass its name on, and two villages of a county may share theirs. */
function nameInRegion({ cells }: Station): string | undefined {
  const { stationName, regionCode, level, status } = cells;
  if (stationName.value === undefined || regionCode.value === undefined) return undefined;
  const isWide = level.value === 'village-room' && regionCode.value.length === 6;
  if (isWide || status.value === 'closed') return undefined;
  return `${regionCode.value}|${foldHeader(stationName.value)}`;
}

function repeated(row: Station, first: Station, by: By): Answer<Facts> {
  const field = by === 'code' ? 'stationCode' : 'stationName';
  const { raw } = row.cells[field];
  const related = [whereOf(at(first, field))];
  return fail(at(row, field), { by, found: rawText(raw), first: first.row }, { related });
}
