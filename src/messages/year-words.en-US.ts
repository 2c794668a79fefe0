import { progress } from './progress-words.en-US.js';
import type { YearWords } from './year-words.js';

/** What is said of the work of a year in English. */
export const yearWords: YearWords = {
  progress,
  nextPeriod: {
    title: 'Next period',
    lead: 'The workbook of the next period is made of the last one: earlier figures, contacts, lists and explanations that still hold come with it.',
    choose: 'Choose the last workbook first.',
    of: (file) => `Last workbook: ${file}`,
    asOf: 'Cut-off date of the next period',
    asTemplate: 'Take a template of the plan instead of its layout (figures come along)',
    make: 'Make the next period',
    making: 'Making…',
    said: 'What was carried over, and what changed since',
    made: (file) =>
      `The workbook of the next period was made: ${file}. The last one was not changed.`,
    fileName: (name, asOf) => `${name}-${asOf}.xlsx`,
  },
  rollUp: {
    title: 'Make the superior’s workbook',
    lead: 'It is made of the units’ workbooks that were chosen: their figures with their origins, totals by formula, and who is lacking.',
    choose: 'Choose the workbooks of the units, or their folder, first.',
    region: 'Region code of the superior',
    plan: 'Plan to roll up',
    planAsDelivered: 'As in the units’ workbooks',
    asOf: 'Cut-off date to roll up',
    asOfHint: 'Blank: as in the units’ workbooks',
    make: 'Roll up',
    making: 'Rolling up…',
    said: 'How it was rolled up',
    made: (file) => `The superior’s workbook was made: ${file}.`,
    fileName: (name, asOf) => `${name}-roll-up-${asOf}.xlsx`,
  },
  failures: {
    'last-unsaid': ({ path }) => `${path} names no unit or no plan and can’t be the last workbook.`,
    'last-not-earlier': ({ path, found, asOf }) =>
      `${path} has the cut-off date ${found}, which is not before ${asOf}. Correct the cut-off date of the next period, or choose an earlier workbook.`,
    'own-doubtful': ({ path }) =>
      `${path} is read with doubts, and the next period can’t be made of it. Settle first what the view Own tables asks.`,
    'own-periods-in-rows': ({ path }) =>
      `${path} has its periods in rows, and the next period can’t be made in its layout. Add the rows of the period at its end, or tick “Take a template”.`,
    'own-tables-differ': ({ path }) =>
      `${path} has several tables on a sheet whose new columns belong in different places. Tick “Take a template”, or put them on sheets of their own.`,
    'own-unread-again': ({ path, asOf }) =>
      `With its title and headers moved on, ${path} would not say for certain that it is as of ${asOf}; nothing was made. Check the cut-off date, or tick “Take a template”.`,
    'none-below': ({ region }) =>
      `None of the chosen files is of a unit directly below ${region}; nothing was made. Check the files and the region code.`,
    'none-read-below': ({ said }) =>
      `Nothing could be read of the own tables of direct subordinates (such as ${said}); nothing was made. Open it and settle what the view Own tables asks.`,
    'plans-differ': ({ said }) =>
      `The workbooks report under different plans: ${said}. Choose one in “Plan to roll up”.`,
    'plan-unsaid': () => 'The workbooks name no plan. Choose one in “Plan to roll up”.',
    'none-of-plan': ({ said }) =>
      `None of the chosen files reports under that plan (there is ${said}); nothing was made. Choose another one in “Plan to roll up”, or ask for the workbooks.`,
    'cut-offs-differ': ({ said }) =>
      `The workbooks have different cut-off dates: ${said}. Fill in one in “Cut-off date to roll up”.`,
    'cut-off-unsaid': () =>
      'The workbooks state no cut-off date. Fill in “Cut-off date to roll up”.',
    'none-at-cut-off': ({ said }) =>
      `None of the chosen files is as of that date (there is ${said}); nothing was made. Correct “Cut-off date to roll up”, or ask for the workbooks.`,
  },
};
