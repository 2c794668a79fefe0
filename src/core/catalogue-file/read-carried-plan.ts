import type { Plan } from '../catalogue/index.js';
import { foldHeader } from '../entries/index.js';
import { valueAt, type Sheet, type Workbook } from '../model/index.js';
import { findLabels } from '../tables/index.js';
import { indexOf, planLabels, planTables, type PlanTable } from './columns.js';
import type { CatalogueDefect } from './defect.js';
import { isPlanName } from './plan-sheet-name.js';
import { readPlanParts, type PlanParts } from './read-catalogue.js';

/** 所附规划 · The plan that a workbook carries, or all that is wrong with it, and its sheet. */
export interface CarriedPlan {
  readonly sheet: Sheet;
  readonly plan?: Plan;
  readonly defects: readonly CatalogueDefect[];
}

const labels = indexOf(planLabels);
const tables = new Map(
  planTables.flatMap(({ id, name }) =>
    Object.values(name).map((each) => [foldHeader(each), id] as const),
  ),
);

/** 规划表 · The sheet on which a workbook carries its plan: one of that name that states a 规划代码. */
export function carriedSheet({ sheets }: Pick<Workbook, 'sheets'>): Sheet | undefined {
  return sheets.find((sheet) => isPlanSheet(sheet));
}

/** Whether a sheet carries a plan; another one may be called 规划 as well. */
export function isPlanSheet(sheet: Sheet): boolean {
  if (!isPlanName(sheet.name)) return false;
  return [...findLabels(sheet, labels)].some(({ column }) => column === 'planCode');
}

/** Reads the plan that a workbook carries: its facts, then each table below its title. */
export function readCarriedPlan(workbook: Workbook): CarriedPlan | undefined {
  const sheet = carriedSheet(workbook);
  if (!sheet) return undefined;
  const reading = readPlanParts(partsOf(sheet), workbook);
  if ('defects' in reading) return { sheet, defects: reading.defects };
  const [plan] = reading.catalogue.plans;
  return { sheet, ...(plan ? { plan } : {}), defects: [] };
}

function partsOf(sheet: Sheet): PlanParts {
  const titles = titlesOf(sheet);
  const endOf = (at: number) => (titles[at + 1]?.row ?? sheet.lastRow + 1) - 1;
  const parts = titles.map(({ id, row }, at) => {
    const part = { sheet: { ...sheet, lastRow: endOf(at) }, from: row + 1 };
    return [id, part] as const;
  });
  return {
    ...Object.fromEntries(parts),
    facts: { sheet: { ...sheet, lastRow: endOf(-1) }, from: 1 },
  };
}

/** The rows that hold nothing but the name of a table; of two of one name the first counts. */
function titlesOf(sheet: Sheet): readonly { readonly id: PlanTable['id']; readonly row: number }[] {
  const seen = new Set<string>();
  return Array.from({ length: sheet.lastRow }, (_, at) => at + 1).flatMap((row) => {
    const id = titleAt(sheet, row);
    if (!id || seen.has(id)) return [];
    seen.add(id);
    return [{ id, row }];
  });
}

function titleAt(sheet: Sheet, row: number): PlanTable['id'] | undefined {
  const filled = sheet.columns.flatMap((_, at) => valueAt(sheet, row, at + 1) ?? []);
  const [only] = filled;
  return filled.length === 1 && typeof only === 'string' ? tables.get(foldHeader(only)) : undefined;
}
