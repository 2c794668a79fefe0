import type { Area, Place } from '../model/index.js';
import type { LabelKind } from './signals/labels.js';
import type { NatureNote, OpenNature } from './signals/natures.js';
import type { PlanYears } from './signals/plan-years.js';
import type { GrowthKind, Role } from './signals/roles.js';
import type { Span } from './span.js';

/** 不予识读 · Why a cell, a column or a whole table is not read. */
export type RefusalId =
  | 'no-header'
  | 'list'
  | 'rows-unclear'
  | 'column-without-header'
  | 'column-unclear'
  | 'column-repeated'
  /** 2010, 1985, 2040 below a header that does not say how much. */
  | 'years-or-figures'
  | 'role-unclear'
  /** 增减: a difference or a rate. */
  | 'change-unclear'
  | 'period-unclear'
  | 'name-missing'
  | 'name-unclear'
  | 'unit-unclear'
  | 'region-unclear'
  | 'no-figure'
  | 'several-figures'
  | 'no-result'
  | 'error-value'
  | 'date'
  | 'misleading-format'
  | 'shifted-row'
  | 'merged-rows'
  | 'unexplained-mark'
  /** 低保人数为快报数: a note that tells how final figures are, and not plainly of which. */
  | 'note-unclear'
  | 'below-notes'
  | 'text-column';

/** What a column of figures gives: of which indicator, when, and in which role. */
export interface FactColumn {
  /** The indicator, where columns are indicators. */
  readonly indicator?: string;
  /** The indicator of the column that this one is 其中 of. */
  readonly parent?: string;
  readonly region?: string | null;
  readonly span?: Span;
  readonly role: Role;
  readonly growth?: GrowthKind;
  /** 年均/累计: an average rate, or what comes together over the plan. */
  readonly isMixed?: true;
  /** 性质 · What header or notes say of how final its figures are. */
  readonly nature?: OpenNature;
  readonly isAccumulated?: true;
  /** 本年累计, 1-9月: what is accumulated counts from 1 January. */
  readonly isSinceJanuary?: true;
  /** 上年同期: of another time than that of the table, with which it goes on. */
  readonly isRelative?: true;
  readonly unit?: string;
  /** The header as printed, where the role needs its words. */
  readonly words: string;
  /** Where a target without figures of its own year would stand. */
  readonly targetSpan?: Span;
}

/** Why a column is read as it is, with what the header says and how many figures stand below. */
interface ColumnReason {
  readonly header: readonly string[];
  readonly figures: number;
}

/** 栏 · One column of a table and what it is read as. */
export interface ColumnReading {
  readonly column: number;
  readonly reads: LabelKind | 'figure' | 'state' | 'foreign' | 'blank' | 'refused';
  readonly figure?: FactColumn;
  readonly refusal?: RefusalId;
  /** Whether the other columns are read without a doubt though this one is not. */
  readonly isAside?: true;
  readonly reason: ColumnReason;
}

/** What the rows of a table are. */
export type RowAxis = 'indicators' | 'regions' | 'periods';

/** 表 · One table of a sheet: where it lies and what its columns are. */
export interface TableLayout {
  readonly sheet: string;
  readonly header: Area;
  readonly body: Area;
  readonly rows: RowAxis;
  readonly columns: readonly ColumnReading[];
  /** The lines above it, the nearest first. */
  readonly lines: readonly string[];
  readonly notes: readonly Place[];
  readonly about: StatedContext;
  /** Whether a kept layout was applied, or how the nearest one differs. */
  readonly kept?: 'applied' | LayoutDifference;
  /** What the applied layout is called. */
  readonly keptAs?: string;
  /** The labels of rows that the applied layout leaves out. */
  readonly leftOut?: readonly string[];
  /** The labels of rows that it takes for the total of the unit, and of those that moved to the right. */
  readonly totals?: readonly string[];
  readonly moved?: readonly string[];
}

/** A kept layout that is near and not the same: the share of its headers, and those that only one of the two has. */
export interface LayoutDifference {
  readonly share: number;
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** What the lines above a table, the name of its sheet and its notes say of all its figures. */
export interface StatedContext {
  readonly span?: Span;
  /** Whether the lines name several times, so that none is that of a column that names none. */
  readonly isTimeUnclear: boolean;
  readonly plan?: PlanYears;
  readonly unit?: string;
  /** Several units in the line: a count has one of them, but nobody knows which. */
  readonly hasUnits: boolean;
  readonly looksBack: boolean;
  /** Whether the title speaks of tasks or targets, so that what no header calls a result may be one of them. */
  readonly looksAhead: boolean;
  /** The indicator that the line names, where rows and columns name none. */
  readonly indicator?: { readonly name: string; readonly unit?: string };
  readonly region?: string;
  /** The year that the notes give for figures marked with *. */
  readonly markedYear?: number;
  /** What notes and lines say of how final figures are, and the notes of which nobody can tell that. */
  readonly natures?: readonly NatureNote[];
  readonly unclearNotes?: readonly Place[];
}

/** A table that is not read, with the reason. */
export interface RefusedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly refusal: RefusalId;
  /** Where a header was found: what its columns are, so that somebody can say what its rows are. */
  readonly found?: { readonly headerBottom: number; readonly columns: readonly ColumnReading[] };
}
