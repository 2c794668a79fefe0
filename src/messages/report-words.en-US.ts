import type { ReportWords } from './report-words.js';

/** The labels of reports in English. */
export const report: ReportWords = {
  indicator: 'Indicator',
  kind: 'Kind',
  unit: 'Unit',
  base: 'Base',
  current: 'Current',
  target: 'Target',
  completion: 'Completion',
  schedule: 'Schedule',
  pace: 'Pace',
  class: 'Rating',
  asOf: 'as of',
  findings: 'Findings',
  noFindings: 'No findings',
  undecided: 'Undecided',
  explained: 'explained',
  across: 'Across workbooks',
  cells: (count) => (count === 1 ? '1 place' : `${count} places`),
  more: (count) => `${count} more`,
  total: (count) => (count === 1 ? '1 workbook' : `${count} workbooks`),
  fixable: 'can be fixed',
  colon: ': ',
  separator: ', ',
};
