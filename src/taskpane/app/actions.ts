import type { PlanDraft } from '../../core/annex/index.js';
import type { Catalogue } from '../../core/catalogue/index.js';
import type { Explanation, Finding, Fix, Where } from '../../core/model/index.js';
import type { Argument } from '../../core/functions/index.js';
import type { ApprovalFields } from '../../core/seal/index.js';
import type { MadeWorkbook, NextOrder } from '../worker/make-next.js';
import type { RollUpOrder } from '../worker/make-roll-up.js';
import type { CheckSettings, TemplateOrder } from '../worker/protocol.js';
import type { PlanOrder } from '../worker/plan-order.js';
import type { TablesShown } from '../worker/tables-shown.js';
import type { ChosenFile } from './workbook-files.js';

/** Cells that were taken from the selection: how a formula names them, and what they hold. */
export interface TakenCells {
  readonly reference: string;
  readonly value: Argument;
}

/** A list of findings in words, ready to be written. */
export interface FindingList {
  readonly sheetName: string;
  readonly headers: readonly string[];
  readonly lines: readonly { readonly at?: Where; readonly cells: readonly string[] }[];
}

/** 操作 · What the pane can do where it runs; what is missing is not offered. */
export interface Actions {
  /** Checks everything again, with the settings as they are. */
  readonly checkAgain: () => void;
  readonly makeTemplate: (order: TemplateOrder) => Promise<Uint8Array>;
  /** The workbook of the next period, made of the one that is chosen or open. */
  readonly makeNext: (asked: Pick<NextOrder, 'asOf' | 'isTemplate'>) => Promise<MadeWorkbook>;
  /** The office's own plans of a file; throws a job failure that says what is wrong with it. */
  readonly readCatalogue: (file: File) => Promise<Catalogue>;
  /** Takes a step of approval and seals it; whether that was done. The key goes nowhere but to the worker. */
  readonly seal: (fields: ApprovalFields, key: string | undefined) => Promise<boolean>;
  /** The tables of a workbook of the office's own as they are understood now. */
  readonly showTables: (id: number) => Promise<TablesShown>;
  /** The plan that the tables of such a workbook print, with what is in doubt. */
  readonly draftPlan: (id: number) => Promise<PlanDraft>;
  readonly makePlan: (order: PlanOrder) => Promise<Uint8Array>;
  /** Hands a new file to the user. */
  readonly deliver: (content: Uint8Array | readonly string[], name: string) => Promise<void>;
  readonly excel?: ExcelActions;
  readonly files?: FileActions;
}

/** What the pane can do in Excel. */
export interface ExcelActions {
  readonly select: (where: Where) => void;
  readonly fix: (fixes: readonly Fix[]) => void;
  readonly explain: (finding: Finding, explanation: Explanation) => void;
  readonly insert: (formula: string) => void;
  readonly takeSelection: () => Promise<TakenCells | undefined>;
  readonly reenter: () => void;
  readonly writeList: (list: FindingList) => void;
  /** Saves the report as a file, where the workbook takes no sheet. */
  readonly saveReport: (form: string) => void;
  readonly keepSettings: (settings: CheckSettings) => void;
  readonly startWithWorkbook: (isOn: boolean) => void;
}

/** What the pane can do with files. */
export interface FileActions {
  readonly add: (files: readonly ChosenFile[]) => void;
  /** Makes ready for files that are about to come. */
  readonly prepare: () => void;
  readonly stop: () => void;
  readonly clear: () => void;
  /** Saves a copy of a file without our functions, for people who do not have them. */
  readonly freeze: (id: number) => void;
  readonly saveReport: (form: string) => void;
  /** The workbook of a superior, made of those that were checked. */
  readonly makeRollUp: (
    asked: Pick<RollUpOrder, 'region' | 'plan' | 'asOf'>,
  ) => Promise<MadeWorkbook>;
  /** Saves a copy of a file with its findings as notes. */
  readonly annotate: (id: number) => void;
  /** Saves a copy of a file with all its certain fixes made. */
  readonly fix: (id: number) => void;
}
