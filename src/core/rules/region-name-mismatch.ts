import { foldHeader } from '../entries/index.js';
import { address } from '../model/index.js';
import { isDevelopmentZoneCode, namesRegion } from '../regions/index.js';
import type { Row } from '../submission/index.js';
import { at, fail } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly found: string; readonly expected: string; readonly code: string };

/** 区划名称不符 · A region's name differs from the one of its code; zones go by many names. */
export const regionNameMismatch: Rule<'region-name-mismatch', Facts> = {
  id: 'region-name-mismatch',
  group: 'cell',
  severity: 'verify',
  isFixable: true,
  *check({ tables, regions }) {
    for (const row of tables.data?.rows ?? []) {
      const code = row.cells.regionCode.value;
      const found = row.cells.regionName.value;
      const region = code === undefined ? undefined : regions.find(code);
      if (code === undefined || found === undefined || !region) continue;
      if (isDevelopmentZoneCode(code, regions)) continue;
      if (namesRegion(foldHeader(found), region, regions)) continue;
      const { name: expected } = region;
      yield fail(at(row, 'regionName'), { found, expected, code }, { fix: rename(row, expected) });
    }
  },
};

function rename({ sheet, row, cells }: Row<'data'>, expected: string) {
  const { column, raw } = cells.regionName;
  const before = typeof raw === 'string' ? raw : null;
  return { sheet: sheet.name, cell: address({ row, column }), before, after: { value: expected } };
}
