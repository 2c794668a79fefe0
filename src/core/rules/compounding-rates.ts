import { splitUnit } from '../units/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = { readonly name: string };

/** What the name of a rate of change says. */
const changes = /增长|增幅|增速|降低|下降|减少|提高/u;

/** 年度变幅相加 · Yearly rates of change that a cumulative target adds up although they compound. */
export const compoundingRates: Rule<'compounding-rates', Facts> = {
  id: 'compounding-rates',
  group: 'within-sheet',
  severity: 'note',
  isFixable: false,
  *check({ goals }) {
    for (const { kind, unit, row, indicator } of goals) {
      const name = row.cells.indicatorName.value ?? indicator?.name['zh-CN'] ?? '';
      if (kind !== 'cumulative' || splitUnit(unit).base !== '%' || !changes.test(name)) continue;
      if (indicator?.target.way !== undefined && indicator.target.way !== 'sum') continue;
      yield fail(at(row, 'kind'), { name });
    }
  },
};
