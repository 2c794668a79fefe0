import { foldHeader } from '../entries/index.js';
import { groupBy, onceForEach, remember } from '../model/index.js';
import { regionSpellings } from '../regions/index.js';
import type { Region, Regions } from '../regions/index.js';
import type { ApprovalStep } from './approval-chain.js';

/** Names of two characters, such as 郊区, are words too: they name no stranger. */
const shortestName = 3;
const provinceCodes = Array.from({ length: 90 }, (_, index) => `${index + 10}0000`);

/**
 * 单位所在区划 · The region that the name of an authority speaks of: the one named last in it.
 *
 * A region of the chain is known by any of its spellings, others of the same plan and the provinces
 * by their full names. Undefined where none is named (县民政局).
 */
export function regionNamed(
  authority: string,
  chain: readonly ApprovalStep[],
  regions: Regions,
): string | undefined {
  const name = foldHeader(authority);
  const { own, strangers } = spellingsFor(regions);
  const named = lastNamed(name, own(chain.map(({ region }) => region).join('|')));
  const highest = regions.find(chain.at(-1)?.region ?? '')?.code ?? '';
  const stranger = lastNamed(name.slice(named?.end ?? 0), strangers(highest));
  return (stranger ?? named)?.code;
}

/** 区划名 · A spelling of a region, folded, and which of them goes before the other where both end alike. */
interface Spelling {
  readonly code: string;
  readonly text: string;
  readonly rank: number;
}

/** Spellings by their first character, so that a name is compared with few of them. */
type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** Every workbook asks for the same few regions: their names are folded once for all of them. */
const spellingsFor = onceForEach((regions: Regions) => ({
  own: remember((codes: string) =>
    spellingsOf(
      codes.split('|').flatMap((code) => regions.find(code) ?? []),
      (region) => (region.name === '' ? [] : regionSpellings(region)),
    ),
  ),
  strangers: remember((highest: string) =>
    spellingsOf([...strangersBelow(highest, regions)], ({ name }) =>
      name.length < shortestName ? [] : [name],
    ),
  ),
}));

function spellingsOf(
  among: readonly Region[],
  spell: (region: Region) => readonly string[],
): Spellings {
  const all = among.flatMap((region, rank) =>
    spell(region).map((text): Spelling => ({ code: region.code, text: foldHeader(text), rank })),
  );
  return groupBy(all, ({ text }) => text.charAt(0));
}

interface Named {
  readonly code: string;
  readonly end: number;
  readonly rank: number;
}

/** The spelling that ends last in a text. */
function lastNamed(text: string, spellings: Spellings): Named | undefined {
  let last: Named | undefined;
  for (let start = 0; start < text.length; start++) {
    const begun = spellings
      .get(text.charAt(start))
      ?.filter((one) => text.startsWith(one.text, start));
    for (const one of begun ?? []) last = later(last, { ...one, end: start + one.text.length });
  }
  return last;
}

function later(one: Named | undefined, other: Named): Named {
  const isLater = !one || other.end > one.end || (other.end === one.end && other.rank < one.rank);
  return isLater ? other : one;
}

/** Units below the highest region of a chain, and the provinces. */
function* strangersBelow(highest: string, regions: Regions): Iterable<Region> {
  yield* provinceCodes.flatMap((code) => regions.find(code) ?? []);
  for (const unit of regions.subordinates(highest)) {
    yield unit;
    if (unit.level === 'city') yield* regions.subordinates(unit.code);
  }
}
