import type { Adoption } from '../adoption/index.js';
import type { Catalogue, Plan } from '../catalogue/index.js';
import type {
  KeptLayout,
  RefusalId,
  SaidNames,
  UnderstoodSheet,
  UnderstoodTable,
} from '../layouts/index.js';
import type { Day, ReportType } from '../model/index.js';
import type { Region, Regions } from '../regions/index.js';
import type { Aliases, Tables } from '../tables/index.js';

/** What reading an office's own workbook needs besides the workbook; a plan and a cut-off that are given go before those named in it, a region counts where none or several are. */
export interface OwnContext {
  readonly file: string;
  readonly catalogue: Catalogue;
  readonly regions: Regions;
  readonly aliases: Aliases;
  readonly layouts: readonly KeptLayout[];
  readonly plan: Plan | undefined;
  /** Whether the tables are held only to what they print themselves. */
  readonly isWithoutPlan: boolean;
  readonly region: string | undefined;
  readonly asOf: Day | undefined;
  /** What counts where the tables name none, or several of which it is one. */
  readonly otherwise?: { readonly plan: Plan | undefined; readonly asOf: Day | undefined };
  /** What the tables report, where somebody said so; else their results tell. */
  readonly reportType: ReportType | undefined;
}

/** 单位、规划和截止日期 · Whose figures a workbook holds, of which plan and until when; as far as one answer is found. */
export interface Identity {
  readonly unit?: Region;
  readonly plan?: Plan;
  readonly asOf?: Day;
  /** 调度 where results end at a cut-off within a year. */
  readonly reportType?: ReportType;
}

type Spot = { readonly sheet: string; readonly row: number; readonly column: number };

/** 未能校验之处 · Why a table is not judged, with where it stands and what must be known to put it right. */
export type Hindrance = Spot &
  (
    | {
        readonly why: 'unit' | 'plan' | 'cut-off';
        /** What the workbook names, where that is more than one; none where it names nothing. */
        readonly candidates: readonly string[];
        /** Units that it names and that do not report the plan which was asked for. */
        readonly outside?: readonly string[];
      }
    | { readonly why: 'column'; readonly header: string; readonly refusal: RefusalId }
    | {
        readonly why: 'layout';
        readonly missing: readonly string[];
        readonly added: readonly string[];
      }
    | { readonly why: 'table'; readonly refusal: RefusalId }
    | { readonly why: 'nothing'; readonly unit: string; readonly plan: string }
  );

/** 现有报表 · An office's own workbook as it is read: its tables of the contract, and what stands in their way. */
export interface OwnReading extends Identity {
  readonly sheets: readonly UnderstoodSheet[];
  /** The tables that are judged: those without a doubt. */
  readonly judged: readonly UnderstoodTable[];
  readonly hindrances: readonly Hindrance[];
  /** What the layouts say that names stand for. */
  readonly names?: SaidNames;
  /** Whether nobody asks for a plan: the tables are held only to what they print themselves. */
  readonly isWithoutPlan?: boolean;
  /** What became of each figure of the judged tables, where unit, plan and cut-off are known. */
  readonly adoption?: Adoption;
  readonly tables: Pick<Tables, 'indicators' | 'data'>;
}
