import type { Status, TargetKind } from './catalogue/index.js';
import { currentPrecision, type CurrentPrecision } from './current-precision.js';
import { historyReader, type IndicatorHistory } from './indicator-history.js';
import {
  inBoth,
  isAbsent,
  numberOf,
  periodText,
  type Absence,
  type Bilingual,
} from './model/index.js';
import { placesIn, type PlanPlace } from './plan-place.js';
import type { OfficialRating, RatingClass } from './ratings/index.js';
import {
  officialWord,
  ownTotal,
  type Goal,
  type GoalProgress,
  type Submission,
} from './submission/index.js';
import { meantBy, type TargetMeaning } from './target-meaning.js';

/** 指标结果 · Where one indicator of a workbook stands; null is none or not known. */
export interface IndicatorResult extends IndicatorHistory, TargetMeaning, PlanPlace {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: string;
  /** Decimals of a rate; null for amounts, which are told in full. */
  readonly precision: number | null;
  readonly status: Status;
  readonly kind: TargetKind;
  readonly baseYear: number | null;
  readonly base: number | null;
  readonly currentPeriod: string | null;
  readonly current: number | null;
  /** Why there is no current value, where the sheet says so. */
  readonly currentAbsence?: Absence;
  /** How the current value is known where it is not exact. */
  readonly currentPrecision?: CurrentPrecision;
  /** 性质 · Where the current value is no final one. */
  readonly currentNature?: 'flash' | 'estimate';
  readonly targetYear: number | null;
  readonly target: number | null;
  readonly upper: number | null;
  /** Shares are fractions: 0.6 is 60%. */
  readonly completion: number | null;
  readonly achievement: number | null;
  readonly schedule: number | null;
  readonly pace: number | null;
  readonly projection: number | null;
  readonly neededPerMonth: number | null;
  readonly class: RatingClass;
  /** The official word for it, where the office chose those words and it is another. */
  readonly official?: OfficialRating;
}

/** Where the indicators of a workbook stand, in the order of its sheet. */
export function indicatorResults(submission: Submission): readonly IndicatorResult[] {
  const { plan, progress } = submission;
  const historyOf = historyReader(submission);
  const placeOf = placesIn(plan);
  return progress.map((one) => ({
    ...indicatorResult(one),
    ...placeOf(one.goal.indicator?.id ?? ''),
    ...meantBy(one.goal),
    ...precisionOf(one.goal, submission),
    ...natureOf(one, submission),
    ...officialWord(one.progress, submission),
    ...historyOf(one.goal),
  }));
}

/** A figure that the rating leaves out although the sheet holds one is not absent. */
function absenceOf({ goal, progress }: GoalProgress): Pick<IndicatorResult, 'currentAbsence'> {
  const { current } = goal;
  const { class: rating } = progress;
  if (rating === 'not-due') return {};
  if (rating === 'inapplicable') return { currentAbsence: 'inapplicable' };
  const isGone = progress.current === undefined && isAbsent(current);
  return isGone ? { currentAbsence: current.absent } : {};
}

function precisionOf(
  goal: Goal,
  submission: Submission,
): Pick<IndicatorResult, 'currentPrecision'> {
  const precision = currentPrecision(goal, submission);
  return precision ? { currentPrecision: precision } : {};
}

function natureOf(
  { goal, progress }: GoalProgress,
  submission: Submission,
): Pick<IndicatorResult, 'currentNature'> {
  const { nature } = ownTotal(goal, goal.currentPeriod, submission) ?? {};
  const isTold = progress.current !== undefined && (nature === 'flash' || nature === 'estimate');
  return isTold ? { currentNature: nature } : {};
}

function indicatorResult(one: GoalProgress): IndicatorResult {
  const { goal, progress } = one;
  const { indicator, row, kind = 'monitor', currentPeriod } = goal;
  const { cells } = row;
  const written = cells.indicatorName.value ?? cells.indicatorCode.value ?? '';
  return {
    id: cells.indicatorCode.value ?? '',
    name: indicator?.name ?? inBoth(written),
    unit: cells.unit.value ?? indicator?.unit ?? '',
    precision: indicator?.measure === 'ratio' ? indicator.precision : null,
    status: indicator?.status ?? (cells.status.value as Status | undefined) ?? 'unstated',
    kind,
    baseYear: goal.baseYear ?? null,
    base: progress.base ?? null,
    currentPeriod: currentPeriod ? periodText(currentPeriod) : null,
    current: progress.current ?? null,
    ...absenceOf(one),
    targetYear: goal.targetYear ?? null,
    target: progress.target ?? null,
    upper: numberOf(goal.upper) ?? null,
    completion: progress.completion ?? null,
    achievement: progress.achievement ?? null,
    schedule: progress.schedule ?? null,
    pace: progress.pace ?? null,
    projection: progress.projection ?? null,
    neededPerMonth: progress.neededPerMonth ?? null,
    class: progress.class,
  };
}
