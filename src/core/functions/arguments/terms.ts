import type { Amounts, Positions } from '../../formulas/index.js';
import { needed, optional, type ValuesOf } from './parameter.js';

/** 基期值、当前值、目标值 · The amounts that several functions take. */
export const amounts = [
  needed('base', 'number'),
  needed('current', 'number'),
  needed('target', 'number'),
] as const;

/** 基期、目标期、截止 · The times that several functions take: years, dates or periods. */
export const times = [
  needed('baseYear', 'time'),
  needed('targetYear', 'time'),
  needed('asOf', 'time'),
] as const;

/** 年度目标 · Planned values, where the path is not a straight line. */
export const pathTerm = optional('path', 'path');

/** Amounts and times as formulas take them. */
export function courseOf({
  base,
  current,
  target,
  baseYear,
  targetYear,
  asOf,
}: ValuesOf<[...typeof amounts, ...typeof times]>): Amounts & Positions {
  return { base, current, target, baseAt: baseYear, targetAt: targetYear, currentAt: asOf };
}

/** Times as formulas take them. */
export function positionsOf(at: {
  readonly baseYear: number;
  readonly targetYear: number;
  readonly asOf: number;
}) {
  return { baseAt: at.baseYear, targetAt: at.targetYear, currentAt: at.asOf };
}
