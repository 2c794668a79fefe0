import { takeOver } from '../adoption/index.js';
import { levelGoals, type Plan } from '../catalogue/index.js';
import {
  namesSaid,
  understand,
  type UnderstoodSheet,
  type UnderstoodTable,
} from '../layouts/index.js';
import type { Workbook } from '../model/index.js';
import type { Region } from '../regions/index.js';
import { doubtsOf, unreadTables } from './doubts.js';
import { reportTypeOf } from './cut-offs.js';
import { readIdentity, topOf } from './identity.js';
import type { Hindrance, OwnContext, OwnReading } from './own-reading.js';
import { ownTables } from './own-tables.js';

/**
 * 识读本单位现有报表 · Reads an office's own workbook as the tables of the contract.
 *
 * A table with a doubt is not judged, and neither is a workbook whose unit, plan or cut-off nobody
 * names or several are named of: what stands in the way is told instead.
 */
export function readOwnTables(workbook: Workbook, context: OwnContext): OwnReading {
  const sheets = [...understand(workbook, context.layouts)];
  const doubts = new Map(sheets.flatMap(({ tables }) => tables).map(withDoubts));
  const judged = [...doubts].flatMap(([table, found]) => (found.length === 0 ? [table] : []));
  const hindrances = doubts.size === 0 ? unreadTables(sheets) : [...doubts.values()].flat();
  if (judged.length === 0) return { sheets, judged, hindrances, tables: {} };
  const { identity, open } = readIdentity(judged, context);
  if (context.isWithoutPlan) {
    const { unit, asOf } = identity;
    const known = { ...(unit ? { unit } : {}), ...(asOf ? { asOf } : {}) };
    return { sheets, judged, hindrances, ...known, isWithoutPlan: true, tables: {} };
  }
  const named = namesSaid(context.layouts);
  const reading = { sheets, judged, hindrances: [...hindrances, ...open], ...identity, ...named };
  const { unit, plan, asOf } = identity;
  if (!unit || !plan || !asOf) return { ...reading, tables: {} };
  const { regions } = context;
  const reported = reportedBy(plan, unit);
  const reportType = context.reportType ?? reportTypeOf(judged, asOf);
  const request = { plan, reported, unit, regions, asOf, reportType, ...named };
  const adoption = takeOver(onlyJudged(sheets, judged), request);
  if (adoption.taken === 0) {
    const nothing: Hindrance = { why: 'nothing', ...topOf(judged), unit: unit.name, plan: plan.id };
    return { ...reading, adoption, hindrances: [...reading.hindrances, nothing], tables: {} };
  }
  const { row: headerRow } = topOf(judged);
  const tables = ownTables({ adoption, ...request }, workbook.sheets, headerRow);
  return { ...reading, reportType, adoption, tables };
}

const withDoubts = (table: UnderstoodTable) => [table, doubtsOf(table)] as const;

function reportedBy(plan: Plan, { level }: Region): ReadonlySet<string> {
  return new Set(levelGoals(plan, level).map(({ indicator }) => indicator.id));
}

function onlyJudged(
  sheets: readonly UnderstoodSheet[],
  judged: readonly UnderstoodTable[],
): readonly UnderstoodSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.filter((table) => judged.includes(table)),
  }));
}
