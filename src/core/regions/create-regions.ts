import { remember } from '../model/index.js';
import { canonicalCode } from './canonical-code.js';
import { decodeCounty } from './decode-county.js';
import { decodeProvince } from './decode-province.js';
import { hasZoneDigits } from './has-zone-digits.js';
import { isTownshipLikeCode } from './is-township-like-code.js';
import { parentOf } from './parent-of.js';
import { nation, type Region, type Regions } from './region.js';
import type { RegionTable, TownshipTable } from './region-table.js';

type Part = ReadonlyMap<string, Region>;

/** 区划 · The regions of an edition; each province and county is decoded when first asked for. */
export function createRegions(table: RegionTable, townships?: TownshipTable): Regions {
  const province = remember((digits: string) => provincePart(table, digits));
  const county = remember((digits: string) => countyPart(townships, digits));

  const find = remember((text: string): Region | undefined => {
    const code = canonicalCode(text);
    if (code === undefined) return undefined;
    if (code === nation.code) return nation;
    if (code.length === 6) return province(code.slice(0, 2)).get(code);
    if (code.length === 9) return county(code.slice(0, 6)).get(code);
    const parent = county(code.slice(0, 6)).get(code.slice(0, 9));
    return parent && { code, name: '', level: 'village', parent: parent.code };
  });

  const subordinates = remember((text: string): readonly Region[] => {
    const code = find(text)?.code;
    if (code === nation.code) return provincesOf(table);
    if (code?.length !== 6) return [];
    const units = [...province(code.slice(0, 2)).values()].filter((unit) => unit.parent === code);
    const below =
      units.length > 0 ? units : seats(code).flatMap((seat) => [...county(seat).values()]);
    return below.filter((unit) => !hasZoneDigits(unit.code) && !isTownshipLikeCode(unit.code));
  });

  return { edition: table.edition, hasTownships: townships !== undefined, find, subordinates };
}

function provincesOf(table: RegionTable): readonly Region[] {
  return Object.keys(table.provinces).flatMap(
    (digits) => provincePart(table, digits).get(`${digits}0000`) ?? [],
  );
}

/** Where the townships of a unit stand: under its own code, those of 嘉峪关 under 620201. */
function seats(code: string): readonly string[] {
  const repeated = `${code.slice(0, 4)}01`;
  return repeated !== code && canonicalCode(repeated) === code ? [code, repeated] : [code];
}

function provincePart({ provinces }: RegionTable, digits: string): Part {
  const text = provinces[digits];
  return byCode(text === undefined ? [] : decodeProvince(digits, text));
}

function countyPart(townships: TownshipTable | undefined, digits: string): Part {
  const text = townships?.counties[digits];
  const parent = parentOf(`${digits}001`);
  return byCode(text && parent ? decodeCounty(digits, text, parent) : []);
}

function byCode(regions: readonly Region[]): Part {
  return new Map(regions.map((region) => [region.code, region]));
}
