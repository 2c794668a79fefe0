/// <reference types="office-js" />
import { excelFailure, excelFailureOf } from './excel-failure.js';

/** The requirement set that everything here stays within. */
export const requiredApi = { name: 'ExcelApi', version: '1.13' } as const;

/** How long to wait before each further attempt while Excel is busy, in milliseconds. */
export type Pauses = readonly number[];

const standardPauses: Pauses = [250, 500, 1000, 2000];
const passing = new Set(['cell-edit-mode', 'host-busy']);

/**
 * Talks to the open workbook, waiting a few times while a cell is being edited or Excel is busy.
 *
 * The work starts over after each wait, so it reads first and writes in its last sync.
 * Throws an ExcelFailure.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  pauses: Pauses = standardPauses,
): Promise<T> {
  requireExcel();
  const [pause, ...later] = pauses;
  try {
    return await Excel.run(work);
  } catch (error) {
    const failure = excelFailureOf(error);
    if (pause === undefined || !passing.has(failure.id)) throw failure;
  }
  await passed(pause);
  return inExcel(work, later);
}

function requireExcel(): void {
  if (typeof Excel === 'undefined') throw excelFailure('not-in-excel');
  const { name, version } = requiredApi;
  if (Office.context.requirements.isSetSupported(name, version)) return;
  throw excelFailure('host-too-old', { needs: `${name} ${version}` });
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
