import type { ComputedColumn } from '../../core/contract/index.js';
import { createRegions } from '../../core/regions/index.js';
import { findFunction, isMatrix, type Argument, type Outcome } from '../../core/functions/index.js';
import type { CellError, CellValue, Figure, Language } from '../../core/model/index.js';
import { wordOf } from '../../messages/index.js';
import { figureValue, notPublished, periodValue } from './figure-cell.js';
import type { GoalDraft } from './goal-draft.js';
import { marginOf } from './margin-term.js';

/** What a file stores with a formula: blank for a blank input, #N/A where there is no value. */
export type StoredResult = string | number | CellError;

/** These functions look up neither plans nor regions. */
const context = {
  catalogue: { plans: [] },
  regions: createRegions({ edition: '', provinces: {} }),
};

/** 存储结果 · The results of the formulas of a row of 指标, as our functions give them. */
export function storedResults(
  goal: GoalDraft,
  language: Language,
): Readonly<Record<ComputedColumn, StoredResult>> {
  const { kind } = goal;
  const { base, current, target, upper, times, path } = argumentsOf(goal);
  const course = [base, current, target, ...times];
  const rating = call('RATING', [...course, kind, upper, path, marginOf(goal)]);
  return {
    completion: call('COMPLETION', [base, current, target]),
    achievement: call('ACHIEVEMENT', [current, target, kind]),
    schedule: call('SCHEDULE', times),
    pace: call('PACE', kind === 'growth' ? [...course, null, kind] : [...course, path]),
    rating: typeof rating === 'string' ? wordOf('rating', rating, language) : rating,
  };
}

function argumentsOf(goal: GoalDraft) {
  const { kind, indicator, baseYear, targetYear, period } = goal;
  const cell = (figure: Figure) => figureValue(figure, indicator);
  const isBand = kind === 'band';
  const known = baseYear === 'unavailable' ? notPublished : baseYear;
  const years = isBand ? yearsAround(goal) : [known, targetYear];
  return {
    base: isBand || kind === 'growth' ? 0 : cell(goal.base),
    current: cell(goal.current),
    target: cell(goal.target),
    upper: cell(goal.upper),
    times: [...years, periodValue(period)],
    path: goal.path?.rows,
  };
}

/** The years around the period of a band; what is no period stands for both, as in the formula. */
function yearsAround({ period }: GoalDraft): readonly CellValue[] {
  if (typeof period !== 'object') return [periodValue(period), periodValue(period)];
  return [period.year - 1, period.year];
}

function call(id: string, args: readonly Argument[]): StoredResult {
  const answer = findFunction(id)?.evaluate(args, context) ?? '';
  return stored(isMatrix(answer) ? (answer[0]?.[0] ?? '') : answer);
}

function stored(outcome: Outcome): StoredResult {
  if (typeof outcome === 'object') return { error: outcome.error };
  return typeof outcome === 'boolean' ? String(outcome) : outcome;
}
