import type { AdoptedRow, AdoptedTarget, Adoption } from '../../core/adoption/index.js';
import type { Plan } from '../../core/catalogue/index.js';
import type { Day, Language } from '../../core/model/index.js';
import type { Region, Regions } from '../../core/regions/index.js';
import type { Change, ReportType } from '../../core/submission/index.js';
import { reportTypeAt } from './observed-periods.js';
import type { DraftRow, WorkbookDraft } from './workbook-draft.js';

/** What a template is made for; townships are listed where the regions know them. */
export interface TemplateRequest {
  readonly plan: Plan;
  readonly unit: Region;
  readonly asOf: Day;
  readonly regions: Regions;
  readonly language: Language;
  readonly withZones?: boolean;
  /** Whether the workbook carries its plan, which not everybody knows. */
  readonly carriesPlan?: boolean;
  /** Whether it has every sheet, needed by the plan or not. */
  readonly withAllSheets?: boolean;
  /** 报表类型 · By the cut-off date where it is not said. */
  readonly reportType?: ReportType;
  /** What is taken over from the unit's own table, or from the workbooks of its units. */
  readonly adoption?: Adoption;
  /** 本级 · Whether the figures that add up have a row for what the unit does itself. */
  readonly withOwn?: boolean;
  /** Whether subordinates have rows only of what their own workbooks ask of them. */
  readonly onlyAskedBelow?: boolean;
  /** The lists of the units, one after the other. */
  readonly lists?: WorkbookDraft['tables'];
  readonly last?: LastPeriod;
}

/** 上期 · What is carried over from the workbook of the period before. */
export interface LastPeriod {
  readonly rows: readonly AdoptedRow[];
  readonly targets: readonly AdoptedTarget[];
  readonly cover: DraftRow<'cover'>;
  /** 区划沿革 · Regions that were merged or changed their code owe nothing from then on. */
  readonly changes: readonly Change[];
  /** What changed since, for the first page. */
  readonly lines: readonly string[];
}

/** 报表类型 · An own table is taken over for periods that have ended. */
export function requestedReportType({ reportType, adoption, asOf }: TemplateRequest): ReportType {
  return reportType ?? (adoption ? 'annual' : reportTypeAt(asOf));
}
