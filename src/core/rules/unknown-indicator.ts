import { isDeclared, rawText, rowsOf } from '../submission/index.js';
import { at, fail, undecided } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly found: string; readonly plan: string | null };

/** 指标代码无法识别 · An indicator code that the plan does not have. */
export const unknownIndicator: Rule<'unknown-indicator', Facts> = {
  id: 'unknown-indicator',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check({ tables, plan, findIndicator }) {
    for (const row of rowsOf(tables, 'indicators', 'path', 'data', 'tasks')) {
      const { state, value, raw } = row.cells.indicatorCode;
      const isKey = row.sheetId !== 'tasks';
      if (isKey && isDeclared(state)) yield undecided(at(row, 'indicatorCode'), state);
      if (state !== 'value' || findIndicator(value)) continue;
      yield fail(at(row, 'indicatorCode'), { found: rawText(raw), plan: plan?.id ?? null });
    }
  },
};
