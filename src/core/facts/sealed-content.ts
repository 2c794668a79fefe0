import { carriedSheet } from '../catalogue-file/index.js';
import type { Sheet } from '../model/index.js';
import {
  canonicalForm,
  gridColumns,
  ownSheet,
  sealVersion,
  sealedOwnSheets,
} from '../seal/index.js';
import { rowsOf } from '../tables/index.js';
import type { Submission } from '../submission/index.js';
import type { SealedContent, SealedSheet } from './workbook-facts.js';

/** Larger workbooks can be sealed too; only the cells that changed later are not named. */
const mostRows = 5000;

/** The rows of a workbook with a seal, and where they stand. */
export function sealedContent(submission: Submission): SealedContent | null {
  const approvals = rowsOf(submission.tables, 'approvals');
  if (!approvals.some(({ cells }) => cells.seal.state === 'value')) return null;
  const { rows } = canonicalForm(submission, sealVersion);
  return rows.length > mostRows ? null : { rows, sheets: sheetsOf(submission) };
}

function sheetsOf(submission: Submission): Readonly<Record<string, SealedSheet>> {
  const { cover, tables, workbook } = submission;
  const sealed: Record<string, SealedSheet> = {};
  if (cover) {
    const columns = Object.entries(cover.cells).map(([id, { column }]) => [id, column] as const);
    sealed['cover'] = { name: cover.sheet.name, columns: Object.fromEntries(columns) };
  }
  for (const { id, sheets, columns } of Object.values(tables)) {
    const [sheet] = sheets;
    sealed[id] = { name: sheet.name, columns: Object.fromEntries(columns) };
  }
  const plan = carriedSheet(workbook);
  if (plan) sealed['plan'] = wholeSheet(plan);
  for (const sheet of sealedOwnSheets(submission)) sealed[ownSheet(sheet)] = wholeSheet(sheet);
  return sealed;
}

function wholeSheet(sheet: Sheet): SealedSheet {
  const columns = gridColumns(sheet).flatMap(({ spec: { id }, column }) => [
    [id, column] as const,
    [`${id}.merged`, column] as const,
  ]);
  return { name: sheet.name, columns: Object.fromEntries(columns) };
}
