import { foldHeader } from '../entries/index.js';
import { groupBy, onceForEach } from '../model/index.js';
import { isWithin, provincesOf, type Region, type Regions } from '../regions/index.js';

/** 郊区 and 新城 are words too. */
const shortestName = 3;

/**
 * 点名的单位 · The regions that a text names in full, superiors of others left out (安徽省铜陵市 is 铜陵市).
 *
 * Of several regions of one name, that of a superior which the text names as well; else all of them.
 */
export function namedRegions(text: string, regions: Regions): readonly Region[] {
  const found = allNamed(foldHeader(text), regions);
  const isAbove = (one: Region) =>
    found.some((other) => other.code !== one.code && isWithin(other.code, one.code));
  const lowest = found.filter((one) => !isAbove(one));
  return [...groupBy(lowest, ({ name }) => name).values()].flatMap((same) => {
    const placed = same.filter((one) => found.some((other) => isBelow(one, other)));
    return placed.length > 0 ? placed : same;
  });
}

const isBelow = (one: Region, other: Region) =>
  one.code !== other.code && isWithin(one.code, other.code);

/** Names from the left, the longest first: 南京市 holds no 京市. */
function allNamed(text: string, regions: Regions): readonly Region[] {
  const known = byFirstCharacter(regions);
  const found: Region[] = [];
  for (let start = 0; start < text.length;) {
    const here = known.get(text.charAt(start))?.filter(({ name }) => text.startsWith(name, start));
    const length = Math.max(1, ...(here ?? []).map(({ name }) => name.length));
    found.push(...(here ?? []).filter(({ name }) => name.length === length));
    start += length;
  }
  return [...new Map(found.map((region) => [region.code, region])).values()];
}

const byFirstCharacter = onceForEach((regions: Regions) => {
  const provinces = provincesOf(regions);
  const cities = provinces.flatMap(({ code }) => regions.subordinates(code));
  const counties = cities.flatMap(({ code }) => regions.subordinates(code));
  const all = [...provinces, ...cities, ...counties].filter(
    ({ name, level }) => name.length >= shortestName && level !== 'township',
  );
  return groupBy(all, ({ name }) => name.charAt(0));
});
