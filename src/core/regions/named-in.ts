import { groupBy } from '../model/index.js';
import { isBeneath } from './is-within.js';
import type { Region } from './region.js';

/** 点名 · A region that a text names in full. */
export interface NamedRegionIn {
  readonly region: Region;
  /** The name of a town or zone that follows it, which is no region that was asked for: 上派镇. */
  readonly unitBelow?: string;
}

/** Regions by the first character of their names, so that a text is compared with few of them. */
export type RegionsByName = ReadonlyMap<string, readonly Region[]>;

/** Prepares regions for {@link namedIn}; a name of one character is none. */
export function regionsByName(regions: readonly Region[]): RegionsByName {
  const named = regions.filter(({ name }) => name.length > 1);
  return groupBy(named, ({ name }) => name.charAt(0));
}

/**
 * 点名的地区 · The regions that a folded line of text names in full, from the left, the longest name first:
 * 南京市 holds no 京市.
 *
 * A name of two characters is a word as well (示范县, 郊区): it counts at the beginning of what is said,
 * behind a time or behind its superior.
 *
 * @example namedIn('宿州市萧县民政局', known).map(({ region }) => region.name) //=> ['宿州市', '萧县']
 */
export function namedIn(line: string, known: RegionsByName): readonly NamedRegionIn[] {
  const named: NamedRegionIn[] = [];
  let before: readonly Region[] = [];
  for (let start = 0; start < line.length;) {
    const around = { line, start, before };
    const here = (known.get(line.charAt(start)) ?? []).filter((region) => isHere(region, around));
    const length = Math.max(1, ...here.map(({ name }) => name.length));
    before = here.filter(({ name }) => name.length === length);
    start += length;
    if (before.length === 0) continue;
    const [, town, zone] = below.exec(line.slice(start)) ?? [];
    const unitBelow = town ?? zone;
    named.push(...before.map((region) => (unitBelow ? { region, unitBelow } : { region })));
  }
  return named;
}

/** A place in a line, and the regions whose name ends there. */
interface Around {
  readonly line: string;
  readonly start: number;
  readonly before: readonly Region[];
}

function isHere(region: Region, { line, start, before }: Around): boolean {
  const { name } = region;
  if (!line.startsWith(name, start)) return false;
  if (name.length > 2) return true;
  const rest = line.slice(start + name.length);
  const isPlaced = before.some((other) => isBeneath(region, other));
  if (name.endsWith('区')) return isPlaced && !/^\p{Script=Han}/u.test(rest.replace(office, ''));
  return (isPlaced || begins.test(line.slice(0, start))) && !goesOn.test(rest);
}

/** The beginning of a line, of a part of it, or what follows its time: 2023年寿县. */
const begins = /(?:^|\P{Script=Han}|\d年[度末底]?|半年|季度|\d月)$/u;

/** 区民政局 and the like: the name before it is that of a district. */
const office = /^(?:民政局?|人民政府|政府|区委|发展|卫生|财政|教育|人社).*$/;

/** 县级, 县域, 县城 of 和县级市, 新县域, 新县城. */
const goesOn = /^(?:级|域|城(?![乡镇市区关]))/;

/** A town, or a zone that has a budget of its own; 各镇, 全部开发区 and 乡镇 are none. */
const below =
  /^(?!.{0,8}(?:各|全|所|及|和|与|含|其|乡镇|城镇|村镇|集镇|重点|中心|建制|特色))(?:(\p{Script=Han}{1,10}?(?:镇|乡|街道))(?=人民政府|政府|办事处|民政|\P{Script=Han}|$)|(\p{Script=Han}{0,9}?(?:开发区|高新区|经开区|工业园区|产业园区)))/u;
