import { foldHeader } from '../entries/index.js';
import { onceForEach, remember } from '../model/index.js';
import { provincesOf, regionSpellings, type Region, type Regions } from '../regions/index.js';
import type { ApprovalStep } from './approval-chain.js';
import { lastNamed, spellingsOf } from './region-spellings.js';

/** Names of two characters, such as 郊区, are words too: they name no stranger. */
const shortestName = 3;

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

/** Units below the highest region of a chain, and the provinces. */
function* strangersBelow(highest: string, regions: Regions): Iterable<Region> {
  yield* provincesOf(regions);
  for (const unit of regions.subordinates(highest)) {
    yield unit;
    if (unit.level === 'city') yield* regions.subordinates(unit.code);
  }
}
