import { foldHeader } from '../entries/index.js';
import { groupBy, onceForEach } from '../model/index.js';
import { isWithin, provincesOf, type Region, type Regions } from '../regions/index.js';

/** A region that a text names, and whether the text goes on to a unit below that is no region of ours. */
interface Named {
  readonly region: Region;
  readonly isOfUnitBelow: boolean;
}

/**
 * 点名的单位 · The regions that a text names in full, superiors of others left out (安徽省铜陵市 is 铜陵市).
 *
 * Of several regions of one name, that of a superior which the text names as well; else all of them.
 * 肥西县上派镇人民政府 and 合肥市高新技术产业开发区 name neither 肥西县 nor 合肥市.
 */
export function namedRegions(text: string, regions: Regions): readonly Region[] {
  const named = text.split('\n').flatMap((line) => allNamed(foldHeader(line), regions));
  const found = named.map(({ region }) => region);
  const below = new Set(named.flatMap((one) => (one.isOfUnitBelow ? [one.region.code] : [])));
  const isAbove = (one: Region) =>
    found.some((other) => other.code !== one.code && isWithin(other.code, one.code));
  const once = [...new Map(found.map((region) => [region.code, region])).values()];
  const lowest = once.filter((one) => !isAbove(one) && !below.has(one.code));
  return [...groupBy(lowest, ({ name }) => name).values()].flatMap((same) => {
    const placed = same.filter((one) => found.some((other) => isBelow(one, other)));
    return placed.length > 0 ? placed : same;
  });
}

const isBelow = (one: Region, other: Region) =>
  one.code !== other.code && isWithin(one.code, other.code);

/** Names from the left, the longest first: 南京市 holds no 京市. */
function allNamed(text: string, regions: Regions): readonly Named[] {
  const known = byFirstCharacter(regions);
  const named: Named[] = [];
  let before: readonly Region[] = [];
  for (let start = 0; start < text.length;) {
    const around = { text, start, before };
    const here = (known.get(text.charAt(start)) ?? []).filter((region) => isHere(region, around));
    const length = Math.max(1, ...here.map(({ name }) => name.length));
    before = here.filter(({ name }) => name.length === length);
    start += length;
    const isOfUnitBelow = unitBelow.test(text.slice(start));
    named.push(...before.map((region) => ({ region, isOfUnitBelow })));
  }
  return named;
}

/** A place in a text, and the regions whose name ends there. */
interface Around {
  readonly text: string;
  readonly start: number;
  readonly before: readonly Region[];
}

/** 范县 of 示范县 and 郊区 are words too: so short a name begins what is said, or follows its superior's. */
function isHere(region: Region, { text, start, before }: Around): boolean {
  const { name } = region;
  if (!text.startsWith(name, start)) return false;
  if (name.length > 2) return true;
  const rest = text.slice(start + name.length);
  const isPlaced = before.some((other) => isBelow(region, other));
  if (name.endsWith('区')) return isPlaced && !/^\p{Script=Han}/u.test(rest.replace(office, ''));
  const isBeginning = begins.test(text.slice(0, start));
  return (isPlaced || isBeginning) && !goesOn.test(rest);
}

/** The beginning of a text, of a part of it, or what follows its time: 2023年寿县. */
const begins = /(?:^|\P{Script=Han}|\d年[度末底]?|半年|季度|\d月)$/u;

/** 区民政局 and the like: the name before it is that of a district. */
const office = /^(?:民政局?|人民政府|政府|区委|发展|卫生|财政|教育|人社).*$/;

/** 县级, 县域, 县城 of 和县级市, 新县域, 新县城. */
const goesOn = /^(?:级|域|城(?![乡镇市区关]))/;

/** A town, or a zone that has a budget of its own; 各镇, 全部开发区 and 乡镇 are none. */
const unitBelow =
  /^(?!各|全|所|及|和|与|含|其|乡镇|城镇|村镇|街道)(?:\p{Script=Han}{1,10}?(?:镇|乡|街道)(?:人民政府|政府|办事处|民政)|\p{Script=Han}{0,9}?(?:开发区|高新区|经开区|工业园区|产业园区))/u;

const byFirstCharacter = onceForEach((regions: Regions) => {
  const provinces = provincesOf(regions);
  const cities = provinces.flatMap(({ code }) => regions.subordinates(code));
  const counties = cities.flatMap(({ code }) => regions.subordinates(code));
  const all = [...provinces, ...cities, ...counties].filter(
    ({ name, level }) => name.length > 1 && level !== 'township',
  );
  return groupBy(all, ({ name }) => name.charAt(0));
});
