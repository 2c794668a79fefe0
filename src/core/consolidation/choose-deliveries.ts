import { isoDay, groupBy, type Day } from '../model/index.js';
import { canonicalCode } from '../regions/index.js';
import type { WorkbookFacts } from '../facts/index.js';

/** Whose workbooks are sought; plan and date where they were asked for. */
export interface Sought {
  /** The codes of the units directly below. */
  readonly units: readonly string[];
  readonly plan?: string | undefined;
  readonly asOf?: Day | undefined;
}

/** 不计入的原因 · Why a workbook does not count. */
export type PassedReason =
  'other-unit' | 'other-plan' | 'other-cut-off' | 'no-unit' | 'tables-unread';

/** A workbook that does not count, and why. */
interface PassedWorkbook {
  readonly workbook: WorkbookFacts;
  readonly why: PassedReason;
}

/** 计入的工作簿 · The workbooks of one plan and cut-off date by the code of their unit, and those that do not count. */
export interface Deliveries {
  readonly plan: string;
  readonly asOf: string;
  readonly byUnit: ReadonlyMap<string, readonly WorkbookFacts[]>;
  readonly passed: readonly PassedWorkbook[];
}

/** 无法选定 · Why nothing can be chosen: several plans or dates stand there, none, or only others than asked for. */
export interface Undecidable {
  readonly id:
    | 'none-below'
    | 'none-read-below'
    | 'plans-differ'
    | 'plan-unsaid'
    | 'none-of-plan'
    | 'cut-offs-differ'
    | 'cut-off-unsaid'
    | 'none-at-cut-off';
  readonly said: readonly string[];
}

/** 选定工作簿 · Chooses the workbooks that a superior's figures come from; never between two plans or dates. */
export function chooseDeliveries(
  workbooks: readonly WorkbookFacts[],
  { units, ...asked }: Sought,
): Deliveries | Undecidable {
  const known = new Set(units);
  const isBelow = (workbook: WorkbookFacts) => known.has(codeOf(workbook));
  const all = workbooks.filter(isBelow);
  const below = all.filter(({ isUnread }) => !isUnread);
  if (below.length === 0) return noneAmong(all);
  const plan = only(below, 'plan', asked.plan);
  if (typeof plan !== 'string') return plan;
  const ofPlan = below.filter((workbook) => isOf(workbook.plan, plan));
  if (ofPlan.length === 0) return { id: 'none-of-plan', said: saidOf(below, 'plan') };
  const asOf = only(ofPlan, 'asOf', asked.asOf && isoDay(asked.asOf));
  if (typeof asOf !== 'string') return asOf;
  const isAtDate = ofPlan.some((workbook) => isOf(workbook.asOf, asOf));
  if (!isAtDate) return { id: 'none-at-cut-off', said: saidOf(ofPlan, 'asOf') };
  const passed: PassedWorkbook[] = [];
  const chosen = workbooks.filter((workbook) => {
    const why = whyNot(workbook, isBelow(workbook), { plan, asOf });
    if (why) passed.push({ workbook, why });
    return !why;
  });
  return { plan, asOf, byUnit: groupBy(chosen, codeOf), passed };
}

/** Those whose own tables could not be read are there, and one of them is named. */
function noneAmong(unread: readonly WorkbookFacts[]): Undecidable {
  if (unread.length === 0) return { id: 'none-below', said: [] };
  return { id: 'none-read-below', said: unread.slice(0, 1).map(({ file }) => file) };
}

function codeOf({ region }: WorkbookFacts): string {
  return region === null ? '' : (canonicalCode(region) ?? region);
}

/** What they all say, or what was asked for. */
function only(
  workbooks: readonly WorkbookFacts[],
  what: 'plan' | 'asOf',
  asked: string | undefined,
): string | Undecidable {
  if (asked !== undefined) return asked;
  const said = saidOf(workbooks, what);
  const [first] = said;
  const isPlan = what === 'plan';
  if (first === undefined) return { id: isPlan ? 'plan-unsaid' : 'cut-off-unsaid', said };
  return said.length === 1 ? first : { id: isPlan ? 'plans-differ' : 'cut-offs-differ', said };
}

function saidOf(workbooks: readonly WorkbookFacts[], what: 'plan' | 'asOf'): readonly string[] {
  return [...new Set(workbooks.flatMap((workbook) => workbook[what] ?? []))].sort();
}

/** What a workbook does not say holds as it was asked for. */
function isOf(said: string | null, sought: string): boolean {
  return said === null || said === sought;
}

function whyNot(
  workbook: WorkbookFacts,
  isBelow: boolean,
  { plan, asOf }: { readonly plan: string; readonly asOf: string },
): PassedReason | undefined {
  if (workbook.isUnread) return 'tables-unread';
  if (workbook.region === null) return 'no-unit';
  if (!isBelow) return 'other-unit';
  if (!isOf(workbook.plan, plan)) return 'other-plan';
  return isOf(workbook.asOf, asOf) ? undefined : 'other-cut-off';
}
