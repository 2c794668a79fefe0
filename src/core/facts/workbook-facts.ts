import type { Figure } from '../model/index.js';
import type { Scope } from '../submission/index.js';

/** 上报数 · One figure that other workbooks can agree or disagree with, and the cell it stands in. */
export interface FigureFact {
  readonly region: string;
  readonly scope: Scope;
  readonly indicator: string;
  readonly period: string;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly value: Figure;
  readonly sheet: string;
  readonly cell: string;
  readonly key: string;
}

/** 站点 · A station by which two workbooks can be seen to list the same one. */
export interface StationFact {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly sheet: string;
  readonly cell: string;
}

/** 批次资金 · The fund of a batch as a workbook states it, and the subsidies that it lists; in 万元. */
export interface BatchFact {
  readonly batch: string;
  readonly fund: Figure | undefined;
  readonly subsidies: Figure | undefined;
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
  /** The unit's own totals, and the rows of those subordinates that report themselves. */
  readonly figures: readonly FigureFact[];
  readonly stations: readonly StationFact[];
  readonly batches: readonly BatchFact[];
  readonly approvals: readonly ApprovalFact[];
}
