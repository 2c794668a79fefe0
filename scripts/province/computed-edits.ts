import { plantedAt } from './edit.js';
import type { Edit } from './edit.js';
import { withColumn, withFormula } from './reshape.js';

/** Gives 指标 a computed column whose first row holds a result, as typed or as the result of a formula; the others have none yet. */
export function computed(rule: string, result: number | null, formula?: string): Edit {
  return (before) => {
    const at = { sheet: '指标', header: '增量完成率', row: 2 };
    const rows = (before.sheets['指标'] ?? []).map((_, index) => [index + 1, '…'] as const);
    const typed = withColumn(before, at, { ...Object.fromEntries(rows.slice(2)), 2: result });
    const book = formula === undefined ? typed : withFormula(typed, at, formula);
    return { book, found: [plantedAt(rule, book, at)] };
  };
}

/** The template's formula of a completion in row 2. */
export const completion = '_xldudf_PLAN_COMPLETION(G2,L2,I2)';
