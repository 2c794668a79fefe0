import { parseArea } from '../../core/model/index.js';
import type { Area } from '../../core/model/index.js';
import { readFailure } from '../package/index.js';
import type { Package } from '../package/index.js';
import {
  attribute,
  decimalAttribute,
  isSet,
  nameKey,
  scanXml,
  wholeAttribute,
} from '../xml/index.js';
import type { Cursor } from '../xml/index.js';
import { rememberRow, skipBlankRows } from './blank-rows.js';
import { lastPlace } from './cell-reference.js';
import { isFilterCriterion } from './filter-criterion.js';
import { takePlainCells } from './plain-cells.js';
import { closeCell, openCell, readInlineText, readValue } from './read-cell.js';
import { closeFormula, openFormula, settleFollowers } from './read-formula.js';
import { hide, sheetContent } from './sheet-draft.js';
import type { SheetContent, SheetDraft } from './sheet-draft.js';
import { createSheetReading } from './sheet-reading.js';
import type { SheetContext, SheetReading } from './sheet-reading.js';

const row = nameKey('row');
const cell = nameKey('c');
const worksheet = nameKey('worksheet');
const value = nameKey('v');
const formula = nameKey('f');
const text = nameKey('t');
const phonetic = nameKey('rPh');
const columnWidth = nameKey('col');
const merge = nameKey('mergeCell');
const properties = nameKey('sheetPr');

const rowKey = nameKey('r');
const hiddenKey = nameKey('hidden');
const heightKey = nameKey('ht');
const widthKey = nameKey('width');
const firstKey = nameKey('min');
const lastKey = nameKey('max');
const areaKey = nameKey('ref');
const filterModeKey = nameKey('filterMode');

/** What the part of a worksheet says: cells with a value or formula, merges, what is hidden. */
export async function readSheet(
  source: Package,
  part: string,
  context: SheetContext,
): Promise<SheetContent> {
  const reading = createSheetReading(part, context);
  await scanXml(part, source.chunks(part), {
    open: (cursor) => openElement(reading, cursor),
    close: (cursor) => {
      closeElement(reading, cursor);
    },
  });
  settleFollowers(reading);
  return sheetContent(reading.draft);
}

function openElement(reading: SheetReading, cursor: Cursor): boolean {
  const { key, path } = cursor;
  const parent = path[path.length - 2];
  if (key === value) return parent === cell;
  if (key === cell) openCell(reading, cursor);
  else if (key === row) openRow(reading, cursor);
  else if (key === text) return parent !== phonetic;
  else if (key !== formula || parent !== cell) openOther(reading, cursor);
  else {
    openFormula(reading, cursor);
    return true;
  }
  return false;
}

function closeElement(reading: SheetReading, cursor: Cursor): void {
  const { key } = cursor;
  if (key === cell) passCell(reading, cursor);
  else if (key === row) skipBlankRows(reading, cursor);
  else if (!cursor.isTextWanted) return;
  else if (key === value) readValue(reading, cursor);
  else if (key === formula) closeFormula(reading, cursor);
  else if (key === text) readInlineText(reading, cursor);
}

function passCell(reading: SheetReading, cursor: Cursor): void {
  closeCell(reading);
  takePlainCells(reading, cursor);
}

function openRow(reading: SheetReading, cursor: Cursor): void {
  const { cell: inHand, context, draft, part } = reading;
  const number = wholeAttribute(cursor, rowKey) ?? inHand.row + 1;
  if (!(number >= 1 && number <= lastPlace.row)) throw readFailure('malformed-xml', { part });
  inHand.row = number;
  inHand.column = 0;
  const isHidden = isSet(cursor, hiddenKey) || decimalAttribute(cursor, heightKey) === 0;
  if (isHidden) hide(draft.hiddenRows, { first: number, last: number }, context.keep);
  rememberRow(reading, cursor, isHidden);
  if (!cursor.isEmpty) takePlainCells(reading, cursor);
}

function openOther({ context, draft, part }: SheetReading, cursor: Cursor): void {
  const { key, path } = cursor;
  if (path.length === 1 && key !== worksheet) throw readFailure('malformed-xml', { part });
  if (key === merge) openMerge(draft, cursor, context.keep);
  else if (key === columnWidth) openColumns(draft, cursor, context.keep);
  else if (key === properties) draft.isFiltered ||= isSet(cursor, filterModeKey);
  else if (isFilterCriterion(cursor)) draft.isFiltered = true;
}

function openMerge({ merges }: SheetDraft, cursor: Cursor, keep: () => void): void {
  keep();
  merges.push(areaOf(cursor));
}

function openColumns({ hiddenColumns }: SheetDraft, cursor: Cursor, keep: () => void): void {
  const isHidden = isSet(cursor, hiddenKey) || decimalAttribute(cursor, widthKey) === 0;
  const first = wholeAttribute(cursor, firstKey) ?? NaN;
  const last = wholeAttribute(cursor, lastKey) ?? NaN;
  if (!(first >= 1 && last >= first)) throw readFailure('malformed-xml', { part: cursor.part });
  if (isHidden) hide(hiddenColumns, { first, last }, keep);
}

function areaOf(cursor: Cursor): Area {
  const area = parseArea(attribute(cursor, areaKey) ?? '');
  if (!area) throw readFailure('malformed-xml', { part: cursor.part });
  return area;
}
