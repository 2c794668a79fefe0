import type { SheetId } from '../contract/index.js';
import { sheetTwins, unreadHeaders } from './evidence/table-twins.js';
import type { Table } from '../tables/index.js';
import { fail, type Rule } from './rule.js';

type Facts = {
  /** Another sheet of the same kind, or another header row in the sheet that is read. */
  readonly of: 'sheet' | 'header';
  readonly on: SheetId;
  /** The sheet that is read. */
  readonly read: string;
};

/** 同表重复 · A sheet of the contract, or its header row, that stands there once more and is not read. */
export const duplicateTable: Rule<'duplicate-table', Facts> = {
  id: 'duplicate-table',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const { on, read, sheet } of sheetTwins(submission)) {
      yield fail({ sheet: sheet.name }, { of: 'sheet', on, read: read.name });
    }
    for (const table of Object.values(submission.tables) as Table[]) {
      const { id } = table;
      const [sheet] = table.sheets;
      for (const place of unreadHeaders(table, submission.settings.aliases)) {
        yield fail({ sheet: sheet.name, ...place }, { of: 'header', on: id, read: sheet.name });
      }
    }
  },
};
