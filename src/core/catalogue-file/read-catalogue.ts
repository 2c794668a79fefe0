import type { Catalogue, Indicator, TargetLine } from '../catalogue/index.js';
import { contract } from '../contract/index.js';
import type { Workbook } from '../model/index.js';
import { findSheets } from '../tables/index.js';
import type { CatalogueDefect } from './defect.js';
import { findBreakdown, readLines } from './read-lines.js';
import { readAdjustments } from './read-adjustments.js';
import { readChecks } from './read-checks.js';
import { readIndicators } from './read-indicators.js';
import { readReferences } from './read-references.js';
import { readPlanFacts } from './read-plan-facts.js';

/** What the workbook of a plan came to: its catalogue, or all that is wrong with it. */
export type CatalogueReading =
  { readonly catalogue: Catalogue } | { readonly defects: readonly CatalogueDefect[] };

/** 自己的规划 · Reads the workbook of an office's own plan: facts on 封面, and a row of 指标 for each indicator. */
export function readCatalogue(workbook: Workbook): CatalogueReading {
  const defects: CatalogueDefect[] = [];
  const tell = (defect: CatalogueDefect) => void defects.push(defect);
  const context = { dateSystem: workbook.dateSystem, tell };
  const sheets = findSheets(workbook, {});
  for (const id of ['cover', 'indicators'] as const) {
    if (!sheets.has(id)) tell({ id: 'missing-sheet', label: contract[id].name });
  }
  const [cover, table] = [sheets.get('cover'), sheets.get('indicators')];
  const facts = cover && readPlanFacts(cover, context);
  const references = readReferences(workbook, context);
  const indicators = table && readIndicators(table, { source: facts?.source, references }, context);
  const breakdown = findBreakdown(workbook);
  const lines =
    breakdown && facts && indicators && readLines(breakdown, { ...facts, indicators }, context);
  const checks = facts && indicators ? readChecks(workbook, { ...facts, indicators }, context) : [];
  const adjustments = indicators ? readAdjustments(workbook, indicators, context) : [];
  if (!facts || !indicators || defects.length > 0) return { defects };
  const plan = {
    ...facts,
    indicators: lines ? splitWhere(indicators, lines) : indicators,
    ...(lines ? { lines } : {}),
    ...(adjustments.length > 0 ? { adjustments } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(checks.length > 0 ? { checks } : {}),
  };
  return { catalogue: { plans: [plan] } };
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
