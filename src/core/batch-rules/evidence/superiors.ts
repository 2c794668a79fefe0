import { isDevelopmentZoneCode } from '../../regions/index.js';
import { seriesKey, type FigureFact, type WorkbookFacts } from '../../facts/index.js';
import { groupBy, onceForEach } from '../../model/index.js';
import type { Batch } from '../batch-rule.js';
import { ownTotals, totalAt, type Delivered, type Totals } from './own-totals.js';

/** A direct subordinate: what its own workbooks say, undefined where it delivers none and need not. */
interface Subordinate {
  readonly region: string;
  readonly name: string;
  readonly totals: Totals | undefined;
}

/** 上级 · A unit and its direct subordinates, at least one of which delivers a workbook of its own. */
export interface Superior {
  readonly workbook: WorkbookFacts;
  readonly subordinates: readonly Subordinate[];
  /** The rows of the workbook that make up its totals, by indicator and period. */
  readonly rows: ReadonlyMap<string, readonly FigureFact[]>;
}

/** The units of a batch below which somebody delivered, and all who must. */
export const superiorsOf = onceForEach((batch: Batch): readonly Superior[] => [
  ...findSuperiors(batch),
]);

function* findSuperiors(batch: Batch): Iterable<Superior> {
  for (const workbook of batch.workbooks) {
    const subordinates = subordinatesOf(workbook, batch);
    const reporting = subordinates.filter(({ totals }) => totals);
    const isComplete = reporting.every(({ region }) => batch.deliveries.has(region));
    const parts = workbook.figures.filter(({ scope }) => scope !== 'total');
    if (reporting.length === 0 || !isComplete) continue;
    yield { workbook, subordinates, rows: groupBy(parts, seriesKey) };
  }
}

function subordinatesOf({ region }: WorkbookFacts, batch: Batch): readonly Subordinate[] {
  const { plan, regions } = batch;
  if (region === null) return [];
  return regions.subordinates(region).map(({ code, name, level }) => {
    const delivers = plan.reportingLevels.includes(level) || batch.deliveries.has(code);
    return { region: code, name, totals: delivers ? ownTotals(code, batch) : undefined };
  });
}

/** 合计的组成 · What makes up one total of a superior. */
export interface SubordinateParts {
  /** The superior's own rows of 本级 and 开发区. */
  readonly own: readonly FigureFact[];
  readonly children: readonly SubordinatePart[];
}

/** What a subordinate delivered, or the superior's row where it delivers no workbook of its own. */
export interface SubordinatePart extends Delivered {
  readonly name: string;
  /** The superior's row for it, where there is one. */
  readonly listed: FigureFact | undefined;
}

/** The parts of a total; undefined where a subordinate has no figure. */
export function partsOfTotal(
  { subordinates, rows, workbook }: Superior,
  total: FigureFact,
  { regions }: Batch,
): SubordinateParts | undefined {
  const key = seriesKey(total);
  const known = rows.get(key) ?? [];
  const listed = new Map(known.filter(isSubordinate).map((row) => [row.region, row]));
  const children = subordinates.flatMap(({ region, name, totals }) => {
    const row = listed.get(region);
    listed.delete(region);
    const figure = totals ? totalAt(totals, total) : row && { workbook, figure: row };
    return figure ? [{ ...figure, name, listed: row }] : [];
  });
  if (children.length < subordinates.length) return undefined;
  const zones = [...listed.values()].filter(({ region }) => isDevelopmentZoneCode(region, regions));
  return { own: [...known.filter((row) => !isSubordinate(row)), ...zones], children };
}

function isSubordinate({ scope }: FigureFact): boolean {
  return scope === 'subordinate';
}
