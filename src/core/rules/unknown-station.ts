import { listState } from '../submission/index.js';
import { hasValue, rawText, rowsWhere } from '../tables/index.js';
import { at, fail, undecided, type Rule } from './rule.js';

type Facts = { readonly found: string };

/** 站点编号无法识别 · A row of 服务 names a station that the list does not have. */
export const unknownStation: Rule<'unknown-station', Facts> = {
  id: 'unknown-station',
  group: 'between-sheets',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { stations, services } = submission.tables;
    const state = listState('stations', submission);
    if (state === 'not-offered' || !services) return;
    const known = new Set<unknown>(stations?.rows.map(({ cells }) => cells.stationCode.value));
    const unknown = rowsWhere(
      services,
      'stationCode',
      (code) => hasValue(code) && !known.has(code.value),
    );
    const [first] = unknown;
    if (first && state === 'partial') {
      return yield undecided({ sheet: first.sheet.name, field: 'stationCode' }, 'list-incomplete');
    }
    for (const row of unknown) {
      yield fail(at(row, 'stationCode'), { found: rawText(row.cells.stationCode.raw) });
    }
  },
};
