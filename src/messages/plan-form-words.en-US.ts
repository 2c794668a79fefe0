import type { PlanFormWords } from './plan-form-words.js';

/** What the form of a plan from its annex says in English. */
export const planForm: PlanFormWords = {
  lead: (count, doubtful) =>
    doubtful === 0
      ? `Indicators drafted from the annex: ${count}; none is in doubt.`
      : `Indicators drafted from the annex: ${count}, in doubt: ${doubtful}. What you leave as it is stays as proposed.`,
  none: 'The table has no targets, so no plan can be drafted. An annex has an indicator a row and a column for the target year.',
  sure: (count) => `Stated by the annex without a doubt: ${count}`,
  sureHeads: ['Indicator', 'Unit', 'Status', 'Target'],
  category: 'Category',
  ofPlan: 'The plan',
  fields: {
    ...{ code: 'Plan code', name: 'Name of the plan', years: 'Years, such as 2026-2030' },
    ...{ region: 'Region of the plan (name or code)', levels: 'Levels that report' },
    indicator: 'Name of the indicator',
    ...{
      unit: 'Unit',
      status: 'Status',
      kind: 'Kind of target',
      way: 'How the years come together',
    },
    ...{ tolerance: 'Tolerance, in the unit of the target', measure: 'Measure', take: 'Use it' },
  },
  takes: { take: 'Use', leave: 'Leave out' },
  everyone: 'Floor of 100% (everyone is reached)',
  asks: {
    'unit-missing': 'The annex gives no unit.',
    'status-unstated': 'The annex does not say whether it is binding or expected.',
    'kind-without-base':
      'Without a base, and without a word such as “at least”, it is taken for a floor.',
    'kind-unclear': 'Base and target are equal or point either way: it is taken for a floor.',
    'no-target': 'It has no target and is taken for a monitor.',
    'way-proposed': 'How its years come together is read off name and unit.',
    'tolerance-unstated': 'The target is about a whole number: say by how much it may be missed.',
    'measure-proposed':
      'It is reported as it stands; it may also be divided from numerator and denominator.',
  },
  codeWrong:
    'Give a plan code of small letters, digits and hyphens, such as hefei-15fyp, that no other plan has.',
  nameWrong: 'Give the name of the plan.',
  yearsWrong: 'Give first and last year, such as 2026-2030.',
  regionWrong: 'No such region: give its full name or its code.',
  levelsWrong: 'Choose at least one level.',
  toleranceWrong: 'Give a number above 0, such as 0.5.',
  unitWrong: 'Give a unit, such as 个, 张 or %.',
  wrong: 'Something is still missing: see what is marked above.',
  use: 'Use as a plan of our own',
  useLead:
    'The plan stays on this machine (in Excel: in the settings of this workbook); checks and templates offer it from now on.',
  saveWorkbook: 'Save the workbook of the plan',
  saveJson: 'Save as JSON',
  fileName: (plan) => `${plan}-plan`,
  back: 'Back to the tables',
};
