import type { Area, Place } from './address.js';
import type { DateSystem } from './day.js';

/** An error value as Excel spells it, such as #DIV/0! or #NAME?; or, where it is unreadable, what is stored. */
export interface CellError {
  readonly error: string;
  /** Whether what is stored cannot be understood, so that nobody knows what the cell holds. */
  readonly isUnreadable?: true;
}

/** What a cell holds, typed; null is a cell without a value. Dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

/** A formula of a cell, without the equals sign, in A1 notation of its own cell. */
export interface Formula {
  readonly text: string;
  /** The cells that the formula fills, where it is an array or spilled formula. */
  readonly area?: Area;
}

/**
 * One column of a sheet, its cells by row number (index 0 is unused).
 *
 * `formats` holds indices into the sheet's `formatCodes`; a missing entry means General.
 */
export interface Column {
  readonly values: readonly (CellValue | undefined)[];
  readonly formats: readonly (number | undefined)[];
  readonly formulas: ReadonlyMap<number, Formula>;
}

/** A table (ListObject) of a sheet; area covers header, body and totals. */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
  /** The calculated-column formulas by column position, where the table has them. */
  readonly calculated: readonly (string | undefined)[];
}

/** In which way what is stored of a cell, or of a whole sheet, cannot be understood. */
export type FlawKind =
  | 'bad-number'
  | 'bad-date'
  | 'bad-boolean'
  | 'bad-type'
  | 'no-such-text'
  | 'no-such-style'
  | 'bad-formula'
  | 'no-part'
  | 'not-a-sheet'
  | 'no-texts'
  | 'no-styles'
  | 'bad-place'
  | 'bad-table';

/** 无法读取之处 · What cannot be understood of a sheet: one cell, or all of it where no place is named. */
export interface Flaw {
  readonly kind: FlawKind;
  /** What is stored there. */
  readonly found: string;
  readonly place?: Place;
}

/** 工作表 · A sheet with its cells in column arrays; columns[0] is column A. */
export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** The last row that holds a value or formula; 0 where the sheet is empty. */
  readonly lastRow: number;
  readonly columns: readonly (Column | undefined)[];
  readonly formatCodes: readonly string[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether a filter is on, so that hidden rows are filtered rows. */
  readonly isFiltered: boolean;
  readonly tables: readonly TableArea[];
  /** What the file holds but nobody can read; a sheet that is unreadable as a whole has no cells. */
  readonly flaws?: readonly Flaw[];
}

/** A defined name and the text that it refers to; sheet is set where it is local to one. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
}

/** What some sources cannot tell; rules that need it are undecided there. */
export type Unknowable =
  | 'external-links'
  | 'macros'
  | 'date-system'
  | 'array-formulas'
  | 'stored-results'
  | 'notes'
  | 'hidden-cells';

/** 工作簿 · A workbook as every source yields it: from a file, from bytes, from Excel. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
  readonly hasMacros: boolean;
  readonly externalLinks: readonly string[];
  readonly unknown: ReadonlySet<Unknowable>;
}
