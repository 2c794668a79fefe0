import type { ProgressWords } from './progress-words.js';

/** What stands around the figures of the table of progress in English. */
export const progress: ProgressWords = {
  title: (plan) => (plan === '' ? 'Progress of indicators' : `Progress of indicators: ${plan}`),
  unit: (name) => `Reporting unit: ${name}`,
  asOf: (day) => `Cut-off date: ${day}`,
  running: ' (running return)',
  verdict: (verdict) => `Verdict: ${verdict}`,
  columns: {
    number: 'No.',
    indicator: 'Indicator',
    unit: 'Unit',
    status: 'Status',
    base: 'Base',
    target: 'Target',
    current: 'Current',
    progress: 'Progress',
    rating: 'Rating',
    reason: 'Why it lags',
    office: 'Office in charge',
  },
  of: (period) => `(${period})`,
  measure: '(completion)',
  counted: (all, counts) => {
    const each = counts.map(({ word, count }) => `${word} ${count}`).join(', ');
    return `Of ${all} ${all === 1 ? 'indicator' : 'indicators'}: ${each}.`;
  },
  none: 'The sheet Indicators reports no indicator.',
  unreadable: (why) => `The workbook could not be checked; there are no figures. ${why}`,
  ahead: (pace) => `Note: “Ahead of expectations” is said from a pace of ${pace}.`,
  page: ['– ', ' –'],
};
