import { foldHeader } from '../entries/index.js';
import { groupBy } from '../model/index.js';
import type { Region } from '../regions/index.js';

/** 区划名 · A spelling of a region, folded, and which of them goes before the other where both end alike. */
interface Spelling {
  readonly code: string;
  readonly text: string;
  readonly rank: number;
}

/** Spellings by their first character, so that a name is compared with few of them. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** A spelling where it stands in a name. */
export interface NamedRegion {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/** The spellings of some regions, those of the first before those of the next. */
export function spellingsOf(
  among: readonly Region[],
  spell: (region: Region) => readonly string[],
): Spellings {
  const all = among.flatMap((region, rank) =>
    spell(region).map((text): Spelling => ({ code: region.code, text: foldHeader(text), rank })),
  );
  return groupBy(all, ({ text }) => text.charAt(0));
}

/** Every spelling in a name, wherever it stands. */
export function allNamed(name: string, spellings: Spellings): readonly NamedRegion[] {
  const named: NamedRegion[] = [];
  for (let start = 0; start < name.length; start += 1) {
    const here = spellings.get(name.charAt(start));
    if (!here) continue;
    const found = here.filter(({ text }) => name.startsWith(text, start));
    for (const { code, rank, text } of found) {
      named.push({ code, rank, start, end: start + text.length });
    }
  }
  return named;
}

/** The spelling that ends last in a name. */
export function lastNamed(name: string, spellings: Spellings): NamedRegion | undefined {
  return allNamed(name, spellings).reduce<NamedRegion | undefined>(later, undefined);
}

function later(one: NamedRegion | undefined, other: NamedRegion): NamedRegion {
  const isLater = !one || other.end > one.end || (other.end === one.end && other.rank < one.rank);
  return isLater ? other : one;
}
