import { isAbsent, periodText } from '../model/index.js';
import type { Region } from '../regions/index.js';
import { hasMisreadRow, type SoughtRow } from './evidence/has-misread-row.js';
import { totalsNeeded, type NeededTotal } from './evidence/totals-needed.js';
import {
  observationKey,
  rollUps,
  type Goal,
  type RollUp,
  type Submission,
} from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule, type Spot } from './rule.js';

interface Found extends Pick<Submission, 'observations' | 'tables'> {
  readonly unit: Region;
  readonly rollUps: ReadonlyMap<string, RollUp>;
}

/** 缺少数据行 · A figure that a goal rests on has no row in 数据. */
export const missingObservation: Rule<'missing-observation', SoughtRow> = {
  id: 'missing-observation',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { unit, tables, goals, observations } = submission;
    if (!unit || !tables.data?.headerRow) return;
    const found = { unit, observations, tables, rollUps: rollUps(submission) };
    for (const goal of goals) yield* judge(goal, found, submission);
  },
};

/** Only where the indicator is measured at the level of the unit. */
function* judge(goal: Goal, found: Found, submission: Submission): Iterable<Answer<SoughtRow>> {
  const { indicator, kind } = goal;
  if (!indicator || !kind || !indicator.levels.includes(found.unit.level)) return;
  for (const needed of totalsNeeded(goal, submission)) {
    yield* judgeTotal(goal, needed, found);
    if (kind !== 'monitor') yield* judgeSubordinates(goal, needed, found);
  }
}

/** A figure that the goal itself declares unavailable needs no row, and leaves the goal open. */
function* judgeTotal(goal: Goal, needed: NeededTotal, found: Found): Iterable<Answer<SoughtRow>> {
  const { field, reported, total } = needed;
  if (total) return;
  const spot = at(goal.row, field);
  const absence = isAbsent(reported) ? reported.absent : undefined;
  if (absence === 'unavailable') yield undecided(spot, absence);
  else if (absence !== 'inapplicable') {
    yield lacks(spot, factsOf(goal, needed, [found.unit]), found);
  }
}

/** Only where one subordinate has a row already, and only of the levels that are measured. */
function* judgeSubordinates(
  goal: Goal,
  needed: NeededTotal,
  found: Found,
): Iterable<Answer<SoughtRow>> {
  const { row, indicator } = goal;
  const { period, total, field } = needed;
  const id = row.cells.indicatorCode.value ?? '';
  const key = observationKey(found.unit.code, id, { period, scope: 'total' });
  const missing = found.rollUps.get(key)?.missing ?? [];
  const measured = missing.filter(({ level }) => indicator?.levels.includes(level));
  if (measured.length === 0) return;
  const spot = total ? at(total.row, 'regionCode') : at(row, field);
  yield lacks(spot, { ...factsOf(goal, needed, measured), scope: 'subordinate' }, found);
}

/** A row whose key cannot be read may be the one that is missing; what is wrong with it is told there. */
function lacks(spot: Spot, facts: SoughtRow, found: Found): Answer<SoughtRow> {
  return hasMisreadRow(facts, found) ? undecided(spot, 'unreadable') : fail(spot, facts);
}

function factsOf(goal: Goal, { period }: NeededTotal, regions: readonly Region[]): SoughtRow {
  return {
    scope: 'total',
    indicator: goal.row.cells.indicatorCode.value ?? '',
    name: goal.indicator?.name ?? { 'zh-CN': '', 'en-US': '' },
    period: periodText(period),
    regions: regions.map(({ code, name }) => ({ code, name })),
  };
}
