import { foldHeader } from '../entries/index.js';
import { onceForEach, remember } from '../model/index.js';
import {
  provincesOf,
  regionSpellings,
  reportingParent,
  type Region,
  type Regions,
} from '../regions/index.js';
import { allNamed, spellingsOf } from './region-spellings.js';

/** A part of a region that has no code of its own (高新区), or another one that we do not know. */
const anotherArea = /[区县旗镇乡]|街道|管委/;
const noArea = /社区|地区|城区|小区/g;

/**
 * 签名单位的区划 · The regions for which an authority may sign by its name; none where the name tells none.
 *
 * It is the region named last (徐州市鼓楼区民政局); superiors that are named before it must be its own,
 * and what follows must name no other area (合肥高新区社会事务局 is not 合肥市). Several regions bear
 * one name: each of them.
 */
export function signingRegions(authority: string, regions: Regions): readonly string[] {
  return known(regions)(foldHeader(authority));
}

const known = onceForEach((regions: Regions) => {
  const spellings = spellingsOf([...everywhere(regions)], namesOf);
  return remember((name: string): readonly string[] => {
    const named = allNamed(name, spellings);
    const end = Math.max(...named.map((one) => one.end));
    const last = named.filter((one) => one.end === end);
    const start = Math.min(...last.map((one) => one.start));
    if (named.length === 0 || anotherArea.test(name.slice(end).replace(noArea, ''))) return [];
    const before = named.filter((one) => one.end <= start).map(({ code }) => code);
    const codes = last.filter((one) => one.start === start).map(({ code }) => code);
    return [...new Set(codes)].filter((code) => isBelow(code, before, regions));
  });
});

/** Townships by their full names; a short one of two characters (新区 of 新林区) is a word too. */
function namesOf(region: Region): readonly string[] {
  const { code, name } = region;
  if (code.length > 6) return [name];
  return regionSpellings(region).filter((text) => text === name || !/^.[市县区旗]$/u.test(text));
}

/** Of the regions that are named before, one must be above it, where any is named at all. */
function isBelow(code: string, before: readonly string[], regions: Regions): boolean {
  if (before.length === 0) return true;
  for (let above = reportingParent(code, regions); above;) {
    if (before.includes(above.code)) return true;
    above = reportingParent(above.code, regions);
  }
  return false;
}

/** All provinces and what reports to them, townships where they are known. */
function* everywhere(regions: Regions): Iterable<Region> {
  const depths = regions.hasTownships ? 3 : 2;
  for (const province of provincesOf(regions)) yield* withSubordinates(province, regions, depths);
}

function* withSubordinates(region: Region, regions: Regions, depth: number): Iterable<Region> {
  yield region;
  if (depth === 0 || (region.level === 'county' && !regions.hasTownships)) return;
  for (const unit of regions.subordinates(region.code)) {
    yield* withSubordinates(unit, regions, depth - 1);
  }
}
