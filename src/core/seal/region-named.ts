import { foldHeader } from '../entries/index.js';
import { onceForEach, remember } from '../model/index.js';
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
  const named = lastNamed(
    name,
    chain.flatMap(({ region }) => own(region) ?? []),
  );
  const highest = regions.find(chain.at(-1)?.region ?? '')?.code ?? '';
  const stranger = lastNamed(name.slice(named?.end ?? 0), strangers(highest));
  return (stranger ?? named)?.code;
}

/** A region and the folded names by which it is found in the name of an authority. */
interface Spelt {
  readonly code: string;
  readonly spellings: readonly string[];
}

/** Every workbook asks for the same few regions: their names are folded once for all of them. */
const spellingsFor = onceForEach((regions: Regions) => ({
  own: remember((code: string) => {
    const region = regions.find(code);
    return region && spelt(region, region.name === '' ? [] : regionSpellings(region));
  }),
  strangers: remember((highest: string) =>
    [...strangersBelow(highest, regions)]
      .filter(({ name }) => name.length >= shortestName)
      .map((region) => spelt(region, [region.name])),
  ),
}));

function spelt({ code }: Region, spellings: readonly string[]): Spelt {
  return { code, spellings: spellings.map(foldHeader) };
}

interface Named {
  readonly code: string;
  readonly end: number;
}

function lastNamed(text: string, among: readonly Spelt[]): Named | undefined {
  let last: Named | undefined;
  for (const { code, spellings } of among) {
    const end = endOf(text, spellings);
    if (end > (last?.end ?? 0)) last = { code, end };
  }
  return last;
}

/** Where the last of some spellings ends in a text; 0 where none is in it. */
function endOf(text: string, spellings: readonly string[]): number {
  let end = 0;
  for (const spelling of spellings) {
    const at = text.lastIndexOf(spelling);
    if (at >= 0) end = Math.max(end, at + spelling.length);
  }
  return end;
}

/** Units below the highest region of a chain, and the provinces. */
function* strangersBelow(highest: string, regions: Regions): Iterable<Region> {
  yield* provinceCodes.flatMap((code) => regions.find(code) ?? []);
  for (const unit of regions.subordinates(highest)) {
    yield unit;
    if (unit.level === 'city') yield* regions.subordinates(unit.code);
  }
}
