import { address, isoDay, periodText } from '../model/index.js';
import { rowsOf } from '../submission/index.js';
import type { Observation, Submission } from '../submission/index.js';
import { batchFacts } from './batch-facts.js';
import { cellOf, textAt } from './cell-of.js';
import type { ApprovalFact, FigureFact, StationFact, WorkbookFacts } from './workbook-facts.js';

/** 工作簿要点 · What a workbook that was understood tells the batch. */
export function factsOf(submission: Submission): WorkbookFacts {
  const { file, plan, cover, unitCode, unit, asOf } = submission;
  return {
    file,
    plan: plan?.id ?? cover?.cells.planCode.value ?? null,
    region: unitCode ?? null,
    unit: cover?.cells.unit.value ?? unit?.name ?? null,
    asOf: asOf ? isoDay(asOf) : null,
    figures: figureFacts(submission),
    stations: stationFacts(submission),
    batches: batchFacts(submission),
    approvals: approvalFacts(submission),
  };
}

function figureFacts({ observations, ...submission }: Submission): readonly FigureFact[] {
  return observations.flatMap((observation) => {
    const fact = figureFact(observation);
    return fact && isOfBatch(fact, submission) ? [fact] : [];
  });
}

/** The unit's own totals, and rows of subordinates at a level that reports by itself. */
function isOfBatch(
  { region, scope }: FigureFact,
  { unitCode, plan, regions }: Omit<Submission, 'observations'>,
): boolean {
  if (region === unitCode) return scope === 'total';
  const level = regions.find(region)?.level;
  return scope === 'subordinate' && level !== undefined && reports(level, plan);
}

function reports(level: string, plan: Submission['plan']): boolean {
  const levels: readonly string[] = plan?.reportingLevels ?? [];
  return levels.includes(level);
}

function figureFact(observation: Observation): FigureFact | undefined {
  const { region, scope, period, row, numerator, denominator, value } = observation;
  const indicator = row.cells.indicatorCode.value;
  if (region === undefined || !scope || !period || indicator === undefined) return undefined;
  const { column } = row.cells.value;
  const place = { sheet: row.sheet.name, cell: address({ row: row.row, column }), key: row.key };
  const figures = { numerator, denominator, value };
  return { region, scope, indicator, period: periodText(period), ...figures, ...place };
}

/** Stations are compared across workbooks only where the list is whole. */
function stationFacts({ cover, tables }: Submission): readonly StationFact[] {
  if (cover?.cells.stationList.value !== 'all') return [];
  return rowsOf(tables, 'stations').map((row) => ({
    code: textAt(row, 'stationCode'),
    name: textAt(row, 'stationName'),
    region: row.cells.regionCode.value ?? '',
    ...cellOf(row, 'stationCode'),
  }));
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
