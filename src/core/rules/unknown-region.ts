import { isDevelopmentZoneCode } from '../regions/index.js';
import type { Regions } from '../regions/index.js';
import { rowsOf } from '../submission/index.js';
import type { Entry, Row, Submission } from '../submission/index.js';
import { at, atCover, fail, undecided } from './rule.js';
import type { Answer, Rule, Spot } from './rule.js';

type Facts = { readonly found: string; readonly edition: string };

/** 区划代码无法识别 · A region code that the edition does not know: a zone, a change, or a slip. */
export const unknownRegion: Rule<'unknown-region', Facts> = {
  id: 'unknown-region',
  group: 'cell',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const { cover, tables } = submission;
    if (cover) yield* judge(cover.cells.regionCode, atCover(cover, 'regionCode'), submission);
    for (const row of rowsOf(tables, 'data')) {
      if (!isZone(row, submission.regions))
        yield* judge(row.cells.regionCode, at(row, 'regionCode'), submission);
    }
    for (const row of rowsOf(tables, 'stations')) {
      yield* judge(row.cells.regionCode, at(row, 'regionCode'), submission);
    }
    for (const row of rowsOf(tables, 'projects')) {
      yield* judge(row.cells.countyCode, at(row, 'countyCode'), submission);
    }
  },
};

/** A row that declares itself a development zone, with a code that only zones have. */
function isZone({ cells }: Row<'data'>, regions: Regions): boolean {
  return (
    cells.scope.value === 'zone' && isDevelopmentZoneCode(cells.regionCode.value ?? '', regions)
  );
}

function* judge(
  entry: Entry<string>,
  spot: Spot,
  { regions, tables }: Submission,
): Iterable<Answer<Facts>> {
  const facts = { found: String(entry.raw), edition: regions.edition };
  if (entry.state === 'unreadable') return yield fail(spot, facts, { severity: 'error' });
  const code = entry.value;
  if (code === undefined || regions.find(code) || isInChanges(code, tables)) return;
  if (isUntold(code, regions)) return yield undecided(spot, 'unknown-region');
  yield fail(spot, facts);
}

/** Townships and villages are known only where their table was loaded. */
function isUntold(code: string, { hasTownships, find }: Regions): boolean {
  return code.length > 6 && !hasTownships && find(code.slice(0, 6)) !== undefined;
}

/** 区划沿革 · Codes that the workbook itself declares as changed. */
function isInChanges(code: string, tables: Submission['tables']): boolean {
  return rowsOf(tables, 'changes').some(
    ({ cells }) => cells.oldCode.value === code || cells.newCode.value === code,
  );
}
