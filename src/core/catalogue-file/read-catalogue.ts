import type { Catalogue, Indicator, Plan, TargetLine } from '../catalogue/index.js';
import { contract } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import type { Bilingual, Sheet, Workbook } from '../model/index.js';
import { findSheets, noAliases } from '../tables/index.js';
import { planTables, type PlanTable } from './columns.js';
import type { CatalogueDefect } from './defect.js';
import { readAdjustments } from './read-adjustments.js';
import { readChanges } from './read-changes.js';
import { readChecks } from './read-checks.js';
import { readIndicators } from './read-indicators.js';
import { readLines } from './read-lines.js';
import { readPlanFacts } from './read-plan-facts.js';
import { readReferences } from './read-references.js';
import type { TableOfPlan } from './read-rows.js';
import type { ReadingContext } from './row-reader.js';

/** What the workbook of a plan came to: its catalogue, or all that is wrong with it. */
export type CatalogueReading =
  { readonly catalogue: Catalogue } | { readonly defects: readonly CatalogueDefect[] };

/** 规划各部分 · Where the facts and the tables of a plan stand. */
export type PlanParts = Partial<Record<'facts' | PlanTable['id'], TableOfPlan>>;

/** 自己的规划 · Reads the workbook of an office's own plan: facts on 封面, and a sheet for each table. */
export function readCatalogue(workbook: Workbook): CatalogueReading {
  const cover = findSheets(workbook, noAliases).get('cover');
  const tables = planTables.flatMap(({ id, name }) => {
    const sheet = sheetNamed(name, workbook) ?? aliasedSheet(id, workbook);
    return sheet ? [[id, { sheet, from: 1 }] as const] : [];
  });
  const parts = {
    ...Object.fromEntries(tables),
    ...(cover ? { facts: { sheet: cover, from: 1 } } : {}),
  };
  return readPlanParts(parts, workbook);
}

function sheetNamed(name: Bilingual, { sheets }: Workbook): Sheet | undefined {
  const names = Object.values(name).map(foldHeader);
  return sheets.find((sheet) => names.includes(foldHeader(sheet.name)));
}

/** Sheets that a submission has too may go by the other names that it knows. */
function aliasedSheet(id: PlanTable['id'], workbook: Workbook): Sheet | undefined {
  const sheets = findSheets(workbook, noAliases);
  return id === 'indicators' || id === 'changes' ? sheets.get(id) : undefined;
}

/** 规划 · The plan of some parts, or all that is wrong with them. */
export function readPlanParts(
  parts: PlanParts,
  { dateSystem }: Pick<Workbook, 'dateSystem'>,
): CatalogueReading {
  const defects: CatalogueDefect[] = [];
  const context = { dateSystem, tell: (defect: CatalogueDefect) => void defects.push(defect) };
  const plan = planOf(parts, context);
  return !plan || defects.length > 0 ? { defects } : { catalogue: { plans: [plan] } };
}

function planOf(parts: PlanParts, context: ReadingContext): Plan | undefined {
  const missing = [
    ...(parts.facts ? [] : [contract.cover.name]),
    ...(parts.indicators ? [] : [contract.indicators.name]),
  ];
  for (const label of missing) context.tell({ id: 'missing-sheet', label });
  const facts = parts.facts && readPlanFacts(parts.facts.sheet, context);
  const references = parts.references ? readReferences(parts.references, context) : [];
  const own = { source: facts?.source, references };
  const indicators = parts.indicators && readIndicators(parts.indicators, own, context);
  if (!indicators) return undefined;
  const adjustments = parts.adjustments
    ? readAdjustments(parts.adjustments, indicators, context)
    : [];
  const changes = parts.changes ? readChanges(parts.changes, context) : [];
  if (!facts) return undefined;
  const checks = parts.checks ? readChecks(parts.checks, { ...facts, indicators }, context) : [];
  const lines = parts.lines && readLines(parts.lines, { ...facts, indicators }, context);
  return {
    ...facts,
    indicators: lines ? splitWhere(indicators, lines) : indicators,
    ...(lines && lines.length > 0 ? { lines } : {}),
    ...(adjustments.length > 0 ? { adjustments } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(checks.length > 0 ? { checks } : {}),
  };
}

/** An indicator that is handed down by lines is split, where the plan does not say otherwise. */
function splitWhere(
  indicators: readonly Indicator[],
  lines: readonly TargetLine[],
): readonly Indicator[] {
  const listed = new Set(lines.map(({ indicator }) => indicator));
  return indicators.map((each) =>
    listed.has(each.id) && each.handedDown === undefined ? { ...each, handedDown: 'split' } : each,
  );
}
