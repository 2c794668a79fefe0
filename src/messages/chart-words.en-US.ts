import type { ChartWords } from './chart-words.js';

/** The labels of charts in English. */
export const charts: ChartWords = {
  base: 'Base',
  current: 'Current',
  target: 'Target',
  upper: 'Upper limit',
  expected: 'Due by now',
  projection: 'Projected',
  planned: 'Planned',
  actual: 'Actual',
  period: 'Period',
  subordinate: 'Subordinate',
  value: 'Value',
  rank: 'Rank',
  figures: 'Progress',
  path: 'Over the years',
  ranking: { city: 'Progress of cities', county: 'Progress of counties' },
  absences: {
    blank: 'not filled in',
    unavailable: 'not available',
    inapplicable: 'not applicable',
    unreadable: 'not readable',
  },
  atLeast: ['', ' or more'],
  rounded: ['about ', ''],
  natures: { flash: ' (preliminary)', estimate: ' (estimate)' },
  unitGap: ' ',
  colon: ': ',
  separator: ', ',
};
