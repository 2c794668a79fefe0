import type { PlanDraft } from '../../core/annex/index.js';
import type { Catalogue } from '../../core/catalogue/index.js';
import type { KeptLayout } from '../../core/layouts/index.js';
import type { Day, Finding, Language, ReportType, Workbook } from '../../core/model/index.js';
import type { WorkbookFacts } from '../../core/facts/index.js';
import type { WorkbookFailure, WorkbookResult } from '../../core/result.js';
import type { AnnotateOrder } from './annotate-file.js';
import type { FixedFile, FixOrder } from './fix-file.js';
import type { FoundPlan } from './found-plan.js';
import type { FreezeOrder } from './freeze-file.js';
import type { PlanOrder } from './plan-order.js';
import type { CatalogueOrder } from './read-own-catalogue.js';
import type { MadeWorkbook, NextOrder } from './make-next.js';
import type { ProgressOrder } from './make-progress.js';
import type { RollUpOrder } from './make-roll-up.js';
import type { SealOrder } from './seal-order.js';
import type { SealedOrder } from './seal.js';
import type { TablesOrder, TablesShown } from './tables-shown.js';

/** What the user may lay down for every check, in place of what covers say. */
export interface CheckSettings {
  readonly plan?: string;
  readonly asOf?: Day;
  /** The office's own plans. */
  readonly catalogue?: Catalogue;
  /** The layouts that were kept for tables of the office's own. */
  readonly layouts?: readonly KeptLayout[];
  /** The unit of tables of the office's own that name none, or several. */
  readonly ownRegion?: string;
  /** Whether tables of the office's own are held only to what they print themselves. */
  readonly isWithoutPlan?: boolean;
  /** What tables of the office's own report, where their results do not tell. */
  readonly ownReportType?: ReportType;
}

/** What a template is asked for: ids only, so that it can be sent. */
export interface TemplateOrder {
  readonly plan: string;
  readonly region: string;
  readonly asOf: Day;
  readonly language: Language;
  readonly withTownships: boolean;
  readonly catalogue?: Catalogue | undefined;
}

/** Work for the worker: a file to be read and checked, a workbook to be checked, and so on. */
export type Job =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly file: Blob;
      readonly settings: CheckSettings;
    }
  | {
      readonly kind: 'workbook';
      readonly name: string;
      readonly workbook: Workbook;
      readonly settings: CheckSettings;
    }
  | {
      readonly kind: 'across';
      readonly facts: readonly WorkbookFacts[];
      /** How many of the chosen files could not be read at all. */
      readonly unread?: number;
      readonly catalogue?: Catalogue | undefined;
    }
  | { readonly kind: 'template'; readonly order: TemplateOrder }
  | { readonly kind: 'next'; readonly order: NextOrder }
  | { readonly kind: 'roll-up'; readonly order: RollUpOrder }
  | { readonly kind: 'progress'; readonly order: ProgressOrder }
  | { readonly kind: 'freeze'; readonly order: FreezeOrder }
  | { readonly kind: 'annotate'; readonly order: AnnotateOrder }
  | { readonly kind: 'fix'; readonly order: FixOrder }
  | { readonly kind: 'catalogue'; readonly order: CatalogueOrder }
  | { readonly kind: 'seal'; readonly order: SealOrder }
  | { readonly kind: 'tables'; readonly order: TablesOrder }
  | { readonly kind: 'draft'; readonly order: TablesOrder }
  | { readonly kind: 'plan'; readonly order: PlanOrder };

/** What a workbook came to: its result and the facts for the batch. */
export interface Checked {
  readonly result: WorkbookResult;
  readonly facts: WorkbookFacts | null;
  /** Whether the workbook has none of the sheets that a submission is made of. */
  readonly isForeign: boolean;
  /** 现有报表 · Whether it is read as tables of the office's own. */
  readonly isOwn: boolean;
  /** The plan that it states, where it reports under none. */
  readonly foundPlan?: FoundPlan | undefined;
}

/** The answer to each kind of work. */
export interface Answers {
  readonly file: Checked;
  readonly workbook: Checked;
  readonly across: readonly Finding[];
  readonly template: Uint8Array;
  readonly next: MadeWorkbook;
  readonly 'roll-up': MadeWorkbook;
  readonly progress: Uint8Array;
  readonly freeze: Uint8Array;
  readonly annotate: Uint8Array;
  readonly fix: FixedFile;
  readonly catalogue: Catalogue;
  readonly seal: SealedOrder;
  readonly tables: TablesShown;
  readonly draft: PlanDraft;
  readonly plan: Uint8Array;
}

/** How far the worker has read a large file, in bytes; sent on the way to the answer. */
export interface Reading {
  readonly done: number;
  readonly all: number;
}

/** What the worker sends back in the end: the answer, or why there is none. */
export type Reply =
  { readonly answer: Answers[keyof Answers] } | { readonly failure: WorkbookFailure };

/** What the worker sends: how far it is, and last of all its reply. */
export type ToldFile = Reply | { readonly reading: Reading };
