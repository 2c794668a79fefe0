import { unreadAside, type Hindrance } from '../own-tables/index.js';
import { address, valueAt } from '../model/index.js';
import { fail, undecided, type Rule } from './rule.js';

type WithoutPlace<H> = H extends Hindrance ? Omit<H, 'sheet' | 'row' | 'column'> : never;

/** Why a table of the office's own is not judged. */
export type Unjudged = WithoutPlace<Hindrance>;

type Facts = { readonly hindrance: Unjudged };

/** 现有报表未能校验 · A table of the office's own that is not judged: what it says is doubtful, or whose it is; or that nobody asked to hold to a plan. */
export const unjudgedTable: Rule<'unjudged-table', Facts> = {
  id: 'unjudged-table',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ own, stored }) {
    for (const { sheet, row, column, ...hindrance } of own?.hindrances ?? []) {
      const found = stored.sheets.find(({ name }) => name === sheet);
      const key = `${hindrance.why} ${address({ row, column })}`;
      const value = found ? valueAt(found, row, column) : null;
      yield fail({ sheet, row, column, key, value }, { hindrance });
    }
    if (!own?.isWithoutPlan) return;
    for (const { table } of own.judged) {
      const { top: row, left: column } = table.header;
      const at = { sheet: table.sheet, row, column, key: address({ row, column }) };
      yield undecided(at, 'without-plan');
      for (const { column: aside } of unreadAside(table)) {
        const head = { row: table.header.bottom, column: aside };
        yield undecided({ sheet: table.sheet, ...head, key: address(head) }, 'unreadable');
      }
    }
  },
};
