import {
  address,
  type CellValue,
  type DateSystem,
  type FlawKind,
  type Formula,
  type Place,
} from '../../core/model/index.js';
import { readFailure, type ReadFailure, type Spend } from '../package/index.js';
import { createSpelling, type CellSpelling } from './cell-spelling.js';
import { createPlacesSeen, type PlacesSeen } from './places-seen.js';
import type { RowPattern } from './plain-rows.js';
import { general, type Styles } from './read-styles.js';
import type { SharedFormula } from './shared-formula.js';
import { createSheetDraft, storeCell, type SheetDraft } from './sheet-draft.js';

/** What the cells of all sheets of a workbook refer to. */
export interface SheetContext {
  /** Undefined where the workbook lists them and they are not there. */
  readonly strings: readonly string[] | undefined;
  readonly styles: Styles | undefined;
  readonly dateSystem: DateSystem;
  /** Takes cells from the budget of cells. */
  readonly spendCells: Spend;
  /** Takes bytes from the budget of unpacked bytes. */
  readonly spendBytes: Spend;
  /** Takes an entry of a list from the budget of unpacked bytes. */
  readonly keep: () => void;
}

/** The cell in hand, which is filled anew for each cell. */
interface CellInHand {
  row: number;
  column: number;
  /** Which of the types of cells it is of. */
  type: number;
  format: number;
  value: CellValue;
  formula: Formula | undefined;
  /** Why it cannot be understood, and what is stored. */
  flaw: FlawKind | undefined;
  found: string;
}

/** What the open tag of a formula says about it, where it is more than the formula of one cell. */
export interface FormulaTag {
  readonly kind: number;
  readonly area: string | undefined;
  readonly group: number;
  /** The formula that stands for the inputs of a data table. */
  readonly table: string;
}

/** A cell that shares a formula which has not been seen yet. */
interface Follower extends Place {
  readonly group: number;
}

/** A sheet in the course of being read. */
export interface SheetReading {
  readonly part: string;
  readonly context: SheetContext;
  readonly draft: SheetDraft;
  readonly cell: CellInHand;
  /** Whether the tag of the cell in hand is open. */
  isInCell: boolean;
  readonly seen: PlacesSeen;
  formulaTag: FormulaTag | undefined;
  readonly sharedFormulas: Map<number, SharedFormula>;
  readonly followers: Follower[];
  /** The row last read in full. */
  rowPattern: RowPattern;
  /** How the cells of each column are spelt, that of the cell in hand, and what stands before a row. */
  readonly spellings: (CellSpelling | undefined)[];
  readonly rowStart: CellSpelling;
  spelling: CellSpelling;
}

/** The reading of a sheet before its first byte. */
export function createSheetReading(part: string, context: SheetContext): SheetReading {
  const rowStart = createSpelling(0);
  return {
    part,
    context,
    draft: createSheetDraft(),
    cell: createCell(),
    isInCell: false,
    seen: createPlacesSeen(),
    formulaTag: undefined,
    sharedFormulas: new Map(),
    followers: [],
    rowPattern: { tail: new Uint8Array(), isHidden: false },
    spellings: [],
    rowStart,
    spelling: rowStart,
  };
}

function createCell(): CellInHand {
  return {
    row: 0,
    column: 0,
    type: 0,
    format: general,
    value: null,
    formula: undefined,
    flaw: undefined,
    found: '',
  };
}

/** The failure of a place that is there twice. */
export function ambiguous({ part, cell, isInCell }: SheetReading): ReadFailure {
  const place = isInCell || cell.column > 0 ? { cell: address(cell) } : { row: cell.row };
  return readFailure('ambiguous-content', { part, ...place });
}

/** Longest stored text that is told of a flaw. */
const longestFound = 100;

/** Notes why the cell in hand cannot be understood. */
export function spoilCell({ cell }: SheetReading, flaw: FlawKind, found: string): null {
  cell.flaw ??= flaw;
  cell.found = found.slice(0, longestFound);
  return null;
}

/** Notes why nothing of the sheet can be trusted; the rest of its part is still looked through. */
export function spoilSheet({ draft }: SheetReading, kind: FlawKind, found = ''): null {
  draft.flaw ??= { kind, found: found.slice(0, longestFound) };
  return null;
}

/** Puts a cell that cannot be understood where its content would stand. */
export function storeFlaw({ cell, context, draft }: SheetReading): void {
  const { row, column, flaw = 'bad-type', found } = cell;
  context.keep();
  draft.flaws.push({ kind: flaw, found, place: { row, column } });
  const value = { error: found, isUnreadable: true } as const;
  storeCell(draft, { row, column, value, format: general, formula: undefined });
}
