import { reportingParent, type Region, type Regions } from '../regions/index.js';

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
