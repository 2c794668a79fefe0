import { isPlanFormula } from '../expressions/index.js';
import { formulaAt, isError } from '../model/index.js';
import { entryOf } from '../submission/index.js';
import type { Row } from '../submission/index.js';
import { atField, fail } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = { readonly found: string };

/** 公式错误 · A cell that should be answered holds an error value. */
export const formulaError: Rule<'formula-error', Facts> = {
  id: 'formula-error',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ tables }) {
    for (const { rows } of Object.values(tables)) {
      for (const row of rows) yield* ofRow(row);
    }
  },
};

function* ofRow(row: Row): Iterable<Answer<Facts>> {
  for (const field of Object.keys(row.cells)) {
    const { raw = null, column = 0 } = entryOf(row, field) ?? {};
    if (!isError(raw)) continue;
    const formula = formulaAt(row.sheet, { row: row.row, column });
    if (formula && isPlanFormula(formula.text)) continue;
    yield fail(atField(row, field), { found: raw.error });
  }
}
