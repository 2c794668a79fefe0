import { address, columnLetters, parseArea, type Area, lastPlace } from '../../core/model/index.js';
import { inSheet, isReadFailure, type Package } from '../package/index.js';
import {
  attribute,
  decimalAttribute,
  isSet,
  mainNamespaces,
  once,
  place,
  scanXml,
  wholeAttribute,
  type Cursor,
  type PartShape,
} from '../xml/index.js';
import { skipBlankRows } from './blank-rows.js';
import { autoFilter, isFilterCriterion } from './filter-criterion.js';
import { rememberRow, takePlainRows } from './plain-rows.js';
import {
  cell,
  closeCell,
  formula,
  openCell,
  readInlineText,
  readValue,
  value,
} from './read-cell.js';
import { closeFormula, openFormula, settleFollowers } from './read-formula.js';
import { noteRow, openRow } from './read-row.js';
import { hide, sheetContent, type SheetContent } from './sheet-draft.js';
import {
  createSheetReading,
  spoilSheet,
  type SheetContext,
  type SheetReading,
} from './sheet-reading.js';
import { run } from './text-runs.js';
import { isTooNarrow } from './unreadable-size.js';

const row = place('row', cell);
const properties = place('sheetPr');
const columns = place('col');
const merge = place('mergeCell');
const shape: PartShape = {
  namespaces: mainNamespaces,
  root: place(
    'worksheet',
    once(properties),
    place('cols', columns),
    once(place('sheetData', row)),
    autoFilter,
    once(place('mergeCells', merge)),
  ),
  nowhereElse: new Set(['worksheet', 'sheetData', 'row', 'c', 'v', 'f', 'is']),
};

/** What the part of a worksheet says: cells with a value or formula, merges, what is hidden. */
export async function readSheet(
  source: Package,
  { name, part }: { readonly name: string; readonly part: string },
  context: SheetContext,
): Promise<SheetContent> {
  const reading = createSheetReading(part, context);
  try {
    const isOwn = await scanXml(
      { part, chunks: source.chunks(part), shape },
      {
        open: (cursor) => openElement(reading, cursor),
        close: (cursor) => {
          closeElement(reading, cursor);
        },
      },
    );
    if (!isOwn) spoilSheet(reading, 'not-a-sheet');
  } catch (error) {
    throw inSheet(error, { sheet: name, ...cellOf(error, reading) });
  }
  settleFollowers(reading);
  return sheetContent(reading.draft);
}

/** The cell in which a sheet tells two contents. */
function cellOf(error: unknown, { isInCell, cell: inHand }: SheetReading) {
  const isOfCell = isReadFailure(error) && error.id === 'ambiguous-content' && isInCell;
  return isOfCell ? { cell: address(inHand) } : {};
}

function openElement(reading: SheetReading, cursor: Cursor): boolean {
  const { place: element } = cursor;
  if (element === value || element === run) return true;
  if (element === cell) openCell(reading, cursor);
  else if (element === row) enterRow(reading, cursor);
  else if (element !== formula) openOther(reading, cursor);
  else {
    openFormula(reading, cursor);
    return true;
  }
  return false;
}

function closeElement(reading: SheetReading, cursor: Cursor): void {
  const { place: element } = cursor;
  if (element === cell) passCell(reading, cursor);
  else if (element === row) endRow(reading, cursor);
  else if (element === value) readValue(reading, cursor);
  else if (element === formula) closeFormula(reading, cursor);
  else if (element === run) readInlineText(reading, cursor);
}

function passCell(reading: SheetReading, cursor: Cursor): void {
  closeCell(reading);
  takePlainRows(reading, cursor);
}

function enterRow(reading: SheetReading, cursor: Cursor): void {
  const isHidden = openRow(reading, cursor);
  rememberRow(reading, cursor, isHidden);
  if (!cursor.isEmpty) takePlainRows(reading, cursor);
}

function endRow(reading: SheetReading, cursor: Cursor): void {
  noteRow(reading);
  skipBlankRows(reading, cursor);
}

function openOther(reading: SheetReading, cursor: Cursor): void {
  const { place: element } = cursor;
  const { draft } = reading;
  if (element === merge) openMerge(reading, cursor);
  else if (element === columns) openColumns(reading, cursor);
  else if (element === properties) draft.isFiltered ||= isSet(cursor, 'filterMode');
  else if (isFilterCriterion(element)) draft.isFiltered = true;
}

function openMerge(reading: SheetReading, cursor: Cursor): void {
  const text = attribute(cursor, 'ref') ?? '';
  const area = mergedArea(text);
  reading.context.keep();
  if (area) reading.draft.merges.push(area);
  else spoilSheet(reading, 'bad-place', text);
}

/** Whole columns or rows may be merged as well. */
function mergedArea(text: string): Area | undefined {
  const { row: bottom, column: right } = lastPlace;
  const [, first, last = first] = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(text) ?? [];
  if (first !== undefined) return parseArea(`${first}1:${last}${bottom}`);
  const [, top, end = top] = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text) ?? [];
  if (top !== undefined) return parseArea(`A${top}:${columnLetters(right)}${end}`);
  return parseArea(text);
}

function openColumns(reading: SheetReading, cursor: Cursor): void {
  const { draft, context } = reading;
  const isHidden = isSet(cursor, 'hidden') || isTooNarrow(decimalAttribute(cursor, 'width'));
  const first = wholeAttribute(cursor, 'min') ?? NaN;
  const last = wholeAttribute(cursor, 'max') ?? NaN;
  if (!(first >= 1 && last >= first)) spoilSheet(reading, 'bad-place', attribute(cursor, 'min'));
  else if (isHidden) hide(draft.hiddenColumns, { first, last }, context.keep);
}
