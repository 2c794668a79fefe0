import type { ListCount } from '../../catalogue/index.js';
import { endOfPeriod } from '../../model/index.js';
import {
  duePeriod,
  listState,
  ownTotal,
  type Goal,
  type Moment,
  type Observation,
  type Submission,
} from '../../submission/index.js';

const stationCounts = new Set<ListCount>(['stations', 'townships-served', 'staff', 'certified']);

/** 清单所核的合计 · A goal that a list also counts, and what 数据 reports of it. */
export interface CountedTotal {
  readonly goal: Goal;
  /** The unit's own 合计 of the current period. */
  readonly total: Observation;
  /** The end of that period; undefined where the cut-off date is not known. */
  readonly moment: Moment | undefined;
}

/** The list that a count is taken from. */
export function listedIn(counts: ListCount): 'stations' | 'projects' {
  return stationCounts.has(counts) ? 'stations' : 'projects';
}

/** The goals that a list counts in one way, where such a list is offered. */
export function countedTotals(submission: Submission, counts: ListCount): readonly CountedTotal[] {
  const { goals, asOf } = submission;
  if (listState(listedIn(counts), submission) === 'not-offered') return [];
  return goals.flatMap((goal) => {
    if (goal.indicator?.countedFrom?.counts !== counts) return [];
    const period = duePeriod(goal, asOf) ?? goal.currentPeriod;
    const total = ownTotal(goal, period, submission);
    if (!total || !period) return [];
    return [{ goal, total, moment: asOf && { day: endOfPeriod(period), asOf } }];
  });
}
