import type { Explanation, Figure, Place } from '../model/index.js';
import type { Plan } from '../catalogue/index.js';
import type { PlanGap } from '../catalogue-file/index.js';
import type { CanonicalRow, ResultObstacle, SealStanding, SealVersion } from '../seal/index.js';
import type { CarriedStanding, Change, Scope } from '../submission/index.js';
import type { LeftFact } from './left-facts.js';
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
  /** 性质 · Left out of an actual figure. */
  readonly nature?: 'flash' | 'estimate';
  /** Where its figures stand, where that is not one row of 数据. */
  readonly places?: Readonly<Partial<Record<FigureColumn, FigurePlace>>>;
  /** What stands in the cells, where it is not the number itself: 0.657 for 65.7%, a text, 万人. */
  readonly written?: Readonly<Partial<Record<FigureColumn, string | number | boolean>>>;
}

/** 所附规划 · What a workbook carries as its plan. */
interface CarriedFact {
  readonly sheet: string;
  readonly standing: CarriedStanding;
  readonly gaps: readonly PlanGap[];
  readonly plan?: Plan;
}

/** Where a figure stands. */
export interface FigurePlace extends Place {
  readonly sheet: string;
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

/** 说明 · What a workbook says to a finding across workbooks, where its value still stands there. */
export interface ExplanationFact {
  readonly rule: string;
  /** The sheet as the workbook names it; blank, as key and column are, for the whole workbook. */
  readonly sheet: string;
  readonly key: string;
  readonly column: string;
  readonly explanation: Explanation;
}

/** 说明原因 · A reason that a workbook gives in words, without a document: by it units can be seen to say the same. */
export interface ReasonFact {
  readonly reason: string;
  readonly cell: string;
  readonly sheet: string;
}

/**
 * 签名状态 · What is known of a signature.
 *
 * unchecked: nobody asked for it · unknown: there is no key of its unit · stranger: its unit does not
 * take that step · reused: the key took another step of the workbook · expired: the day of the step
 * is outside the term of the key · weak: the seal is below the version that the list asks for.
 */
export type SignatureStanding =
  | 'unchecked'
  | 'valid'
  | 'missing'
  | 'unknown'
  | 'stranger'
  | 'wrong'
  | 'reused'
  | 'expired'
  | 'weak';

/** 审批核验 · What the seal and the signature of one step prove. */
export interface ApprovalProof {
  readonly standing: SealStanding;
  /** How many explanations were added since. */
  readonly added: number;
  readonly signed: SignatureStanding;
  /** The version of the seal, where it could be read. */
  readonly version?: SealVersion;
  /** How many conclusions of reviewers the seal should cover and does not. */
  readonly conclusions?: number;
  /** The cell for which the seal cannot hold, and why. */
  readonly obstacle?: { readonly place: string; readonly because: ResultObstacle };
}

/** 审批步骤 · One step of approval as it stands in a workbook. */
export interface ApprovalFact extends ApprovalProof {
  readonly step: string;
  readonly unit: string;
  readonly decision: string;
  readonly date: string;
  readonly seal: string;
  readonly signature: string;
  readonly sheet: string;
  readonly cell: string;
}

/** 封存内容 · The rows of a sealed workbook, and where they stand, so that a later change can be named. */
export interface SealedContent {
  readonly rows: readonly CanonicalRow[];
  readonly sheets: Readonly<Record<string, SealedSheet>>;
}

/** The name of a sheet, and its columns by contract id (A is 1). */
export interface SealedSheet {
  readonly name: string;
  readonly columns: Readonly<Record<string, number>>;
}

/** 工作簿要点 · What one workbook tells the batch: small, plain, and all that rules across workbooks see. */
export interface WorkbookFacts {
  readonly file: string;
  readonly plan: string | null;
  readonly region: string | null;
  readonly unit: string | null;
  readonly asOf: string | null;
  /** Where a submission does not say whose it is, of which plan or for which date. */
  readonly isUnplaced?: true;
  /** Whether it holds nothing but the office's own tables, of which no figure can be taken without a doubt. */
  readonly isUnread?: true;
  /** Where the cover states the cut-off date, and whether the check of the workbook tells of it already. */
  readonly asOfPlace?: { readonly sheet: string; readonly cell: string; readonly isTold: boolean };
  /** Whether it is a 调度, whose periods may still run. */
  readonly isRunning?: true;
  /** 所附规划 · The plan that it carries: its sheet, how it compares with the one that is known, and itself where it judges. */
  readonly carried?: CarriedFact;
  /** 统一修订 · The revision of past figures that the cover declares, and where. */
  readonly revision?: { readonly text: string; readonly sheet: string; readonly cell: string };
  /** The region that the unit is named after where its code is another's, and where the cover says so. */
  readonly misnamed?: { readonly region: string; readonly sheet: string; readonly cell: string };
  /** The unit's own totals and, of a province or city, the rows that make them up. */
  readonly figures: readonly FigureFact[];
  /** 单位未能换算 · Own totals in a unit that cannot be turned into that of the catalogue. */
  readonly unconverted?: readonly Pick<FigureFact, 'indicator' | 'period'>[];
  /** 一数两填 · Own totals of which two rows say different things. */
  readonly disputed?: readonly Pick<FigureFact, 'indicator' | 'period'>[];
  /** 填而未取 · Cells of an office's own table that hold an own total and are not taken over. */
  readonly leftOut?: readonly LeftFact[];
  /** Whether some of what it tells stands in hidden sheets, rows or columns. */
  readonly isPartlyHidden?: true;
  readonly data: DataPlace | null;
  readonly stations: readonly StationFact[];
  readonly stationSheet: string | null;
  readonly batches: readonly BatchFact[];
  /** Whether the projects of every batch are listed, so that a batch that is not there is none. */
  readonly listsAllProjects: boolean;
  readonly changes: readonly Change[];
  /** Where changes are declared that nobody can read: those that are read need not be all. */
  readonly hasUnreadChanges?: true;
  readonly approvals: readonly ApprovalFact[];
  /** How many conclusions of reviewers stand in 说明. */
  readonly conclusions: number;
  /** Whether every step must be signed, because the keys of the units were given. */
  readonly asksForSignatures: boolean;
  /** Only of a workbook that is sealed and not too large; null for any other. */
  readonly sealed: SealedContent | null;
  readonly explanations: readonly ExplanationFact[];
  readonly reasons: readonly ReasonFact[];
}
