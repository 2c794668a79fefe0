import { address } from '../../core/model/index.js';
import { partPaths, type PartPaths } from '../read/index.js';
import { addNotes, type CellNote } from './add-notes.js';
import { addSheet, type NewSheet } from './add-sheet.js';
import type { CellEdit } from './cell-edit.js';
import { editCells } from './edit-cells.js';
import { removeNotes } from './remove-notes.js';
import { openParts, unrelate, type OpenedParts } from './open-parts.js';

/** What is to change on one sheet. */
export interface SheetEdits {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  /** Merged areas that are taken apart, such as A3:A4. */
  readonly unmerged?: readonly string[];
  readonly notes?: readonly CellNote[];
}

/** What is to change in a workbook. */
export interface WorkbookEdits {
  readonly sheets: readonly SheetEdits[];
  /** Who the notes are by. */
  readonly author?: string;
  /** Which notes are taken away from the sheets before others are added. */
  readonly isOutdated?: (note: CellNote) => boolean;
  /** The texts of other parts that change, such as tables. */
  readonly parts?: ReadonlyMap<string, string>;
  /** Sheets that are added behind all others. */
  readonly added?: readonly NewSheet[];
}

/** A place in a workbook that could not be changed as asked. */
export interface PatchedPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** 修改结果 · The new bytes, and the notes that were left out; or the cells that can't be changed alone. */
export type Patched =
  | { readonly bytes: Uint8Array; readonly notesLeftOut: readonly PatchedPlace[] }
  | { readonly refused: readonly PatchedPlace[] };

/**
 * 不失原貌地修改 · A workbook with some cells changed and notes added; all else stays byte for byte.
 *
 * Parts that nothing touches are not even unpacked, so charts, images, notes and macros survive.
 */
export async function patchWorkbook(bytes: Uint8Array, edits: WorkbookEdits): Promise<Patched> {
  const paths = await partPaths(bytes);
  const parts = await openParts(bytes);
  const { refused, notesLeftOut } = await editSheets(parts, paths, edits);
  if (refused.length > 0) return { refused };
  for (const [path, text] of edits.parts ?? []) {
    if (text !== (await parts.text(path))) parts.write(path, text);
  }
  for (const sheet of edits.added ?? []) await addSheet(parts, paths, sheet);
  if (edits.sheets.some(changesValues)) await dropCalculationChain(parts, paths);
  return { bytes: await parts.pack(), notesLeftOut };
}

/** Changes the cells and adds the notes of one sheet after the other; gives the places where that failed. */
async function editSheets(parts: OpenedParts, paths: PartPaths, edits: WorkbookEdits) {
  const refused: PatchedPlace[] = [];
  const notesLeftOut: PatchedPlace[] = [];
  for (const each of edits.sheets) {
    const part = paths.sheets.get(each.sheet);
    if (part === undefined) throw new Error(`There is no sheet ${each.sheet}`);
    const source = { part, bytes: await parts.bytes(part) };
    const edited = await editCells(source, each.cells, each.unmerged);
    if ('refused' in edited) refused.push(placeOf(each, edited.refused));
    else if (each.cells.length > 0) parts.write(part, edited.bytes);
    const left = await noteCells(parts, { part, paths, edits }, each);
    notesLeftOut.push(...left.map((note) => placeOf(each, note)));
  }
  return { refused, notesLeftOut };
}

function changesValues({ cells }: SheetEdits): boolean {
  return cells.some(({ content }) => 'value' in content);
}

function placeOf({ sheet }: SheetEdits, place: Parameters<typeof address>[0]): PatchedPlace {
  return { sheet, cell: address(place) };
}

interface NotedPart {
  readonly part: string;
  readonly paths: PartPaths;
  readonly edits: WorkbookEdits;
}

async function noteCells(
  parts: OpenedParts,
  { part, paths, edits }: NotedPart,
  { notes = [] }: SheetEdits,
): Promise<readonly CellNote[]> {
  if (notes.length === 0 && !edits.isOutdated) return [];
  const [comments] = await paths.related(part, 'comments');
  if (notes.length === 0 && comments === undefined) return [];
  const drawing = await notesDrawing(await parts.text(part), (id) => paths.target(part, id));
  if (comments !== undefined && edits.isOutdated) {
    await removeNotes(parts, { comments, drawing }, edits.isOutdated);
  }
  if (notes.length === 0) return [];
  const sheet = { part, comments, drawing, author: edits.author ?? '' };
  return addNotes(parts, sheet, notes);
}

/** The part with the boxes of a sheet's notes; the pictures of its header stand in one of the same type. */
async function notesDrawing(
  sheet: string,
  target: (id: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const [, id] = /<(?:\w+:)?legacyDrawing\b[^>]*?\s\w+:id="([^"]*)"/.exec(sheet) ?? [];
  return id === undefined ? undefined : target(id);
}

/** The order of calculation names cells with formulas; without it Excel finds the order anew. */
async function dropCalculationChain(parts: OpenedParts, paths: PartPaths): Promise<void> {
  const [chain] = await paths.related(paths.workbook, 'calcChain');
  if (chain === undefined || !parts.has(chain)) return;
  parts.remove(chain);
  await unrelate(parts, paths.workbook, 'calcChain');
  const types = await parts.text('[Content_Types].xml');
  const element = new RegExp(`<Override\\b[^>]*PartName="/${chain}"[^>]*/>`);
  parts.write('[Content_Types].xml', types.replace(element, ''));
}
