import { foldHeader } from '../entries/index.js';
import { parentOf, regionSpellings, type Region, type Regions } from '../regions/index.js';
import type { Submission } from './submission.js';

/** 名不符码 · A reporting unit whose name does not contain the region of its code. */
export interface MisnamedUnit {
  readonly unit: Region;
  /** The name of the unit as the cover has it. */
  readonly found: string;
  /** The one region nearby that the unit is named after, where there is one. */
  readonly named: Region | undefined;
}

/** The reporting unit, where its name and the region of its code do not agree. */
export function misnamedUnit({
  cover,
  unit,
  regions,
}: Pick<Submission, 'cover' | 'unit' | 'regions'>): MisnamedUnit | undefined {
  const found = cover?.cells.unit.value;
  if (!unit || unit.name === '' || found === undefined) return undefined;
  const name = foldHeader(found);
  if (regionSpellings(unit).some((spelling) => name.includes(spelling))) return undefined;
  return { unit, found, named: regionNamed(name, unit, regions) };
}

/** Among the units of the same province, the one whose full name stands in the text, below those of its superiors. */
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
