import type { CatalogueDefectId } from '../core/catalogue-file/index.js';

/** What a defect of a plan's workbook is worded with; an empty text where it has none. */
interface DefectFacts {
  readonly label: string;
  readonly found: string;
  readonly allowed: string;
  readonly other: string;
  /** What stands at the other label, or where that is. */
  readonly there: string;
}

/** 规划工作簿用语 · What is said of an office's own plan that cannot be used. */
export interface CatalogueWords {
  readonly defects: Readonly<Record<CatalogueDefectId, (facts: DefectFacts) => string>>;
  /** One line: where, then what. */
  readonly line: (place: string, text: string) => string;
  readonly separator: string;
}
