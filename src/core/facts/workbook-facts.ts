import type { Figure } from '../model/index.js';
import type { Change, Scope } from '../submission/index.js';
import type { StatedFigure } from './stated-figure.js';

/** 上报数 · One figure that other workbooks can agree or disagree with, in the unit of the catalogue. */
export interface FigureFact {
  readonly region: string;
  readonly scope: Scope;
  readonly indicator: string;
  readonly period: string;
  /** Left out where the cell is blank. */
  readonly numerator?: StatedFigure;
  readonly denominator?: StatedFigure;
  readonly value: StatedFigure;
  readonly row: number;
}

/** What a row of 数据 says in numbers. */
export type FigureColumn = 'numerator' | 'denominator' | 'value';

/** 数据表 · The sheet that the figures stand in, and its columns (A is 1; 0 where there is none). */
export interface DataPlace extends Readonly<Record<FigureColumn, number>> {
  readonly sheet: string;
}

/** 站点 · A station by which two workbooks can be seen to list the same one; no name where it tells nothing. */
export interface StationFact {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly cell: string;
}

/** 批次资金 · What a workbook states of a batch, and the subsidies that it lists; in 万元. */
export interface BatchFact {
  readonly batch: string;
  readonly counties: number | null;
  readonly fund: Figure | null;
  /** Of the projects of the batch, where the list is whole. */
  readonly subsidies: Figure | null;
  /** Of those projects that the unit carries out itself. */
  readonly ownSubsidies: Figure | null;
  readonly sheet: string;
  readonly cell: string;
}

/** 审批步骤 · One step of approval as it stands in a workbook. */
export interface ApprovalFact {
  readonly step: string;
  readonly unit: string;
  readonly decision: string;
  readonly date: string;
  readonly seal: string;
  readonly signature: string;
  readonly sheet: string;
  readonly cell: string;
}

/** 工作簿要点 · What one workbook tells the batch: small, plain, and all that rules across workbooks see. */
export interface WorkbookFacts {
  readonly file: string;
  readonly plan: string | null;
  readonly region: string | null;
  readonly unit: string | null;
  readonly asOf: string | null;
  /** The unit's own totals and, of a province or city, the rows that make them up. */
  readonly figures: readonly FigureFact[];
  readonly data: DataPlace | null;
  readonly stations: readonly StationFact[];
  readonly stationSheet: string | null;
  readonly batches: readonly BatchFact[];
  /** Whether the projects of every batch are listed, so that a batch that is not there is none. */
  readonly listsAllProjects: boolean;
  readonly changes: readonly Change[];
  readonly approvals: readonly ApprovalFact[];
}
