import { placeName } from './place-name.js';
import type { Region, Regions } from './region.js';

/** 区划的称呼 · How people write a region's name: in full, in short (恩施州), or without its level. */
export function regionSpellings({ name }: Region): readonly string[] {
  const place = placeName(name);
  return [name, place + name.slice(-1), place].filter((spelling) => spelling.length > 1);
}

/**
 * 区划称呼相符 · Whether a text names a region, alone or with superiors before it (安徽省合肥市瑶海区).
 *
 * A region without a known name agrees with every text.
 */
export function namesRegion(text: string, region: Region, regions: Regions): boolean {
  if (region.name === '') return true;
  return regionSpellings(region).some(
    (spelling) =>
      text.endsWith(spelling) && isSuperiors(text.slice(0, -spelling.length), region, regions),
  );
}

function isSuperiors(text: string, { parent }: Region, regions: Regions): boolean {
  if (text === '') return true;
  const superior = parent === undefined ? undefined : regions.find(parent);
  if (!superior) return false;
  const spelling = regionSpellings(superior).find((name) => text.endsWith(name)) ?? '';
  return isSuperiors(text.slice(0, text.length - spelling.length), superior, regions);
}
