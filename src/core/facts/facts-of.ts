import { isoDay } from '../model/index.js';
import { changesOf, listState, rowsOf } from '../submission/index.js';
import type { Submission } from '../submission/index.js';
import { batchFacts } from './batch-facts.js';
import { cellOf, textAt } from './cell-of.js';
import { dataPlace, figureFacts } from './figure-facts.js';
import { stationFacts } from './station-facts.js';
import type { ApprovalFact, WorkbookFacts } from './workbook-facts.js';

/** 工作簿要点 · What a workbook that was understood tells the batch. */
export function factsOf(submission: Submission): WorkbookFacts {
  const { file, plan, cover, unitCode, unit, asOf, tables } = submission;
  return {
    file,
    plan: plan?.id ?? cover?.cells.planCode.value ?? null,
    region: unitCode ?? null,
    unit: cover?.cells.unit.value ?? unit?.name ?? null,
    asOf: asOf ? isoDay(asOf) : null,
    figures: figureFacts(submission),
    data: dataPlace(submission),
    stations: stationFacts(submission),
    stationSheet: tables.stations?.sheet.name ?? null,
    batches: batchFacts(submission),
    listsAllProjects: listState('projects', submission) === 'whole',
    changes: changesOf(tables),
    approvals: approvalFacts(submission),
  };
}

function approvalFacts({ tables }: Submission): readonly ApprovalFact[] {
  return rowsOf(tables, 'approvals').map((row) => ({
    step: textAt(row, 'step'),
    unit: textAt(row, 'unit'),
    decision: textAt(row, 'decision'),
    date: row.cells.on.value ? isoDay(row.cells.on.value) : '',
    seal: textAt(row, 'seal'),
    signature: textAt(row, 'signature'),
    ...cellOf(row, 'step'),
  }));
}
