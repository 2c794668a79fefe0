import type { Plan, Source } from '../catalogue/index.js';
import {
  isRefusedCell,
  readFacts,
  rowCategories,
  type TableLayout,
  type UnderstoodSheet,
  type UnderstoodTable,
} from '../layouts/index.js';
import { inBoth, areaOfCell, groupBy } from '../model/index.js';
import type { RegionLevel } from '../regions/index.js';
import { draftIndicator, type AnnexIndicator, type PlanFrame } from './draft-indicator.js';
import type { DraftedIndicator, NotDrafted, PlanDoubt, PlanDraft } from './plan-draft.js';

/** What is known of a plan beside its annex. */
export interface PlanDraftRequest {
  readonly code?: string | undefined;
  readonly region?: { readonly code: string; readonly level: RegionLevel } | undefined;
}

/**
 * 由附件拟定规划 · The plan that the tables of an annex print, as far as they say it.
 *
 * Only tables with an indicator a row are taken. What nobody said is left blank and told as a doubt;
 * what is proposed beyond the words of the annex is told as well.
 */
export function draftPlan(
  sheets: Iterable<UnderstoodSheet>,
  request: PlanDraftRequest = {},
): PlanDraft {
  const left: NotDrafted[] = [];
  const tables: UnderstoodTable[] = [];
  for (const sheet of sheets) {
    left.push(...sheet.refused.map(({ refusal, ...where }) => ({ ...where, reason: refusal })));
    tables.push(...sheet.tables.filter(statesTargets));
    const others = sheet.tables.filter((table) => !statesTargets(table));
    left.push(...others.map(({ table }) => otherTable(table)));
  }
  const plan = planOf(tables, request);
  const frame = frameOf(plan);
  const rows = tables.flatMap((table) => [...rowsOf(table, left)]);
  const drafted = rows.map((row, at) => draftIndicator(row, idOf(at), frame));
  return { plan, indicators: namedOnce(drafted), doubts: doubtsOf(plan), left };
}

/** Codes by the order of the annex: whoever knows better ones types them. */
function idOf(at: number): string {
  return String(at + 1).padStart(2, '0');
}

/** A plan is a table of indicators with a column of targets; one that looks back is none. */
function statesTargets({ table }: UnderstoodTable): boolean {
  const hasTargets = table.columns.some(({ figure }) => figure?.role === 'target');
  return table.rows === 'indicators' && hasTargets && !table.about.looksBack;
}

function otherTable({ sheet, body }: TableLayout): NotDrafted {
  return { sheet, area: body, reason: 'no-targets' };
}

/** The rows of a table that name an indicator; a refused cell is of its row, or left where the row has no fact. */
function* rowsOf({ grid, table }: UnderstoodTable, left: NotDrafted[]): Generator<AnnexIndicator> {
  const categoryOf = rowCategories(grid, table);
  const readings = groupBy([...readFacts(grid, table)], ({ row }) => String(row));
  for (const some of readings.values()) {
    const row = some[0]?.row ?? 0;
    const facts = some.flatMap((each) => (isRefusedCell(each) ? [] : [each]));
    const refused = some.filter(isRefusedCell);
    const named = groupBy(facts, ({ indicator }) => indicator);
    for (const own of named.values()) {
      yield {
        ...{ sheet: table.sheet, row, category: categoryOf(row) },
        ...{ facts: own, refused: named.size === 1 ? refused : [] },
      };
    }
    if (named.size === 1) continue;
    for (const cell of refused) {
      left.push({ sheet: table.sheet, area: areaOfCell(cell), reason: cell.refusal });
    }
  }
}

function planOf(
  tables: readonly UnderstoodTable[],
  { code = '', region }: PlanDraftRequest,
): Omit<Plan, 'indicators'> {
  const years = tables.map(({ table }) => table.about.plan).find((plan) => plan !== undefined);
  const name =
    tables
      .flatMap(({ table }) => table.lines)
      .find(isTitle)
      ?.trim() ?? '';
  const source: Source = { publisher: inBoth(name) };
  return {
    ...{ id: code, name: source.publisher, region: region?.code ?? '', source },
    ...{ firstYear: years ? years.base + 1 : 0, lastYear: years?.last ?? 0 },
    reportingLevels: region ? [region.level] : [],
    ...{ requiredSheets: [], observations: [] },
  };
}

function isTitle(line: string): boolean {
  return /五["”’」]?(?:时期|规划|期间)?|规划|计划/.test(line);
}

function frameOf({ source, reportingLevels, lastYear }: Omit<Plan, 'indicators'>): PlanFrame {
  return { source, levels: reportingLevels, planEnds: lastYear === 0 ? undefined : lastYear };
}

function doubtsOf(plan: Omit<Plan, 'indicators'>): readonly PlanDoubt[] {
  const isBlank: Readonly<Record<PlanDoubt, boolean>> = {
    code: plan.id === '',
    name: plan.name['zh-CN'] === '',
    years: plan.lastYear === 0,
    region: plan.region === '',
    levels: true,
  };
  return (Object.keys(isBlank) as PlanDoubt[]).filter((id) => isBlank[id]);
}

/** Names that stand in two rows are told at both: the annex may be printed twice, or a name cut short. */
function namedOnce(drafted: readonly DraftedIndicator[]): readonly DraftedIndicator[] {
  const byName = groupBy(drafted, ({ indicator }) => indicator.name['zh-CN']);
  return drafted.map((each) => {
    const same = byName.get(each.indicator.name['zh-CN']) ?? [];
    if (same.length === 1) return each;
    const rows = same.map(({ row }) => row);
    return { ...each, doubts: [...each.doubts, { id: 'name-twice', rows }] };
  });
}
