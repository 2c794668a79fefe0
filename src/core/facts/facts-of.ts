import { isReportingYear } from '../catalogue/index.js';
import { address, isoDay } from '../model/index.js';
import { explainedAcross, saysWhy } from '../explanations/index.js';
import { hiddenData } from '../rules/index.js';
import { conclusionsIn } from '../seal/index.js';
import {
  changesOf,
  figuresAhead,
  hasUnreadKeys,
  listState,
  misnamedUnit,
  type Submission,
} from '../submission/index.js';
import { rowsOf } from '../tables/index.js';
import { batchFacts } from './batch-facts.js';
import { cellOf, textAt } from './cell-of.js';
import { dataPlace, disputedFigures, figureFacts, unconvertedFigures } from './figure-facts.js';
import { leftFacts } from './left-facts.js';
import { reasonFacts } from './reason-facts.js';
import { sealedContent } from './sealed-content.js';
import { stationFacts } from './station-facts.js';
import type {
  ApprovalFact,
  ApprovalProof,
  ExplanationFact,
  WorkbookFacts,
} from './workbook-facts.js';

const unproven: ApprovalProof = { standing: 'unchecked', added: 0, signed: 'unchecked' };

/**
 * 工作簿要点 · What a workbook that was understood tells the batch.
 *
 * Hashing takes a host: what seals prove is passed in, in the order of 审批, and whether they must be signed.
 */
export function factsOf(
  submission: Submission,
  proofs: readonly ApprovalProof[] = [],
  asksForSignatures = false,
): WorkbookFacts {
  const { file, plan, cover, unitCode, unit, asOf, tables } = submission;
  const tellsFunds = isReadable(submission, 'batches') && isReadable(submission, 'projects');
  return {
    file,
    plan: plan?.id ?? cover?.cells.planCode.value ?? null,
    region: unitCode ?? null,
    unit: cover?.cells.unit.value ?? unit?.name ?? null,
    asOf: asOf ? isoDay(asOf) : null,
    ...coverFacts(submission),
    ...carriedFact(submission),
    ...dataFacts(submission),
    stations: stationFacts(submission),
    stationSheet: tables.stations?.sheets[0].name ?? null,
    batches: tellsFunds ? batchFacts(submission) : [],
    listsAllProjects: tellsFunds && listState('projects', submission) === 'whole',
    changes: changesOf(submission),
    ...(hasUnreadKeys('changes', submission) ? { hasUnreadChanges: true } : {}),
    approvals: approvalFacts(submission, proofs),
    conclusions: conclusionsIn(tables),
    asksForSignatures,
    sealed: sealedContent(submission),
    ...{ explanations: explanationFacts(submission), reasons: reasonFacts(submission) },
  };
}

/** The figures, which of them nobody can convert or believe, and where they stand. */
function dataFacts(
  submission: Submission,
): Pick<
  WorkbookFacts,
  'figures' | 'unconverted' | 'disputed' | 'leftOut' | 'isPartlyHidden' | 'data'
> {
  const unconverted = unconvertedFigures(submission);
  const disputed = disputedFigures(submission);
  const leftOut = leftFacts(submission);
  return {
    figures: figureFacts(submission),
    ...(unconverted.length > 0 ? { unconverted } : {}),
    ...(disputed.length > 0 ? { disputed } : {}),
    ...(leftOut.length > 0 ? { leftOut } : {}),
    ...(isPartlyHidden(submission) ? { isPartlyHidden: true } : {}),
    data: dataPlace(submission),
  };
}

/** A hidden sheet of an office's own is not read, and nothing comes of it. */
function isPartlyHidden(submission: Submission): boolean {
  return [...hiddenData.check(submission, [])].some(
    (answer) => 'facts' in answer && answer.facts.hidden !== 'unread-sheet',
  );
}

/** What stands against the cover, or may be told of it across workbooks. */
function coverFacts(
  submission: Submission,
): Pick<
  WorkbookFacts,
  'isUnplaced' | 'isUnread' | 'asOfPlace' | 'misnamed' | 'isRunning' | 'revision'
