import { sum } from '../formulas/index.js';
import { absentFigure, exactly } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { rowsOf } from '../submission/index.js';
import type { Entry, Row, Submission } from '../submission/index.js';
import { cellOf } from './cell-of.js';
import type { BatchFact } from './workbook-facts.js';

/** The funds of the batches of a workbook, and of the batches of which it only lists projects. */
export function batchFacts({ cover, tables }: Submission): readonly BatchFact[] {
  const isWhole = cover?.cells.projectList.value === 'all';
  const projects = isWhole ? byBatch(rowsOf(tables, 'projects')) : new Map<string, Projects>();
  const stated = rowsOf(tables, 'batches').flatMap((row) => {
    const batch = row.cells.batch.value;
    const subsidies = batch === undefined ? undefined : projects.get(batch);
    return batch === undefined ? [] : [batchFact(batch, row, subsidies)];
  });
  const known = new Set(stated.map(({ batch }) => batch));
  const listed = [...projects].filter(([batch]) => !known.has(batch));
  return [...stated, ...listed.map(([batch, rows]) => listedOnly(batch, rows))];
}

type Projects = [Row<'projects'>, ...Row<'projects'>[]];

function byBatch(rows: readonly Row<'projects'>[]): Map<string, Projects> {
  const batches = new Map<string, Projects>();
  for (const row of rows) {
    const batch = row.cells.batch.value;
    const before = batch === undefined ? undefined : batches.get(batch);
    if (before) before.push(row);
    else if (batch !== undefined) batches.set(batch, [row]);
  }
  return batches;
}

function batchFact(batch: string, row: Row<'batches'>, projects?: Projects): BatchFact {
  const { fund } = row.cells;
  const stated = fund.state === 'blank' ? undefined : money(fund);
  return { batch, fund: stated, subsidies: projects && total(projects), ...cellOf(row, 'fund') };
}

function listedOnly(batch: string, projects: Projects): BatchFact {
  return { batch, fund: undefined, subsidies: total(projects), ...cellOf(projects[0], 'subsidy') };
}

function total(projects: Projects): Figure {
  return sum(projects.map(({ cells }) => money(cells.subsidy)));
}

function money(entry: Entry<number>): Figure {
  return entry.state === 'value' ? exactly(entry.value ?? 0) : absentFigure(entry.state);
}
