import type { Plan } from '../../core/catalogue/index.js';
import type { ColumnId, SheetId } from '../../core/contract/index.js';
import type { FormOfTable } from './page-setup.js';
import type { PlainTable } from './plain-table.js';
import type { CellError, Day, Language } from '../../core/model/index.js';

/** What a typed cell holds; null is a cell that nobody has filled in yet. */
export type DraftValue = string | number | Day | null;

/** 数值范围 · Which numbers a cell takes, in the unit in which it holds them. */
export interface NumberLimits {
  readonly low?: number;
  readonly high?: number;
  readonly isWhole?: boolean;
  /** Whether it is at most the number in the cell to its right. */
  readonly isPart?: boolean;
  readonly isPercent?: boolean;
}

/** A cell as people fill it in; an input cell is marked for them. */
export interface TypedCell {
  readonly value: DraftValue;
  readonly format?: string;
  readonly isInput?: boolean;
  readonly takes?: NumberLimits;
}

/** A computed cell: the formula as files spell it, and the result stored with it. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: string | number | CellError;
  readonly format: string;
}

/** 单元格内容 · What one cell of a new workbook holds. */
export type DraftCell = TypedCell | FormulaCell;

/** The cells of one row by column id; a column that is left out stays blank. */
export type DraftRow<S extends SheetId = SheetId> = {
  readonly [C in ColumnId<S>]?: DraftCell;
};

/** The sheets of the contract that are tables. */
export type TableId = Exclude<SheetId, 'cover'>;

/** 使用说明 · The first page: what the workbook is, and how it is filled in. */
export interface FirstPage {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * 工作簿草稿 · A workbook to be created, in one language, without any bytes.
 *
 * A table without rows gets one blank row to fill in; a table that is left out has no sheet.
 */
export interface WorkbookDraft {
  readonly language: Language;
  readonly firstPage: FirstPage;
  readonly coverTitle: string;
  readonly cover: DraftRow<'cover'>;
  readonly tables: { readonly [S in TableId]?: readonly DraftRow<S>[] };
  /** 所附规划 · The plan that the workbook carries on a last sheet; none where everybody knows it. */
  readonly carried?: Plan;
  /** Given where its tables are printed as official forms. */
  readonly form?: FormOfTable;
  /** A last sheet that is none of the contract. */
  readonly further?: PlainTable;
}
