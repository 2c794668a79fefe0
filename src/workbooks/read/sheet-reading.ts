import { address } from '../../core/model/index.js';
import type { CellValue, DateSystem, Formula, Place } from '../../core/model/index.js';
import { readFailure } from '../package/index.js';
import type { ReadFailure, Spend } from '../package/index.js';
import type { RowPattern } from './blank-rows.js';
import { general } from './read-styles.js';
import type { Styles } from './read-styles.js';
import type { SharedFormula } from './shared-formula.js';
import { createSheetDraft } from './sheet-draft.js';
import type { SheetDraft } from './sheet-draft.js';

/** What the cells of all sheets of a workbook refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly dateSystem: DateSystem;
  /** Takes cells from the budget of cells. */
  readonly spendCells: Spend;
  /** Takes bytes from the budget of unpacked bytes. */
  readonly spendBytes: Spend;
  /** Takes an entry of a list from the budget of unpacked bytes. */
  readonly keep: () => void;
}

/** The cell in hand, which is filled anew for each cell. */
export interface CellInHand {
  row: number;
  column: number;
  type: number;
  format: number;
  value: CellValue;
  formula: Formula | undefined;
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
  formulaTag: FormulaTag | undefined;
  readonly sharedFormulas: Map<number, SharedFormula>;
  readonly followers: Follower[];
  /** The row last read in full. */
  rowPattern: RowPattern;
}

/** The reading of a sheet before its first byte. */
export function createSheetReading(part: string, context: SheetContext): SheetReading {
  return {
    part,
    context,
    draft: createSheetDraft(),
    cell: { row: 0, column: 0, type: 0, format: general, value: null, formula: undefined },
    formulaTag: undefined,
    sharedFormulas: new Map(),
    followers: [],
    rowPattern: { tail: new Uint8Array(), isHidden: false },
  };
}

/** The failure of a cell that contradicts itself. */
export function malformedCell({ part, cell }: SheetReading): ReadFailure {
  return readFailure('malformed-xml', { part, cell: address(cell) });
}
