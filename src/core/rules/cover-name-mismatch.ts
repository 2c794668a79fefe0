import { foldHeader } from '../entries/index.js';
import { parentOf, regionSpellings } from '../regions/index.js';
import type { Region, Regions } from '../regions/index.js';
import { atCover, fail } from './rule.js';
import type { Rule } from './rule.js';

type Facts = {
  readonly found: string;
  readonly expected: string;
  readonly code: string;
  /** The one region nearby that the unit is named after, where there is one. */
  readonly named: { readonly code: string; readonly name: string } | null;
};

/** 填报单位与区划不符 · The name of the reporting unit does not contain the region of its code. */
export const coverNameMismatch: Rule<'cover-name-mismatch', Facts> = {
  id: 'cover-name-mismatch',
  group: 'cell',
  severity: 'verify',
  isFixable: false,
  *check({ cover, unit, regions }) {
    const found = cover?.cells.unit.value;
    if (!cover || !unit || unit.name === '' || found === undefined) return;
    const name = foldHeader(found);
    if (regionSpellings(unit).some((spelling) => name.includes(spelling))) return;
    const named = regionNamed(name, unit, regions);
    const meant = named ? { code: named.code, name: named.name } : null;
    const facts = { found, expected: unit.name, code: unit.code, named: meant };
    yield fail(atCover(cover, 'unit'), facts);
  },
};

/** Among the units of the same city or province, the one whose full name stands in the text, below those of its superiors. */
function regionNamed(text: string, { code }: Region, regions: Regions): Region | undefined {
  const city = regions.find(parentOf(code) ?? '');
  const province = regions.find(parentOf(city?.code ?? '') ?? '') ?? city;
  const cities = province ? regions.subordinates(province.code) : [];
  const near = [...cities, ...cities.flatMap((each) => regions.subordinates(each.code))];
  const named = near.filter(({ name }) => name !== '' && text.includes(name));
  const lowest = named.filter((one) => !named.some(({ parent }) => parent === one.code));
  const [first, ...others] = lowest;
  return others.length === 0 ? first : undefined;
}
