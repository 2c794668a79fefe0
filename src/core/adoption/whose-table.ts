import { foldHeader } from '../entries/index.js';
import { remember } from '../model/index.js';
import { canonicalCode, isWithin, type Region } from '../regions/index.js';
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
    const named = namedIn(text, known);
    const [first] = named;
    const isOwn = named.every(isHere) && named.some(({ code }) => code === unit.code);
    if (!first || isOwn) return { region: unit, scope: 'total' };
    const other = named.find((region) => !isHere(region)) ?? first;
    return { id: 'table-of-another', name: other.name, unit: unit.name };
  });
  return (lines) => owner(lines.map(foldHeader).join('\n'));
}

/** The province with its cities and counties, and what is below the unit. */
function provinceOf({ unit, regions }: Around): readonly Region[] {
  const province = regions.find(canonicalCode(`${unit.code.slice(0, 2)}0000`) ?? unit.code);
  if (!province) return [unit];
  const cities = regions.subordinates(province.code);
  const counties = cities.flatMap(({ code }) => regions.subordinates(code));
  const all = [province, ...cities, ...counties, unit, ...regions.subordinates(unit.code)];
  return [...new Map(all.map((region) => [region.code, region])).values()];
}

/** The regions whose full names stand in a text by themselves, not only within a longer name. */
function namedIn(text: string, known: readonly Region[]): readonly Region[] {
  const found = known.filter(({ name }) => name.length > 2 && text.includes(name));
  return found.filter(({ name }) => {
    const longer = found.filter((other) => other.name !== name && other.name.includes(name));
    return longer.reduce((rest, other) => rest.replaceAll(other.name, ''), text).includes(name);
  });
}
