import { remember } from '../model/index.js';
import { isDevelopmentZoneCode, type Regions } from '../regions/index.js';
import type { Submission } from '../submission/index.js';
import { isMisread, rawText, rowsOf, type Entry, type Row } from '../tables/index.js';
import { at, atCover, fail, undecided, type Rule, type Spot } from './rule.js';

type Facts = { readonly found: string; readonly edition: string };

/** 区划代码无法识别 · A region code that the edition does not know: a zone, a change, or a slip. */
export const unknownRegion: Rule<'unknown-region', Facts> = {
  id: 'unknown-region',
  group: 'cell',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const { regions } = submission;
    const changed = changedCodes(submission);
    const isUnknown = remember((code: string) => !changed.has(code) && !regions.find(code));
    for (const { entry, spot } of codes(submission)) {
      const isNoCode = isMisread(entry);
      const named = typeof entry.value === 'string' ? [entry.value] : (entry.value ?? []);
      if (!isNoCode && !named.some(isUnknown)) continue;
      const isUntold = named.every((code) => !isUnknown(code) || isBelowTable(code, regions));
      const facts = { found: rawText(entry.raw), edition: regions.edition };
      if (isNoCode) yield fail(spot(), facts, { severity: 'error' });
      else yield isUntold ? undecided(spot(), 'unknown-region') : fail(spot(), facts);
    }
  },
};

interface Asked {
  readonly entry: Entry<string | readonly string[]>;
  readonly spot: () => Spot;
}

function* codes({ cover, tables, regions }: Submission): Iterable<Asked> {
  if (cover) yield { entry: cover.cells.regionCode, spot: () => atCover(cover, 'regionCode') };
  for (const row of rowsOf(tables, 'data')) {
    const spot = () => at(row, 'regionCode');
    if (!isZone(row, regions)) yield { entry: row.cells.regionCode, spot };
  }
  for (const row of rowsOf(tables, 'stations')) {
    yield { entry: row.cells.regionCode, spot: () => at(row, 'regionCode') };
    yield { entry: row.cells.serves, spot: () => at(row, 'serves') };
  }
  for (const row of rowsOf(tables, 'projects')) {
    yield { entry: row.cells.countyCode, spot: () => at(row, 'countyCode') };
    yield { entry: row.cells.siteCode, spot: () => at(row, 'siteCode') };
  }
}

/** A row that declares itself a development zone, with a code that only zones have. */
function isZone({ cells }: Row<'data'>, regions: Regions): boolean {
  const code = cells.regionCode.value ?? '';
  return cells.scope.value === 'zone' && isDevelopmentZoneCode(code, regions);
}

/** Townships and villages are known only where their table was loaded. */
function isBelowTable(code: string, { hasTownships, find }: Regions): boolean {
  return code.length > 6 && !hasTownships && find(code.slice(0, 6)) !== undefined;
}

/** 区划沿革 · Codes that the workbook itself declares as changed. */
function changedCodes({ tables }: Submission): ReadonlySet<string | undefined> {
  const rows = rowsOf(tables, 'changes');
  return new Set(rows.flatMap(({ cells }) => [cells.oldCode.value, cells.newCode.value]));
}
