import type { Indicator, Plan, TargetField } from '../../catalogue/index.js';
import { foldHeader, isSameName } from '../../entries/index.js';
import { isKnown, type Bilingual } from '../../model/index.js';
import type { Goal, Submission } from '../../submission/index.js';
import { isDeclared, rawText } from '../../tables/index.js';
import { targetOfPlan, type PlanTarget } from './plan-target.js';

/** 与规划的出入 · A field of 指标 that is not what the plan states, and what it states. */
export interface PlanFieldGap {
  readonly field:
    | ('indicatorName' | 'status' | 'kind' | 'baseYear' | 'targetYear')
    | ('targetValue' | 'upperLimit');
  readonly found: string | number | null;
  readonly expected: string | number | Bilingual;
  /** Earlier than the plan and asking no less: told, and nothing against it. */
  readonly isStricter?: boolean;
}

/** Kinds whose years follow from the year or the plan, not from the target. */
const yearly = new Set(['annual', 'cumulative', 'band', 'growth', 'tied', 'words']);

/**
 * Where a goal is looser than the plan, or speaks of another indicator.
 *
 * Only at levels where the target holds, and only fields that the source states. A stricter status,
 * an earlier year and amounts of one's own are no gaps; amounts are what target-below-plan asks about.
 */
export function planFieldGaps(goal: Goal, submission: Submission): readonly PlanFieldGap[] {
  const { indicator } = goal;
  const { plan, unit } = submission;
  if (!indicator || !plan) return [];
  const named = nameGap(goal, indicator, plan);
  const holds = unit !== undefined && indicator.levels.includes(unit.level);
  if (!holds || indicator.target.kind === 'monitor') return named;
  return [
    ...named,
    ...statusGap(goal, indicator),
    ...declaredGaps(goal, indicator, submission),
    ...targetGaps(goal, indicator, submission),
  ];
}

/** A shorter name will do, unless another indicator of the plan is called so. */
function nameGap({ row }: Goal, indicator: Indicator, plan: Plan): readonly PlanFieldGap[] {
  const found = row.cells.indicatorName.value;
  const { name } = indicator;
  if (found === undefined || isCalled(indicator, found)) return [];
  const isShort = Object.values(name).some((each) => foldHeader(each).includes(foldHeader(found)));
  if (isShort && !plan.indicators.some((each) => isCalled(each, found))) return [];
  return [{ field: 'indicatorName', found, expected: name }];
}

function isCalled({ name }: Indicator, found: string): boolean {
  return Object.values(name).some((each) => isSameName(each, found));
}

function statusGap({ row }: Goal, { status }: Indicator): readonly PlanFieldGap[] {
  const { value, state, raw } = row.cells.status;
  const found = isDeclared(state) ? rawText(raw) : value;
  if (status !== 'binding' || found === undefined || found === 'binding') return [];
  return [{ field: 'status', found, expected: status }];
}

/** What the plan states is no field to call unavailable or not applicable. */
function declaredGaps(
  goal: Goal,
  indicator: Indicator,
  submission: Submission,
): readonly PlanFieldGap[] {
  const { kind, baseYear, targetYear } = indicator.target;
  const stated = [
    { field: 'kind', expected: kind },
    { field: 'baseYear', expected: baseYear },
    { field: 'targetYear', expected: targetYear },
    { field: 'targetValue', expected: targetOfPlan(goal, submission)?.value },
  ] as const;
  return stated.flatMap(({ field, expected }) => {
    const { state, raw } = goal.row.cells[field];
    const isOurs = field !== 'targetValue' && !isStated(indicator, field);
    const isAsked = isDeclared(state) && expected !== undefined && !isOurs;
    return isAsked ? [{ field, found: rawText(raw), expected }] : [];
  });
}

/** 另一类目标 · Whether a goal has another kind of target than the source of the plan states. */
export function hasOtherKind({ kind, indicator }: Goal): boolean {
  if (!indicator || kind === undefined || indicator.target.kind === 'monitor') return false;
  return kind !== indicator.target.kind && isStated(indicator, 'kind');
}

function isStated({ target }: Indicator, field: TargetField): boolean {
  return !target.derivedFields?.includes(field);
}

function* targetGaps(
  goal: Goal,
  indicator: Indicator,
  submission: Submission,
): Iterable<PlanFieldGap> {
  const { target } = indicator;
  const { kind, row } = goal;
  if (kind === undefined) return;
  if (kind !== target.kind) {
    if (hasOtherKind(goal)) yield { field: 'kind', found: kind, expected: target.kind };
    return;
  }
  const upper = targetOfPlan(goal, submission)?.upper;
  const isOpen = kind === 'cumulative' && row.cells.upperLimit.state === 'blank';
  if (upper !== undefined && isOpen && isStated(indicator, 'upper')) {
    yield { field: 'upperLimit', found: null, expected: upper };
  }
  if (!yearly.has(kind)) yield* yearGaps(goal, indicator, submission);
}

/** Whether an interim target asks what the plan asks in the end. */
function asksAsMuch({ kind, target }: Goal, planned: PlanTarget | undefined): boolean {
  if (!planned || !isKnown(target)) return true;
  const isFalling = kind === 'fall' || kind === 'ceiling';
  return isFalling ? target.value <= planned.value : target.value >= planned.value;
}

/** A year after the plan is told as such; an earlier base year only asks for more. */
function* yearGaps(
  goal: Goal,
  indicator: Indicator,
  submission: Submission,
): Iterable<PlanFieldGap> {
  const { baseYear, targetYear } = goal;
  const { target } = indicator;
  const { baseYear: planned = baseYear } = target;
  if (baseYear !== undefined && planned !== undefined && baseYear > planned) {
    if (isStated(indicator, 'baseYear'))
      yield { field: 'baseYear', found: baseYear, expected: planned };
  }
  if (targetYear === undefined || target.targetYear === undefined) return;
  const isOther = targetYear !== target.targetYear && isStated(indicator, 'targetYear');
  if (!isOther || targetYear > (submission.plan?.lastYear ?? targetYear)) return;
  const isStricter =
    targetYear < target.targetYear && asksAsMuch(goal, targetOfPlan(goal, submission));
  yield { field: 'targetYear', found: targetYear, expected: target.targetYear, isStricter };
}
