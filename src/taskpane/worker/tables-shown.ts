import type {
  ColumnReading,
  KeptTable,
  LayoutDifference,
  RefusalId,
  RefusedCell,
  RowAxis,
  SaidNames,
} from '../../core/layouts/index.js';
import type { Area, Bilingual, ReportType, Workbook } from '../../core/model/index.js';
import type { Hindrance } from '../../core/own-tables/index.js';
import type { RowKind } from '../../messages/pane.js';
import type { CheckSettings } from './protocol.js';

/** What is asked for a picture of an office's own workbook. */
export interface TablesOrder {
  readonly name: string;
  readonly source: Blob | Workbook;
  readonly settings: CheckSettings;
}

/** 表 · One table as it is understood, and as it would be kept. */
export interface TableShown {
  readonly area: Area;
  readonly rows?: RowAxis;
  readonly columns: readonly ColumnReading[];
  /** Why nothing of it is read. */
  readonly refusal?: RefusalId;
  readonly match?: 'applied' | LayoutDifference;
  /** What the applied layout is called. */
  readonly keptAs?: string;
  /** None where no header was found. */
  readonly kept?: KeptTable;
  readonly facts: number;
  /** The first cells that are not read, of as many as there are. */
  readonly refused: readonly RefusedCell[];
  readonly refusedCount: number;
}

/** 工作表 · One sheet as it stands, its first rows, and its tables. */
export interface SheetShown {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The texts of the rows that are shown, from the first. */
  readonly texts: readonly (readonly string[])[];
  readonly kinds: readonly RowKind[];
  /** How the rows of tables are known, where a layout may leave them out. */
  readonly labels: readonly string[];
  /** The texts by which rows are known again. */
  readonly marks: readonly string[];
  readonly tables: readonly TableShown[];
}

/** What a name is one of. */
export type NameKind = keyof SaidNames;

/** 名称 · A name that tables print and the plan or the unit has not, or has twice. */
export interface NameShown {
  readonly kind: NameKind;
  readonly name: string;
  /** What somebody said that it stands for; nothing where it is no part of the plan. */
  readonly meant?: string;
  /** Where it is first, and of how many cells; none where it is settled. */
  readonly place: string;
  readonly cells: number;
  /** The ids or codes of which it may be one. */
  readonly likely: readonly string[];
}

/** 名称对应 · Names to settle, and what they may stand for. */
export interface NamesShown {
  readonly names: readonly NameShown[];
  /** How many more there are. */
  readonly more: number;
  readonly indicators: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

/** 识读结果 · An office's own workbook as the pane shows it, and what must still be said of it. */
export interface TablesShown {
  readonly sheets: readonly SheetShown[];
  readonly asked: readonly Extract<Hindrance, { why: 'unit' | 'plan' | 'cut-off' }>[];
  readonly unit?: { readonly code: string; readonly name: string };
  readonly plan?: string;
  /** Whether somebody chose it. */
  readonly isPlanGiven?: true;
  readonly asOf?: string;
  readonly reportType?: ReportType;
  readonly isWithoutPlan?: boolean;
  readonly names?: NamesShown;
}
