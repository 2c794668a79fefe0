import { contract } from '../contract/index.js';
import type { SheetId } from '../contract/index.js';
import { fail, undecided } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly missing: SheetId };

/** 缺少工作表 · A sheet that the contract or the plan asks for is not there. */
export const missingSheet: Rule<'missing-sheet', Facts> = {
  id: 'missing-sheet',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ cover, tables, plan, unread }) {
    const required = new Set<string>(plan?.requiredSheets);
    for (const { id, isRequired } of Object.values(contract)) {
      const isThere = id === 'cover' ? cover !== undefined : hasTable(tables, id);
      if (isThere || !(isRequired || required.has(id))) continue;
      const sheet = unread.get(id);
      yield sheet === undefined ? fail({}, { missing: id }) : undecided({ sheet }, 'unreadable');
    }
  },
};

function hasTable(tables: object, id: SheetId): boolean {
  return id in tables;
}
