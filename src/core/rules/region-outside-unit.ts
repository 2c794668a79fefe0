import { entryOf, rowsOf, unitArea } from '../submission/index.js';
import type { Row, Submission } from '../submission/index.js';
import { atCover, atField, fail, undecided } from './rule.js';
import type { Answer, Rule } from './rule.js';

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
  const { tables } = submission;
  for (const row of rowsOf(tables, 'data')) {
    const { scope, regionCode } = row.cells;
    const mayBeUnlisted =
      scope.value === 'zone' && !submission.regions.find(regionCode.value ?? '');
    if (!mayBeUnlisted) yield* judge(row, { field: 'regionCode', inArea }, submission);
  }
  for (const row of rowsOf(tables, 'stations')) {
    yield* judge(row, { field: 'regionCode', inArea }, submission);
  }
  for (const row of rowsOf(tables, 'projects')) {
    yield* judge(row, { field: 'countyCode', inArea }, submission);
    yield* judge(row, { field: 'siteCode', inArea }, submission);
  }
}

function* judge(
  row: Row,
  { field, inArea }: { readonly field: string; readonly inArea: InArea },
  { regions, unit, unitCode = '' }: Submission,
): Iterable<Answer<Facts>> {
  const code = entryOf(row, field)?.value;
  if (typeof code !== 'string' || inArea(code)) return;
  const name = regions.find(code)?.name ?? null;
  const facts = { found: code, name, unit: unitCode, unitName: unit?.name ?? null };
  yield fail(atField(row, field), facts);
}
