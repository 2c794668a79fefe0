import { contains, parseArea, type Place } from '../../core/model/index.js';
import { formulaAtPlace, sharedFormula } from '../read/index.js';
import { cellXml, type CellEdit } from './cell-edit.js';
import {
  layOutSheet,
  type CellElement,
  type RowElement,
  type SheetLayout,
} from './sheet-layout.js';
import { spliced, type Splice } from './splice.js';
import { takenApart } from './taken-apart.js';
import { escapeXml } from '../../core/model/escape-xml.js';

/** A part on its way to be changed. */
export interface PartBytes {
  readonly part: string;
  readonly bytes: Uint8Array;
}

/** A sheet part after its edits, or the cell that cannot be changed alone. */
export type EditedSheet = { readonly bytes: Uint8Array } | { readonly refused: Place };

/**
 * 修改单元格 · A sheet part with some cells changed; everything else stays byte for byte.
 *
 * Cells and rows that are not there are put in at their place. The other cells of a shared formula
 * whose first cell changes get their own formulas. A cell in the middle of an array formula is
 * refused: Excel does not change it alone. Merged areas that are named are taken apart.
 */
export async function editCells(
  { part, bytes: marked }: PartBytes,
  edits: readonly CellEdit[],
  unmerged: readonly string[] = [],
): Promise<EditedSheet> {
  const bytes = withoutMark(marked);
  const rows = new Set(edits.map(({ row }) => row));
  const layout = await layOutSheet(part, bytes, (row) => rows.has(row));
  const refused = edits.find((edit) => isInsideArray(edit, edits, layout));
  if (refused) return { refused };
  const { end } = layout.sheetData;
  const apart = unmerged.length > 0 ? takenApart(bytes, end, unmerged) : [];
  const splices = [...changes(edits, layout), ...releases(edits, layout), ...apart];
  return { bytes: spliced(bytes, splices) };
}

/** The bytes after a byte-order mark, which says nothing that UTF-8 needs. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes;
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}

/** Inside an array formula whose own first cell stays as it is. */
function isInsideArray(
  edit: CellEdit,
  edits: readonly CellEdit[],
  { grouped }: SheetLayout,
): boolean {
  const anchor = grouped.find(({ formula }) => {
    const area = formula?.kind === 'shared' ? undefined : parseArea(formula?.area ?? '');
    return area !== undefined && contains(area, edit);
  });
  return anchor !== undefined && !edits.some((each) => keyOf(each) === keyOf(anchor));
}

function changes(edits: readonly CellEdit[], layout: SheetLayout): readonly Splice[] {
  const rows = new Map(layout.rows.map((row) => [row.row, row]));
  const missing = new Map<number, CellEdit[]>();
  const splices: Splice[] = [];
  for (const edit of [...edits].sort((one, other) => one.column - other.column)) {
    const row = rows.get(edit.row);
    if (row && !row.isEmpty) splices.push(changeInRow(edit, row));
    else missing.set(edit.row, [...(missing.get(edit.row) ?? []), edit]);
  }
  const added = [...missing].sort(([one], [other]) => one - other);
  return [...splices, ...added.map(([row, cells]) => newRow(row, cells, layout))];
}

function changeInRow(edit: CellEdit, { cells, contentEnd, prefix }: RowElement): Splice {
  const own = cells.find(({ column }) => column === edit.column);
  if (own) {
    const { start, end: last, style } = own;
    return { start, end: last, text: cellXml(edit, { prefix, style }) };
  }
  const next = cells.find(({ column }) => column > edit.column);
  const at = next?.start ?? contentEnd;
  return { start: at, end: at, text: cellXml(edit, { prefix, style: undefined }) };
}

/** A row that is not there, or that has no closing tag. */
function newRow(row: number, edits: readonly CellEdit[], layout: SheetLayout): Splice {
  const { rows, sheetData } = layout;
  const empty = rows.find((each) => each.row === row);
  const { prefix } = empty ?? layout;
  const cells = edits.map((edit) => cellXml(edit, { prefix, style: undefined })).join('');
  if (empty) {
    return { start: empty.contentStart - 2, end: empty.end, text: `>${cells}</${prefix}row>` };
  }
  const text = `<${prefix}row r="${row}">${cells}</${prefix}row>`;
  if (sheetData.isEmpty) {
    const whole = `<${prefix}sheetData>${text}</${prefix}sheetData>`;
    return { start: sheetData.start, end: sheetData.end, text: whole };
  }
  const at = layout.rowStarts.find((each) => each.row > row)?.start;
  const last = at ?? sheetData.contentEnd;
  return { start: last, end: last, text };
}

/** The other cells of shared formulas that lose their first cell get the formulas that they stood for. */
function releases(edits: readonly CellEdit[], { grouped }: SheetLayout): readonly Splice[] {
  const edited = new Set(edits.map(keyOf));
  const shared = grouped.filter(({ formula }) => formula?.kind === 'shared');
  const lost = shared.filter((cell) => edited.has(keyOf(cell)) && cell.formula?.text !== '');
  return lost.flatMap((first) => {
    const formula = sharedFormula(first.formula?.text ?? '', first);
    return shared
      .filter((cell) => cell.formula?.group === first.formula?.group && !edited.has(keyOf(cell)))
      .flatMap((cell) => release(cell, formulaAtPlace(formula, cell)));
  });
}

function release({ formula, prefix }: CellElement, text: string): readonly Splice[] {
  if (!formula || formula.text !== '') return [];
  const { start, end } = formula;
  return [{ start, end, text: `<${prefix}f>${escapeXml(text)}</${prefix}f>` }];
}
