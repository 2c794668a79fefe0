import { unitArea } from './evidence/unit-area.js';
import type { Submission } from '../submission/index.js';
import { entryOf, rowsWhere, type Entry, type Row } from '../tables/index.js';
import { atCover, atField, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: string;
  readonly name: string | null;
  readonly unit: string;
  readonly unitName: string | null;
};
type InArea = (code: string) => boolean;

/** 区划超出填报单位 · A row speaks of a region that is not the unit's. */
export const regionOutsideUnit: Rule<'region-outside-unit', Facts> = {
  id: 'region-outside-unit',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { cover, unitCode } = submission;
    if (!cover || unitCode === undefined) return;
    const inArea = unitArea(submission);
    if (inArea) yield* ofTables(submission, inArea);
    else yield undecided(atCover(cover, 'regionCode'), 'unknown-unit');
  },
};

function* ofTables(submission: Submission, inArea: InArea): Iterable<Answer<Facts>> {
  const { tables, regions } = submission;
  const isOutside = ({ value }: Entry<unknown>) => typeof value === 'string' && !inArea(value);
  for (const row of rowsWhere(tables.data, 'regionCode', isOutside)) {
    const { scope, regionCode } = row.cells;
    const mayBeUnlisted = scope.value === 'zone' && !regions.find(regionCode.value ?? '');
    if (!mayBeUnlisted) yield outside(row, 'regionCode', submission);
  }
  for (const row of rowsWhere(tables.stations, 'regionCode', isOutside)) {
    yield outside(row, 'regionCode', submission);
  }
  for (const row of tables.projects?.rows ?? []) {
    const { countyCode, siteCode } = row.cells;
    if (isOutside(countyCode)) yield outside(row, 'countyCode', submission);
    if (isOutside(siteCode)) yield outside(row, 'siteCode', submission);
  }
}

function outside(row: Row, field: string, { regions, unit, unitCode = '' }: Submission) {
  const found = String(entryOf(row, field)?.value);
  const name = regions.find(found)?.name ?? null;
  const facts = { found, name, unit: unitCode, unitName: unit?.name ?? null };
  return fail(atField(row, field), facts);
}
