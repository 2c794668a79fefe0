import type { Catalogue } from '../../../core/catalogue/index.js';
import type { WorkbookFacts } from '../../../core/facts/index.js';
import type { Language } from '../../../core/model/index.js';
import type { Regions } from '../../../core/regions/index.js';
import type { Messages } from '../../../messages/index.js';
import type { Report } from '../../../reports/report.js';

/** 汇总请求 · What a summary workbook is made from: the report, and what the workbooks told the batch. */
export interface SummaryRequest {
  readonly report: Report;
  readonly facts: readonly WorkbookFacts[];
  readonly catalogue: Catalogue;
  readonly regions: Regions;
  readonly language: Language;
}

/** The request with the words of its language. */
export interface SummarySource extends SummaryRequest {
  readonly messages: Messages;
  readonly factsByFile: ReadonlyMap<string, WorkbookFacts>;
}
