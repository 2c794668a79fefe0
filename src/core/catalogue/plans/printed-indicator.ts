import type { Bilingual } from '../../model/index.js';
import type { Indicator, Status } from '../plan.js';
import type { PublishedFigure, Source, Target } from '../target.js';

/** 表列指标 · A row of the table of a plan's main indicators, with what only some rows say. */
export interface PrintedRow {
  readonly id: string;
  readonly name: readonly [zh: string, en: string];
  readonly category?: readonly [zh: string, en: string];
  readonly unit: string;
  readonly status?: Status;
  readonly target: Omit<Target, 'source'>;
  /** Decimals with which the indicator is reported. */
  readonly precision: number;
  readonly measure?: 'stock' | 'flow';
  readonly limit?: number;
  readonly minimum?: number;
  readonly derived?: Bilingual;
  readonly open?: Bilingual;
}

/** Two languages of one text. */
export function both(zh: string, en: string): Bilingual {
  return { 'zh-CN': zh, 'en-US': en };
}

/** From a base printed for a year to a target of another. */
export function between(
  [baseYear, base]: readonly [year: number | undefined, base: number | PublishedFigure],
  [targetYear, value]: readonly [year: number, value: number],
): Pick<Target, 'baseYear' | 'base' | 'targetYear' | 'value'> {
  return {
    ...(baseYear === undefined ? {} : { baseYear }),
    base: typeof base === 'number' ? { value: base } : base,
    targetYear,
    value,
  };
}

/**
 * 表列指标 · The indicator of a row that a plan of the nation prints.
 *
 * The figure is that of the nation; what provinces are to reach stands in plans of their own.
 */
export function printedIndicator(row: PrintedRow, source: Source): Indicator {
  const { id, name, unit, status = 'expected', target, precision, measure = 'stock' } = row;
  const own: Source = {
    ...source,
    ...(row.derived ? { derived: row.derived } : {}),
    ...(row.open ? { open: row.open } : {}),
  };
  return {
    id,
    name: both(...name),
    ...(row.category ? { category: both(...row.category) } : {}),
    unit,
    factor: unit === '%' ? 100 : 1,
    status,
    measure,
    frequency: 'year',
    levels: ['nation', 'province'],
    ...(row.limit === undefined ? {} : { limit: row.limit }),
    ...(row.minimum === undefined ? {} : { minimum: row.minimum }),
    growsOnly: false,
    precision,
    rollUp: 'none',
    handedDown: 'split',
    target: { ...target, source: own },
    source: own,
  };
}
