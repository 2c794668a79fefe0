import { levelOf } from '../../../core/regions/index.js';
import type { WorkbookResult } from '../../../core/result.js';
import type { SummaryColumnId } from '../../../messages/index.js';
import type { SummarySource } from './summary-request.js';
import type { SummaryRow } from './summary-table.js';

/** The columns by which every sheet says whose row it is. */
export const unitColumns = [
  'region',
  'unit',
  'level',
  'plan',
  'asOf',
  'file',
] as const satisfies readonly SummaryColumnId[];

/** Whose row it is; a workbook that could not be read has only its file. */
export function unitCells(
  {
    region,
    unit,
    plan,
    asOf,
    file,
  }: Omit<WorkbookResult, 'verdict' | 'indicators' | 'undecided' | 'findings'>,
  source: SummarySource,
): SummaryRow {
  return { region, unit, plan, asOf, file, level: levelWord(region, source) };
}

/** The word for the level of a region. */
export function levelWord(region: string | null, { messages }: SummarySource): string | null {
  const level = region === null ? undefined : levelOf(region);
  return level ? messages.summary.levels[level] : null;
}
