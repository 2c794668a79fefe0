import type { Catalogue } from '../catalogue/index.js';
import type { KeptLayout } from '../layouts/index.js';
import type { Day, Deadline, ReportType } from '../model/index.js';
import type { Regions } from '../regions/index.js';
import type { Settings } from './settings.js';

/** What a check knows besides the workbook; asOf, plan and region override the cover. */
export interface Context {
  readonly file: string;
  readonly catalogue: Catalogue;
  readonly regions: Regions;
  readonly settings: Settings;
  readonly asOf?: Day;
  readonly plan?: string;
  /** Whether the office's own tables are held only to what they print themselves. */
  readonly isWithoutPlan?: boolean;
  readonly region?: string;
  /** The region of the unit whose own tables name none, or several. */
  readonly ownRegion?: string;
  /** The plan and the cut-off of own tables that name none, or several of which these are one. */
  readonly ownPlan?: string;
  readonly ownAsOf?: Day;
  /** What tables of the office's own report, where somebody said so. */
  readonly ownReportType?: ReportType;
  /** The layouts that the office agreed to for its own tables. */
  readonly layouts?: readonly KeptLayout[];
  /** Asked between steps, so that a check of any workbook ends in time. */
  readonly deadline?: Deadline;
}

/** What a check is given that a workbook may say itself, or that only reading needs. */
export type Given = Pick<
  Context,
  | 'plan'
  | 'isWithoutPlan'
  | 'asOf'
  | 'region'
  | 'ownRegion'
  | 'ownPlan'
  | 'ownAsOf'
  | 'ownReportType'
  | 'deadline'
  | 'layouts'
>;
