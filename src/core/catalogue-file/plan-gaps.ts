import type { Adjustment, Plan } from '../catalogue/index.js';
import { isoDay, type Bilingual } from '../model/index.js';
import { planLabels, planTables, type PlanTable } from './columns.js';
import type { CellsOfPlan, PlanCell } from './plan-cell.js';
import { factCells, tableCells } from './plan-cells.js';

/** 规划的出入 · Where one version of a plan states another thing than the other one. */
export interface PlanGap {
  /** The table; left out for what stands on 封面. */
  readonly table?: Bilingual;
  /** What the row is about: codes of indicator, region or series, and a year or field. */
  readonly key: string;
  readonly column: Bilingual;
  readonly found: string;
  readonly expected: string;
}

/** Who reports, in which words, what it is called and what its printed form says make no other plan. */
const judgingLabels = planLabels.filter(({ id }) => /^(?:regionCode|firstYear|lastYear)$/.test(id));

/** Nor do names in English, headings, where figures come from, and who answers for them. */
const asides: ReadonlySet<string> = new Set(['englishName', 'category', 'source', 'office']);

const keys: Readonly<Record<PlanTable['id'], readonly string[]>> = {
  indicators: ['indicatorCode'],
  lines: ['regionCode', 'indicatorCode'],
  references: ['code', 'year'],
  checks: ['number'],
  adjustments: ['indicatorCode', 'field', 'from'],
  changes: ['oldCode', 'newCode'],
};

/** 规划比对 · Where a version of a plan differs from another one, as their cells state it. */
export function planGaps(found: Plan, expected: Plan): readonly PlanGap[] {
  const facts = cellGaps(factCells(found, 'zh-CN'), factCells(expected, 'zh-CN'), {
    ...{ key: '', columns: judgingLabels },
  });
  return [...facts, ...planTables.flatMap((table) => tableGaps(table, found, expected))];
}

/** 较早版本 · Whether a plan is the other one as it was before its latest adjustments. */
export function isEarlierVersion(found: Plan, present: Plan): boolean {
  const { adjustments: later = [] } = present;
  const { adjustments: earlier = [] } = found;
  if (earlier.length >= later.length) return false;
  const known = new Set(later.map(adjustmentKey));
  if (!earlier.every((one) => known.has(adjustmentKey(one)))) return false;
  return planGaps({ ...found, adjustments: [] }, { ...present, adjustments: [] }).length === 0;
}

function adjustmentKey({ indicator, field, before, after, from }: Adjustment): string {
  return [indicator, field, before, after, isoDay(from)].join('|');
}

function tableGaps(
  { id, name, columns }: PlanTable,
  found: Plan,
  expected: Plan,
): readonly PlanGap[] {
  const [own, other] = [byKey(found, id), byKey(expected, id)];
  const all = [...new Set([...own.keys(), ...other.keys()])];
  return all.flatMap((key) => {
    const gaps = cellGaps(own.get(key) ?? {}, other.get(key) ?? {}, { key, columns });
    const isWhole = !own.has(key) || !other.has(key);
    return (isWhole ? gaps.slice(0, 1) : gaps).map((gap) => ({ table: name, ...gap }));
  });
}

function byKey(plan: Plan, id: PlanTable['id']): ReadonlyMap<string, CellsOfPlan> {
  const rows = tableCells(plan, id, 'zh-CN');
  return new Map(rows.map((row) => [keys[id].map((each) => textOf(row[each])).join(' '), row]));
}

interface Compared {
  readonly key: string;
  readonly columns: readonly { readonly id: string; readonly name: Bilingual }[];
}

function cellGaps(
  found: CellsOfPlan,
  expected: CellsOfPlan,
  { key, columns }: Compared,
): readonly PlanGap[] {
  return columns.flatMap(({ id, name: column }) => {
    if (asides.has(id)) return [];
    const gap = { found: textOf(found[id]), expected: textOf(expected[id]) };
    return gap.found === gap.expected ? [] : [{ key, column, ...gap }];
  });
}

function textOf(cell: PlanCell): string {
  return typeof cell === 'object' ? isoDay(cell) : String(cell ?? '');
}
