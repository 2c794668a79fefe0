import { foldHeader } from '../entries/index.js';
import { address, remember } from '../model/index.js';
import { isDevelopmentZoneCode, namesRegion, type Regions } from '../regions/index.js';
import type { Row } from '../tables/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = { readonly found: string; readonly expected: string; readonly code: string };

/** 区划名称不符 · A region's name differs from the one of its code; zones go by many names. */
export const regionNameMismatch: Rule<'region-name-mismatch', Facts> = {
  id: 'region-name-mismatch',
  group: 'cell',
  severity: 'verify',
  isFixable: true,
  *check({ tables, regions }) {
    const nameOf = remember((code: string) => knownName(code, regions));
    for (const row of tables.data?.rows ?? []) {
      const code = row.cells.regionCode.value;
      const found = row.cells.regionName.value;
      if (code === undefined || found === undefined) continue;
      const known = nameOf(code);
      if (!known || known.isNamed(found)) continue;
      const { expected } = known;
      yield fail(at(row, 'regionName'), { found, expected, code }, { fix: rename(row, expected) });
    }
  },
};

/** The name of a region and whether a text is one of its spellings; none for a zone or an unknown code. */
function knownName(code: string, regions: Regions) {
  const region = regions.find(code);
  if (!region || isDevelopmentZoneCode(code, regions)) return undefined;
  const isNamed = remember((found: string) => namesRegion(foldHeader(found), region, regions));
  return { expected: region.name, isNamed };
}

function rename({ sheet, row, cells }: Row<'data'>, expected: string) {
  const { column, raw } = cells.regionName;
  const before = typeof raw === 'string' ? raw : null;
  return { sheet: sheet.name, cell: address({ row, column }), before, after: { value: expected } };
}
