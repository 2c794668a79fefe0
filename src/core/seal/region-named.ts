import { foldHeader } from '../entries/index.js';
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
  const own = chain.flatMap(({ region }) => regions.find(region) ?? []);
  const named = lastNamed(name, own, regionSpellings);
  const rest = name.slice(named?.end ?? 0);
  const stranger = lastNamed(rest, strangers(own, regions), fullNames);
  return (stranger ?? named)?.code;
}

interface Named {
  readonly code: string;
  readonly end: number;
}

function lastNamed(
  text: string,
  among: Iterable<Region>,
  spellingsOf: (region: Region) => readonly string[],
): Named | undefined {
  let last: Named | undefined;
  for (const region of among) {
    const end = endOf(text, region.name === '' ? [] : spellingsOf(region));
    if (end > (last?.end ?? 0)) last = { code: region.code, end };
  }
  return last;
}

/** Where the last of some spellings ends in a text; 0 where none is in it. */
function endOf(text: string, spellings: readonly string[]): number {
  const ends = spellings.map((spelling) => {
    const at = text.lastIndexOf(foldHeader(spelling));
    return at < 0 ? 0 : at + spelling.length;
  });
  return Math.max(0, ...ends);
}

function fullNames({ name }: Region): readonly string[] {
  return name.length < shortestName ? [] : [name];
}

/** Units below the highest region of a chain, and the provinces. */
function* strangers(own: readonly Region[], regions: Regions): Iterable<Region> {
  yield* provinceCodes.flatMap((code) => regions.find(code) ?? []);
  const highest = own.at(-1)?.code ?? '';
  for (const unit of regions.subordinates(highest)) {
    yield unit;
    if (unit.level === 'city') yield* regions.subordinates(unit.code);
  }
}
