import { tidyText } from '../entries/index.js';
import { address } from '../model/index.js';
import type { Regions } from '../regions/index.js';
import type { Row } from '../submission/index.js';
import { at, fail } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly found: string; readonly expected: string; readonly code: string };

/** 区划名称不符 · A region's name differs from the one of its code. */
export const regionNameMismatch: Rule<'region-name-mismatch', Facts> = {
  id: 'region-name-mismatch',
  group: 'cell',
  severity: 'verify',
  isFixable: true,
  *check({ tables, regions }) {
    for (const row of tables.data?.rows ?? []) {
      const code = row.cells.regionCode.value;
      const found = row.cells.regionName.value;
      const expected = code === undefined ? undefined : regions.find(code)?.name;
      if (code === undefined || found === undefined || expected === undefined) continue;
      if (namesRegion(found, code, regions)) continue;
      yield fail(at(row, 'regionName'), { found, expected, code }, { fix: rename(row, expected) });
    }
  },
};

/** A name agrees in full, without its last character (合肥), or with its superiors before it. */
function namesRegion(found: string, code: string, regions: Regions): boolean {
  const region = regions.find(code);
  if (!region) return true;
  const name = tidyText(found);
  if (name === region.name || (name.length > 1 && name === region.name.slice(0, -1))) return true;
  const parent = region.parent === undefined ? undefined : regions.find(region.parent);
  return parent !== undefined && name.endsWith(region.name) && name.includes(parent.name);
}

function rename({ sheet, row, cells }: Row<'data'>, expected: string) {
  const { column, raw } = cells.regionName;
  const before = typeof raw === 'string' ? raw : null;
  return { sheet: sheet.name, cell: address({ row, column }), before, after: { value: expected } };
}
