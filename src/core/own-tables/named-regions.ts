import { foldHeader } from '../entries/index.js';
import { groupBy, onceForEach } from '../model/index.js';
import {
  isBeneath,
  namedIn,
  provincesOf,
  regionsByName,
  type Region,
  type Regions,
} from '../regions/index.js';

/**
 * 点名的单位 · The regions that a text names in full, superiors of others left out (安徽省铜陵市 is 铜陵市).
 *
 * Of several regions of one name, that of a superior which the text names as well; else all of them.
 * 肥西县上派镇人民政府 and 合肥市高新技术产业开发区 name neither 肥西县 nor 合肥市.
 */
export function namedRegions(text: string, regions: Regions): readonly Region[] {
  const known = allRegions(regions);
  const named = text.split('\n').flatMap((line) => namedIn(foldHeader(line), known));
  const found = [...new Map(named.map(({ region }) => [region.code, region])).values()];
  const begun = new Set(named.flatMap(({ region, unitBelow }) => (unitBelow ? [region.code] : [])));
  const isAbove = (one: Region) => found.some((other) => isBeneath(other, one));
  const lowest = found.filter((one) => !isAbove(one) && !begun.has(one.code));
  return [...groupBy(lowest, ({ name }) => name).values()].flatMap((same) => {
    const placed = same.filter((one) => found.some((other) => isBeneath(one, other)));
    return placed.length > 0 ? placed : same;
  });
}

const allRegions = onceForEach((regions: Regions) => {
  const provinces = provincesOf(regions);
  const cities = provinces.flatMap(({ code }) => regions.subordinates(code));
  const counties = cities.flatMap(({ code }) => regions.subordinates(code));
  const all = [...provinces, ...cities, ...counties];
  return regionsByName(all.filter(({ level }) => level !== 'township'));
});
