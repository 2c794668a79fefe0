import type { Catalogue } from '../../core/catalogue/index.js';
import {
  indexOf,
  planLabels,
  readCatalogue,
  type CatalogueDefect,
} from '../../core/catalogue-file/index.js';
import type { Workbook } from '../../core/model/index.js';
import { findLabels, findSheets } from '../../core/tables/index.js';

/** 规划工作簿 · A workbook that states a plan instead of reporting under one: its plan, or what is wrong with it. */
export type FoundPlan =
  { readonly catalogue: Catalogue } | { readonly defects: readonly CatalogueDefect[] };

const labels = indexOf(planLabels);

/** The plan that a workbook states; undefined where it has 数据 or a cover that names no plan. */
export function foundPlan(workbook: Workbook): FoundPlan | undefined {
  const sheets = findSheets(workbook, {});
  const cover = sheets.get('cover');
  if (!cover || sheets.has('data')) return undefined;
  const named = [...findLabels(cover, labels)].some(({ column }) => column === 'planName');
  return named ? readCatalogue(workbook) : undefined;
}
