import { indicatorScale } from '../units/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = { readonly found: string; readonly expected: string };

/** 单位不符 · A unit that cannot be converted into that of the indicator. */
export const unitMismatch: Rule<'unit-mismatch', Facts> = {
  id: 'unit-mismatch',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check({ goals }) {
    for (const { row, indicator } of goals) {
      const found = row.cells.unit.value;
      if (!indicator || found === undefined) continue;
      if (indicatorScale(found, indicator) !== undefined) continue;
      yield fail(at(row, 'unit'), { found, expected: indicator.unit });
    }
  },
};
