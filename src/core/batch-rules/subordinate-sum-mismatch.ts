import type { FigureColumn, FigureFact } from '../facts/index.js';
import type { Batch, BatchAnswer, BatchRule } from './batch-rule.js';
import { figureSpot } from './evidence/figure-spot.js';
import { isRestructuredSince } from './evidence/is-restructured-since.js';
import { ownFigures } from './evidence/own-totals.js';
import { columnUnit } from './evidence/shown-figure.js';
import {
  partsOfTotal,
  superiorsOf,
  type SubordinateParts,
  type Superior,
} from './evidence/superiors.js';
import { suspectOf, type GapCause } from './evidence/suspect-of.js';
import { totalGaps } from './evidence/total-gaps.js';

type Facts = {
  readonly indicator: string;
  readonly period: string;
  readonly of: FigureColumn;
  readonly found: number;
  readonly expected: number;
  readonly units: number;
  readonly unit: string;
  readonly outcome: 'possible' | 'impossible';
  readonly suspect: { readonly name: string; readonly cause: GapCause } | null;
};

/** 下级合计不符 · A superior's total differs from the sum of what its subordinates delivered. */
export const subordinateSumMismatch: BatchRule<'subordinate-sum-mismatch', Facts> = {
  id: 'subordinate-sum-mismatch',
  severity: 'error',
  *check(batch) {
    for (const superior of superiorsOf(batch)) {
      for (const total of ownFigures(superior.workbook)) yield* judge(total, superior, batch);
    }
  },
};

function* judge(total: FigureFact, superior: Superior, batch: Batch): Iterable<BatchAnswer<Facts>> {
  const indicator = batch.indicators.get(total.indicator);
  const parts = indicator && partsOfTotal(superior, total, batch);
  const gaps = parts ? totalGaps(total, parts, indicator) : [];
  if (!parts || gaps.length === 0 || isRestructured(total, parts, batch)) return;
  for (const gap of gaps) {
    const { of, outcome } = gap;
    const suspect = outcome === 'impossible' ? suspectOf(gap, parts, indicator) : undefined;
    const { indicator: id, period } = total;
    const facts = { ...gap, indicator: id, period, units: parts.children.length };
    yield {
      ...figureSpot(superior.workbook, total, of),
      facts: { ...facts, unit: columnUnit(of, indicator), suspect: suspect?.facts ?? null },
      ...(suspect ? { related: suspect.related } : {}),
      ...(outcome === 'possible' ? { severity: 'note' } : {}),
    };
  }
}

/** Of the time before boundaries moved, a total and its parts need not speak of the same ground. */
function isRestructured(total: FigureFact, { children }: SubordinateParts, batch: Batch): boolean {
  const workbooks = children.map(({ workbook }) => workbook);
  const since = (region: string) =>
    isRestructuredSince(total.period, region, { ...batch, workbooks });
  return [total, ...children.map(({ figure }) => figure)].some(({ region }) => since(region));
}
