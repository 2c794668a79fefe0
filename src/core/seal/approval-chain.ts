import { foldHeader } from '../entries/index.js';
import { regionSpellings, reportingParent } from '../regions/index.js';
import type { Region, Regions } from '../regions/index.js';

/** 审批环节 · One step of approval and the region whose authority takes it. */
export interface ApprovalStep {
  readonly step: 'apply' | 'review' | 'confirm';
  readonly region: string;
}

/**
 * 审批链 · The steps that a unit's workbook goes through: one for each level from the unit to the
 * region of its plan.
 *
 * The unit applies, levels between review, the highest confirms. A unit without a superior only applies.
 */
export function approvalChain(
  unit: string,
  planRegion: string,
  regions: Regions,
): readonly ApprovalStep[] {
  const codes = [unit];
  let above: Region | undefined = unit === planRegion ? undefined : reportingParent(unit, regions);
  while (above) {
    codes.push(above.code);
    above = above.code === planRegion ? undefined : reportingParent(above.code, regions);
  }
  return codes.map((region, at) => ({ step: stepAt(at, codes.length), region }));
}

function stepAt(at: number, levels: number): ApprovalStep['step'] {
  if (at === 0) return 'apply';
  return at === levels - 1 ? 'confirm' : 'review';
}

/** 单位所在区划 · The region of a chain that the name of an authority speaks of: the one named last in it. */
export function regionNamed(
  authority: string,
  chain: readonly ApprovalStep[],
  regions: Regions,
): string | undefined {
  const name = foldHeader(authority);
  const ends = chain.map(({ region }) => ({ region, end: endOfName(name, regions.find(region)) }));
  const last = Math.max(0, ...ends.map(({ end }) => end));
  return ends.find(({ end }) => last > 0 && end === last)?.region;
}

/** Where the name of a region ends in a text; 0 where it is not in it. */
function endOfName(text: string, region: Region | undefined): number {
  const spellings = region && region.name !== '' ? regionSpellings(region) : [];
  return Math.max(
    0,
    ...spellings.map((spelling) => {
      const at = text.lastIndexOf(foldHeader(spelling));
      return at < 0 ? 0 : at + spelling.length;
    }),
  );
}
