import type { Catalogue } from '../../core/catalogue/index.js';
import {
  readCatalogue,
  statesPlan,
  type CatalogueDefect,
} from '../../core/catalogue-file/index.js';
import type { Workbook } from '../../core/model/index.js';

/** 规划工作簿 · A workbook that states a plan instead of reporting under one: its plan, or what is wrong with it. */
export type FoundPlan =
  { readonly catalogue: Catalogue } | { readonly defects: readonly CatalogueDefect[] };

/** The plan that a workbook states; undefined where it states none. */
export function foundPlan(workbook: Workbook): FoundPlan | undefined {
  return statesPlan(workbook) ? readCatalogue(workbook) : undefined;
}
