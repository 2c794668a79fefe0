import { isAbsent, periodText } from '../model/index.js';
import type { Region } from '../regions/index.js';
import { observationKey, rollUps, totalsNeeded } from '../submission/index.js';
import type { Goal, NeededTotal, RollUp, Submission } from '../submission/index.js';
import { at, fail, undecided } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = {
  readonly scope: 'total' | 'subordinate';
  readonly indicator: string;
  readonly period: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
};
type Found = { readonly unit: Region; readonly rollUps: ReadonlyMap<string, RollUp> };

/** 缺少数据行 · A figure that a goal rests on has no row in 数据. */
export const missingObservation: Rule<'missing-observation', Facts> = {
  id: 'missing-observation',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { unit, tables, goals } = submission;
    if (!unit || !tables.data) return;
    const found = { unit, rollUps: rollUps(submission) };
    for (const goal of goals) yield* judge(goal, found, submission);
  },
};

/** Only where the indicator is measured at the level of the unit. */
function* judge(goal: Goal, found: Found, submission: Submission): Iterable<Answer<Facts>> {
  const { indicator, kind } = goal;
  if (!indicator || !kind || !indicator.levels.includes(found.unit.level)) return;
  for (const needed of totalsNeeded(goal, submission)) {
    yield* judgeTotal(goal, needed, found);
    if (kind !== 'monitor') yield* judgeSubordinates(goal, needed, found);
  }
}

/** A figure that the goal itself declares unavailable needs no row, and leaves the goal open. */
function* judgeTotal(goal: Goal, needed: NeededTotal, { unit }: Found): Iterable<Answer<Facts>> {
  const { field, reported, total } = needed;
  if (total) return;
  const spot = at(goal.row, field);
  const absence = isAbsent(reported) ? reported.absent : undefined;
  if (absence === 'unavailable') yield undecided(spot, absence);
  else if (absence !== 'inapplicable') yield fail(spot, factsOf(goal, needed, [unit]));
}

/** Only where one subordinate has a row already, and only of the levels that are measured. */
function* judgeSubordinates(
  goal: Goal,
  needed: NeededTotal,
  found: Found,
): Iterable<Answer<Facts>> {
  const { row, indicator } = goal;
  const { period, total, field } = needed;
  const id = row.cells.indicatorCode.value ?? '';
  const key = observationKey(found.unit.code, id, { period, scope: 'total' });
  const missing = found.rollUps.get(key)?.missing ?? [];
  const measured = missing.filter(({ level }) => indicator?.levels.includes(level));
  if (measured.length === 0) return;
  const spot = total ? at(total.row, 'regionCode') : at(row, field);
  yield fail(spot, { ...factsOf(goal, needed, measured), scope: 'subordinate' });
}

function factsOf({ row }: Goal, { period }: NeededTotal, regions: readonly Region[]): Facts {
  return {
    scope: 'total',
    indicator: row.cells.indicatorCode.value ?? '',
    period: periodText(period),
    regions: regions.map(({ code, name }) => ({ code, name })),
  };
}
