import { sumOutcome } from '../formulas/index.js';
import { absentFigure, exactly } from '../model/index.js';
import type { Figure } from '../model/index.js';
import type { Row, Submission } from '../submission/index.js';
import { at, fail, undecided } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = { readonly found: number; readonly expected: number; readonly projects: number };

/** 资金合计不符 · The fund of a batch differs from the subsidies of its projects. */
export const fundTotalMismatch: Rule<'fund-total-mismatch', Facts> = {
  id: 'fund-total-mismatch',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check({ cover, tables }) {
    if (cover?.cells.projectList.value !== 'all') return;
    for (const row of tables.batches?.rows ?? []) yield* judge(row, tables);
  },
};

function* judge(row: Row<'batches'>, { projects }: Submission['tables']): Iterable<Answer<Facts>> {
  const batch = row.cells.batch.value;
  const members = (projects?.rows ?? []).filter(({ cells }) => cells.batch.value === batch);
  const subsidies = members.map(({ cells }) => money(cells.subsidy));
  const fund = money(row.cells.fund);
  if (row.cells.fund.state === 'blank' || batch === undefined) return;
  const outcome = sumOutcome(subsidies, fund);
  if (outcome === undefined) return yield undecided(at(row, 'fund'), 'unavailable');
  if (outcome === 'consistent' || 'absent' in fund) return;
  const expected = subsidies.reduce((sum, part) => sum + ('absent' in part ? 0 : part.value), 0);
  yield fail(at(row, 'fund'), {
    found: fund.value,
    expected: Number(expected.toPrecision(15)),
    projects: members.length,
  });
}

function money(entry: Row<'projects'>['cells']['subsidy']): Figure {
  return entry.state === 'value' ? exactly(entry.value ?? 0) : absentFigure(entry.state);
}
