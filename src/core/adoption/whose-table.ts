import { foldHeader } from '../entries/index.js';
import { remember } from '../model/index.js';
import {
  canonicalCode,
  isWithin,
  namedIn,
  regionsByName,
  type Region,
  type RegionsByName,
} from '../regions/index.js';
import type { AdoptedPlace, AdoptionRequest, LeftReason } from './adoption.js';

type Around = Pick<AdoptionRequest, 'unit' | 'regions'>;

/**
 * 表的单位 · Whose table it is, where a figure names no region: the unit's own, unless the lines above name another.
 *
 * Superiors may stand before the unit (安徽省铜陵市), not in its place.
 */
export function ownerOf(around: Around): (lines: readonly string[]) => AdoptedPlace | LeftReason {
  const { unit } = around;
  const known = provinceOf(around);
  const isHere = ({ code }: Region) => isWithin(unit.code, code);
  const owner = remember((text: string): AdoptedPlace | LeftReason => {
    const named = text.split('\n').flatMap((line) => namedIn(line, known));
    const other = named.find(({ region, unitBelow }) => !isHere(region) || unitBelow);
    const isOwn = !other && named.some(({ region }) => region.code === unit.code);
    const [first] = named;
    if (!first || isOwn) return { region: unit, scope: 'total' };
    const { region, unitBelow = '' } = other ?? first;
    return { id: 'table-of-another', name: region.name + unitBelow, unit: unit.name };
  });
  return (lines) => owner(lines.map(foldHeader).join('\n'));
}

/** The province with its cities and counties, and what is below the unit. */
function provinceOf({ unit, regions }: Around): RegionsByName {
  const province = regions.find(canonicalCode(`${unit.code.slice(0, 2)}0000`) ?? unit.code);
  if (!province) return regionsByName([unit]);
  const cities = regions.subordinates(province.code);
  const counties = cities.flatMap(({ code }) => regions.subordinates(code));
  const all = [province, ...cities, ...counties, unit, ...regions.subordinates(unit.code)];
  return regionsByName([...new Map(all.map((region) => [region.code, region])).values()]);
}