> {
  return {
    ...(submission.reportType === 'running' ? { isRunning: true } : {}),
    ...revisionFact(submission),
    ...(isUnplaced(submission) ? { isUnplaced: true } : {}),
    ...(submission.own && !submission.tables.data ? { isUnread: true } : {}),
    ...asOfFact(submission),
    ...misnamedFact(submission),
  };
}

/** A workbook without any sheet of the contract is none of the delivery. */
function isUnplaced(submission: Submission): boolean {
  const { plan, cover, own, unitCode, asOf, tables, unread } = submission;
  const isSubmission =
    cover || holdsTables(own) || tables.indicators || tables.data || unread.size > 0;
  const planCode = plan?.id ?? cover?.cells.planCode.value;
  const isPlaced = planCode !== undefined && unitCode !== undefined && asOf !== undefined;
  return Boolean(isSubmission) && !isPlaced;
}

/** A list of people or a page without figures is no delivery. */
function holdsTables(own: Submission['own']): boolean {
  const tables = own?.sheets.flatMap((sheet) => sheet.tables) ?? [];
  return tables.some(({ table }) => table.columns.some(({ reason }) => reason.figures > 0));
}

function asOfFact(submission: Submission): Pick<WorkbookFacts, 'asOfPlace'> {
  const { cover } = submission;
  if (!cover || cover.cells.asOf.row === 0) return {};
  const cell = address(cover.cells.asOf);
  return { asOfPlace: { sheet: cover.sheet.name, cell, isTold: isCutOffTold(submission) } };
}

/** Beyond the plan, or behind the figures: rules within the workbook tell that at this cell. */
function isCutOffTold(submission: Submission): boolean {
  const { asOf, plan } = submission;
  const isBeyond = asOf !== undefined && plan !== undefined && !isReportingYear(plan, asOf.year);
  return isBeyond || figuresAhead(submission).stated !== undefined;
}

/** The plan itself is needed where nobody else knows it; of another one only the differences are told. */
function carriedFact({ carried }: Submission): Pick<WorkbookFacts, 'carried'> {
  if (!carried) return {};
  const { sheet, standing, plan, gaps } = carried;
  return { carried: { sheet, standing, gaps, ...(standing === 'judges' && plan ? { plan } : {}) } };
}

function revisionFact({ cover }: Submission): Pick<WorkbookFacts, 'revision'> {
  const text = cover?.cells.revision.value;
  if (!cover || text === undefined) return {};
  return { revision: { text, sheet: cover.sheet.name, cell: address(cover.cells.revision) } };
}

function misnamedFact(submission: Submission): Pick<WorkbookFacts, 'misnamed'> {
  const { named } = misnamedUnit(submission) ?? {};
  const { cover } = submission;
  if (!named || !cover) return {};
  const cell = address(cover.cells.unit);
  return { misnamed: { region: named.code, sheet: cover.sheet.name, cell } };
}

/** A sheet with a cell that nobody can read does not tell what it leaves out. */
function isReadable({ tables, unread }: Submission, id: 'batches' | 'projects'): boolean {
  const { sheets = [] } = tables[id] ?? {};
  return !unread.has(id) && sheets.every(({ flaws = [] }) => flaws.length === 0);
}

/** Only those that give a reason and speak of what stands there now. */
function explanationFacts(submission: Submission): readonly ExplanationFact[] {
  return explainedAcross(submission)
    .filter(({ explanation, isCurrent }) => isCurrent && saysWhy(explanation))
    .map(({ rule, sheet, key, column, explanation }) => ({
      rule,
      sheet,
      key,
      column,
      explanation,
    }));
}

function approvalFacts(
  { tables }: Submission,
  proofs: readonly ApprovalProof[],
): readonly ApprovalFact[] {
  return rowsOf(tables, 'approvals').map((row, at) => ({
    step: textAt(row, 'step'),
    unit: textAt(row, 'unit'),
    decision: textAt(row, 'decision'),
    date: row.cells.on.value ? isoDay(row.cells.on.value) : '',
    seal: textAt(row, 'seal'),
    signature: textAt(row, 'signature'),
    ...cellOf(row, 'step'),
    ...(proofs[at] ?? unproven),
  }));
}
