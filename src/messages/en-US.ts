import { adoption } from './adoption-words.en-US.js';
import { annex } from './annex-words.en-US.js';
import { planForm } from './plan-form-words.en-US.js';
import { catalogue } from './catalogue-words.en-US.js';
import { charts } from './chart-words.en-US.js';
import { command } from './command-words.en-US.js';
import { consolidation } from './consolidation-words.en-US.js';
import { contract } from './contract.en-US.js';
import { desk } from './desk-words.en-US.js';
import { failures } from './failures.en-US.js';
import { functions } from './functions.en-US.js';
import type { Messages } from './messages.js';
import { notices } from './notice-words.en-US.js';
import { pane } from './pane.en-US.js';
import { reportPage } from './report-page-words.en-US.js';
import { report } from './report-words.en-US.js';
import { rules } from './rules.en-US.js';
import { summary } from './summary-words.en-US.js';
import { tables } from './table-words.en-US.js';
import { workbook } from './workbook-words.en-US.js';

/** Everything that is said in English. */
export const enUS: Messages = {
  language: 'en-US',
  rules,
  contract,
  failures,
  catalogue,
  functions,
  report,
  charts,
  reportPage,
  command,
  desk,
  notices,
  pane,
  summary,
  tables,
  adoption,
  consolidation,
  annex,
  planForm,
  workbook,
  groups: {
    structure: 'Structure',
    cell: 'Cells',
    'within-sheet': 'Within a sheet',
    'across-periods': 'Across periods',
    'between-sheets': 'Between sheets',
    rating: 'Progress',
    'across-workbooks': 'Across workbooks',
  },
  severities: { error: 'Error', verify: 'To verify', note: 'Note' },
  verdicts: {
    passed: 'Passed',
    incomplete: 'Incomplete',
    'to-explain': 'To explain',
    failed: 'Failed',
    unreadable: 'Unreadable',
  },
  doubts: {
    blank: 'a figure that it needs is blank',
    unavailable: 'a figure that it needs is not available',
    inapplicable: 'a figure that it needs does not apply',
    unreadable: 'a cell that it needs cannot be read',
    'not-told-by-source': 'not told by the place where the workbook is open',
    'unknown-unit': 'the cover has no known region code',
    'unknown-plan': 'the cover has no known plan code',
    'without-plan':
      'no plan was asked for: only the totals, growth and completion that the table prints were checked',
    'unknown-region': 'the region code is not in this edition',
    'unknown-indicator': 'the plan does not have this indicator',
    'subordinates-missing': 'not all subordinates have a figure yet',
    'list-incomplete': 'the list is not complete',
    'service-area-open': 'it is not clear which townships the stations serve',
    'too-rounded': 'a figure is rounded too far to decide',
    'zero-divisor': 'a divisor is 0',
    'unclear-percent': '1 may be 1% or 100%',
    'without-reason': 'the current value is declared not applicable; say why in its remarks',
    'no-cut-off': 'there is no cut-off date',
    'no-stored-result': 'a formula has no stored result',
    'formula-not-supported': 'a formula contains what cannot be recomputed',
  },
};
