import { achievement, given } from '../../core/formulas/index.js';
import {
  absentFigure,
  endOfPeriod,
  exactly,
  isAbsent,
  numberOf,
  position,
  yearPeriod,
} from '../../core/model/index.js';
import type { CellError, Figure, Language } from '../../core/model/index.js';
import { measuresOf, rate } from '../../core/ratings/index.js';
import type { Standing } from '../../core/ratings/index.js';
import { wordOf } from '../../messages/index.js';
import type { GoalDraft } from './goal-draft.js';
import type { ComputedColumn } from './plan-formulas.js';

/** What a file stores with a formula: blank for a blank input, #N/A where there is no value. */
export type StoredResult = string | number | CellError;

/** 存储结果 · The results of the formulas of a row of 指标, as our functions give them. */
export function storedResults(
  goal: GoalDraft,
  language: Language,
): Readonly<Record<ComputedColumn, StoredResult>> {
  const standing = standingOf(goal);
  const { base, current, target } = standing;
  const amounts = { base: numberOf(base), current: numberOf(current), target: numberOf(target) };
  const measures = measuresOf({ ...standing, ...amounts, upper: undefined });
  const times = timesOf(goal);
  const made = given({ current: amounts.current, target: amounts.target }, achievement);
  return {
    completion: stored(measures.completion, [base, current, target]),
    achievement: stored(made, [current, target]),
    schedule: stored(measures.schedule, times),
    pace: stored(measures.pace, [base, current, target, ...times]),
    rating: ratingWord(standing, language),
  };
}

function stored(result: number | undefined, inputs: readonly Figure[]): StoredResult {
  const isBlank = inputs.some((input) => isAbsent(input) && input.absent === 'blank');
  return isBlank ? '' : (result ?? { error: '#N/A' });
}

/** A rating that waits for an answer is blank; one that lacks a published figure is undetermined. */
function ratingWord(standing: Standing, language: Language): string {
  const rating = rate(standing);
  const waits = isAbsent(standing.current) && standing.current.absent === 'blank';
  return rating === 'undetermined' && waits ? '' : wordOf('rating', rating, language);
}

/** The goal as the formulas see it: cells only, a band from 0 through the year of its period. */
function standingOf(goal: GoalDraft): Standing {
  const { kind, baseYear, targetYear, period, base, path } = goal;
  const known = typeof period === 'object' ? period : undefined;
  const isBand = kind === 'band';
  return {
    ...goal,
    holdsHere: true,
    base: isBand ? exactly(0) : base,
    baseAt: endOfYear(isBand ? known && known.year - 1 : baseYear),
    currentAt: known && position(endOfPeriod(known)),
    targetAt: endOfYear(isBand ? known?.year : targetYear),
    path: path?.points,
  };
}

function endOfYear(year: number | undefined): number | undefined {
  return year === undefined ? undefined : position(endOfPeriod(yearPeriod(year)));
}

/** The times of a goal as figures, of which only the absence counts. */
function timesOf({ kind, baseYear, targetYear, period }: GoalDraft): readonly Figure[] {
  const asOf = typeof period === 'object' ? exactly(period.year) : absentFigure(period ?? 'blank');
  if (kind === 'band') return [asOf];
  const years = [baseYear, targetYear].map((year) =>
    year === undefined ? absentFigure('blank') : exactly(year),
  );
  return [...years, asOf];
}
