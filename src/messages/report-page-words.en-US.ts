import type { ReportPageWords } from './report-page-words.js';

/** What only the report as a page says, in English. */
export const reportPage: ReportPageWords = {
  title: 'Plan indicators: review report',
  overview: 'Overview',
  units: 'Verdict of each unit',
  noRegion: 'Region unknown',
  below: 'below',
  workbooks: 'Workbooks',
  indicators: 'Indicators',
  details: 'Path, ranking and figures',
  place: 'Place',
  explanation: 'Explanation',
  search: 'Search',
  follow: 'Following from this:',
  named: 'Named in findings of other units, which do not weigh on this one',
  state: 'Explanations',
  unexplained: 'Not explained',
  toReview: 'Explanations to review',
  shown: 'Shown',
  more: 'Show more',
  colours: 'Colours',
  greenAhead: 'Green is on track',
  redAhead: 'Red is on track',
  meaning:
    'An error must be put right before submission; a finding to verify passes with an explanation; a note is for information. What cannot be judged yet counts as open, not as wrong.',
  withoutScript:
    'The browser runs no scripts: overview and verdicts are shown; see the report in another form for the findings.',
};
