import type { Area } from '../../core/model/index.js';
import { askSlice } from './ask-slice.js';
import { excelFailure, excelFailureOf } from './excel-failure.js';
import type { MeasuredSheet } from './measure-sheets.js';
import { createExcelSheetDraft, type ExcelSheetDraft } from './sheet-draft.js';
import { sliceAreas, type Slice } from './slice-areas.js';
import { defaultCells } from '../../workbooks/read/default-limits.js';

/** A cell travels as value, formula and number format: 120,000 ordinary ones were 4 MB of JSON. */
const bytesPerCell = 34;
const bytesPerSync = 2 * 1024 * 1024;
const cellsPerSync = Math.floor(bytesPerSync / bytesPerCell);
const fewestCells = 1000;

/** Reads the cells of measured sheets: one sync, and one more for each further 2 MB. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
): Promise<readonly ExcelSheetDraft[]> {
  for (const sheet of sheets) requireReadable(sheet);
  const drafts = sheets.map(createExcelSheetDraft);
  const areas = sheets.map(({ used }) => used);
  for (const batch of sliceAreas(areas, cellsPerSync)) {
    await readBatch({ context, sheets, drafts }, batch, cellsPerSync);
  }
  return drafts;
}

interface Reading {
  readonly context: Excel.RequestContext;
  readonly sheets: readonly MeasuredSheet[];
  readonly drafts: readonly ExcelSheetDraft[];
}

/** Where long texts make an answer too large for Excel, the batch is read in smaller ones. */
async function readBatch(reading: Reading, batch: readonly Slice[], limit: number): Promise<void> {
  const { context, sheets, drafts } = reading;
  const answers = batch.map(({ index, area }) => askSlice(context, sheets[index], area));
  try {
    await context.sync();
  } catch (error) {
    const isTooMuch = excelFailureOf(error).id === 'too-much-data';
    if (!isTooMuch || limit < fewestCells) throw error;
    return readSmaller(reading, batch, Math.floor(limit / 4));
  }
  for (const [at, { index }] of batch.entries()) answerInto(drafts[index], answers[at]);
}

async function readSmaller(
  reading: Reading,
  batch: readonly Slice[],
  limit: number,
): Promise<void> {
  const areas: (Area | undefined)[] = batch.map(({ area }) => area);
  for (const smaller of sliceAreas(areas, limit)) {
    const slices = smaller.map(({ index, area }) => ({ index: batch[index]?.index ?? 0, area }));
    await readBatch(reading, slices, limit);
  }
}

function answerInto(
  draft: ExcelSheetDraft | undefined,
  answer: ((draft: ExcelSheetDraft) => void) | undefined,
): void {
  if (draft) answer?.(draft);
}

function requireReadable({ name, used }: MeasuredSheet): void {
  if (!used) return;
  const cells = (used.bottom - used.top + 1) * (used.right - used.left + 1);
  if (cells > defaultCells)
    throw excelFailure('too-many-cells', { sheet: name, cells, limit: defaultCells });
}
