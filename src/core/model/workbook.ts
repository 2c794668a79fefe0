import type { Area } from './address.js';
import type { DateSystem } from './day.js';

/** An error value as Excel spells it, such as #DIV/0! or #NAME?. */
export interface CellError {
  readonly error: string;
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
}

/** A defined name and the text that it refers to; sheet is set where it is local to one. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
}

/** What some sources cannot tell; rules that need it are undecided there. */
export type Unknowable =
  'external-links' | 'macros' | 'date-system' | 'array-formulas' | 'stored-results' | 'notes';

/** 工作簿 · A workbook as every source yields it: from a file, from bytes, from Excel. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
  readonly hasMacros: boolean;
  readonly externalLinks: readonly string[];
  readonly unknown: ReadonlySet<Unknowable>;
}
