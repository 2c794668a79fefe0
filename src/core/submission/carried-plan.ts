import { findPlan, withPlans, type Plan } from '../catalogue/index.js';
import {
  isEarlierVersion,
  planGaps,
  readCarriedPlan,
  type CatalogueDefect,
  type PlanGap,
} from '../catalogue-file/index.js';
import type { Workbook } from '../model/index.js';
import type { Context } from './context.js';

/**
 * 所附规划 · What becomes of the plan that a workbook carries on its sheet 规划.
 *
 * judges: nobody else knows its id · same: as the office has it · earlier: as it was before its latest
 * adjustments · differs: another plan under the same id · unread: nobody can read it.
 */
export type CarriedStanding = 'judges' | 'same' | 'earlier' | 'differs' | 'unread';

/** The plan that a workbook carries, where it stands, and how it compares with the one that is known. */
export interface Carried {
  readonly sheet: string;
  readonly standing: CarriedStanding;
  readonly plan?: Plan;
  /** Where it differs from the plan that is known. */
  readonly gaps: readonly PlanGap[];
  readonly defects: readonly CatalogueDefect[];
}

/** Holds the plan that a workbook carries against the plans that are known; undefined where it carries none. */
function carriedPlan(workbook: Workbook, { catalogue }: Context): Carried | undefined {
  const { sheet, plan, defects } = readCarriedPlan(workbook) ?? {};
  if (!sheet || !defects) return undefined;
  const place = { sheet: sheet.name, defects };
  if (!plan) return { ...place, standing: 'unread', gaps: [] };
  const known = findPlan(catalogue, plan.id);
  if (!known) return { ...place, plan, standing: 'judges', gaps: [] };
  const gaps = planGaps(plan, known);
  if (gaps.length === 0) return { ...place, plan, standing: 'same', gaps };
  return { ...place, plan, standing: isEarlierVersion(plan, known) ? 'earlier' : 'differs', gaps };
}

/** What a check knows with the plan that a workbook carries: one that nobody else knows stands last. */
export function withCarried(
  context: Context,
  workbook: Workbook,
): readonly [Context, Carried | undefined] {
  const carried = carriedPlan(workbook, context);
  const { plan, standing } = carried ?? {};
  if (!plan || standing !== 'judges') return [context, carried];
  return [{ ...context, catalogue: withPlans(context.catalogue, [plan]) }, carried];
}
