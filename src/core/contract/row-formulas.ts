import type { TargetKind } from '../catalogue/index.js';
import type { ColumnId } from './contract.js';
import { requirements } from './requirements.js';

/** The computed columns of 指标. */
export const computedColumns = ['completion', 'achievement', 'schedule', 'pace', 'rating'] as const;
export type ComputedColumn = (typeof computedColumns)[number];

/** What the formulas of a row depend on; path is the area of its planned values, if it has any. */
export interface RowOfFormulas {
  readonly kind: TargetKind;
  readonly path?: string | undefined;
  /** 宽严 · How strictly the target is meant, as it is typed into a formula: ">", "<" in quotes, or a number. */
  readonly margin?: string | undefined;
  /** How a formula refers to a cell of its own row. */
  readonly cell: (column: ColumnId<'indicators'>) => string;
}

/**
 * 计算公式 · The formulas of a row of 指标 by its kind of target, spelled as Excel stores them.
 *
 * A band runs from 0 to its lower limit through the year of 当前期间, growth has no base; columns that the kind does
 * not use have none.
 */
export function rowFormulas(row: RowOfFormulas): Partial<Record<ComputedColumn, string>> {
  const { kind, path, margin } = row;
  const { base, current, target, times, asOf, upper, kindCell } = termsOf(row);
  const course = [base, current, target, ...times, asOf];
  const ending = path === undefined || kind === 'growth' ? [] : [path];
  const ratingEnd = margin === undefined ? ending : [ending[0] ?? '', margin];
  const formulas: Record<ComputedColumn, string> = {
    completion: call('COMPLETION', [base, current, target]),
    achievement: call('ACHIEVEMENT', [current, target, kindCell]),
    schedule: call('SCHEDULE', [...times, asOf]),
    pace: call('PACE', kind === 'growth' ? [...course, '', kindCell] : [...course, ...ending]),
    rating: call('RATING', [...course, kindCell, upper, ...ratingEnd]),
  };
  return usedBy(kind, formulas);
}

/** 旧模板公式 · The formulas of a row that templates once held and that give something else today. */
export function earlierFormulas(row: RowOfFormulas): Partial<Record<ComputedColumn, string>> {
  const { current, target } = termsOf(row);
  return usedBy(row.kind, { achievement: call('ACHIEVEMENT', [current, target]) });
}

function usedBy(kind: TargetKind, formulas: Partial<Record<ComputedColumn, string>>) {
  const { unused } = requirements[kind];
  const used = Object.entries(formulas).filter(([id]) => !unused.includes(id as ComputedColumn));
  return Object.fromEntries(used) as Partial<Record<ComputedColumn, string>>;
}

function call(name: string, args: readonly string[]): string {
  return `_xldudf_PLAN_${name}(${args.join(',')})`;
}

function termsOf({ kind, cell }: RowOfFormulas) {
  const asOf = cell('currentPeriod');
  const isBand = kind === 'band';
  const hasNoBase = isBand || kind === 'growth';
  return {
    base: hasNoBase ? '0' : cell('baseValue'),
    current: cell('currentValue'),
    target: cell('targetValue'),
    times: isBand ? yearsAround(asOf) : [cell('baseYear'), cell('targetYear')],
    asOf,
    upper: cell('upperLimit'),
    kindCell: cell('kind'),
  };
}

/** The year before that of a period and the year itself; what is no period passes through as it is. */
function yearsAround(period: string): readonly string[] {
  const year = `LEFT(${period},4)`;
  return [`IFERROR(${year}-1,${period})`, `IFERROR(${year}+0,${period})`];
}
