import {
  isDeclared,
  rawText,
  rowsWhere,
  type Entry,
  type Row,
  type Table,
  type Tables,
} from '../tables/index.js';
import { at, fail, undecided, type Rule } from './rule.js';

type Facts = { readonly found: string; readonly plan: string | null };

/** 指标代码无法识别 · An indicator code that the plan does not have. */
export const unknownIndicator: Rule<'unknown-indicator', Facts> = {
  id: 'unknown-indicator',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check({ tables, plan, findIndicator }) {
    const isOdd = ({ state, value }: Entry<unknown>) =>
      isDeclared(state) || (state === 'value' && !findIndicator(value as string));
    for (const row of codedRows(tables, isOdd)) {
      const { state, raw } = row.cells.indicatorCode;
      const spot = at(row, 'indicatorCode');
      if (state === 'value') yield fail(spot, { found: rawText(raw), plan: plan?.id ?? null });
      else if (row.sheetId !== 'tasks' && isDeclared(state)) yield undecided(spot, state);
    }
  },
};

type Coded = 'indicators' | 'path' | 'data' | 'tasks';

function codedRows(
  { indicators, path, data, tasks }: Tables,
  isOdd: (entry: Entry<unknown>) => boolean,
): readonly Row<Coded>[] {
  const tables = [indicators, path, data, tasks] as readonly (Table<Coded> | undefined)[];
  return tables.flatMap((table) => rowsWhere(table, 'indicatorCode', isOdd));
}
