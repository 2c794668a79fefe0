import { sum, sumOutcome } from '../formulas/index.js';
import {
  absentFigure,
  exactly,
  firstAbsence,
  isAbsent,
  numberOf,
  type Figure,
} from '../model/index.js';
import {
  batchProjects,
  hasLooseProject,
  listState,
  type Project,
  type Submission,
} from '../submission/index.js';
import type { Entry, Row } from '../tables/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly expected: number; readonly projects: number };

/** 资金合计不符 · The fund of a batch differs from the subsidies of its projects. */
export const fundTotalMismatch: Rule<'fund-total-mismatch', Facts> = {
  id: 'fund-total-mismatch',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    if (listState('projects', submission) === 'not-offered') return;
    const projects = batchProjects(submission.tables);
    for (const row of submission.tables.batches?.rows ?? []) {
      const { batch, fund } = row.cells;
      if (batch.value === undefined || fund.state === 'blank') continue;
      yield* judge(row, projects.get(batch.value) ?? [], submission);
    }
  },
};

function* judge(
  row: Row<'batches'>,
  projects: readonly Project[],
  submission: Submission,
): Iterable<Answer<Facts>> {
  const spot = at(row, 'fund');
  const isPartial = listState('projects', submission) === 'partial';
  if (isPartial) return yield undecided(spot, 'list-incomplete');
  const fund = money(row.cells.fund);
  const subsidies = projects.map(({ cells }) => money(cells.subsidy));
  const absence = firstAbsence(fund, ...subsidies);
  if (absence) return yield undecided(spot, absence.absent);
  if (isAbsent(fund) || sumOutcome(subsidies, fund) === 'consistent') return;
  if (hasLooseProject(submission.tables)) return yield undecided(spot, 'blank');
  const expected = numberOf(sum(subsidies)) ?? 0;
  yield fail(spot, { found: fund.value, expected, projects: projects.length });
}

/** 万元, exact as typed. */
function money({ state, value = 0 }: Entry<number>): Figure {
  return state === 'value' ? exactly(value) : absentFigure(state);
}
