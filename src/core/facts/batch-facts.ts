import { sum } from '../formulas/index.js';
import { absentFigure, exactly, type Figure } from '../model/index.js';
import { batchProjects, listState, type Project, type Submission } from '../submission/index.js';
import { rowsOf, type Entry, type Row } from '../tables/index.js';
import { cellOf } from './cell-of.js';
import type { BatchFact } from './workbook-facts.js';

/** The funds of the batches of a workbook, and of the batches of which it only lists projects. */
export function batchFacts(submission: Submission): readonly BatchFact[] {
  const { tables, unitCode } = submission;
  const isWhole = listState('projects', submission) === 'whole';
  const projects = isWhole ? batchProjects(tables) : undefined;
  const known = new Set<string>();
  const facts: BatchFact[] = [];
  for (const row of rowsOf(tables, 'batches')) {
    const batch = row.cells.batch.value;
    if (batch === undefined || known.has(batch)) continue;
    known.add(batch);
    const listed = projects && (projects.get(batch) ?? []);
    facts.push({ batch, ...statedBy(row), ...subsidiesOf(listed, unitCode) });
  }
  for (const [batch, listed] of projects ?? []) {
    const [first] = listed;
    if (!first || known.has(batch)) continue;
    const unstated = { counties: null, fund: null, ...cellOf(first, 'subsidy') };
    facts.push({ batch, ...unstated, ...subsidiesOf(listed, unitCode) });
  }
  return facts;
}

function statedBy(row: Row<'batches'>) {
  const { fund, counties } = row.cells;
  return {
    counties: counties.value ?? null,
    fund: fund.state === 'blank' ? null : money(fund),
    ...cellOf(row, 'fund'),
  };
}

function subsidiesOf(projects: readonly Project[] | undefined, unitCode: string | undefined) {
  if (!projects) return { subsidies: null, ownSubsidies: null };
  const own = projects.filter(({ cells }) => cells.countyCode.value === unitCode);
  return { subsidies: total(projects), ownSubsidies: total(own) };
}

/** Of no projects nothing is paid. */
function total(projects: readonly Project[]): Figure {
  if (projects.length === 0) return exactly(0);
  return sum(projects.map(({ cells }) => money(cells.subsidy)));
}

function money(entry: Entry<number>): Figure {
  return entry.state === 'value' ? exactly(entry.value ?? 0) : absentFigure(entry.state);
}
