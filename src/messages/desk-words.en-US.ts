import type { DeskWords } from './desk-words.js';

/** What a reviewer reads in English. */
export const desk: DeskWords = {
  workList: 'Work list',
  columns: {
    unit: 'Unit',
    verdict: 'Verdict',
    since: 'Since',
    confirm: 'Confirm',
    act: 'To do',
    first: 'First problem',
    offices: 'Office in charge',
    contact: 'Contact',
  },
  asOf: (date) => `as of ${date}`,
  since: (day) => ` (since ${day})`,
  phone: 'Phone',
  missing: 'not delivered',
  confirm: { yes: 'can be confirmed', 'after-review': 'once explanations are reviewed', no: 'no' },
  acts: {
    correct: (count) => `to correct: ${count}`,
    explain: (count) => `to check and explain: ${count}`,
    review: (count) => `explanations to review: ${count}`,
    complete: (count) => `open until data is complete: ${count}`,
    resend: 'deliver again',
    urge: 'ask for the workbook',
    nothing: 'nothing to do',
  },
  matrix: {
    title: 'Indicators by unit',
    corner: (plan) => `Reporting unit (${plan})`,
    states: {
      clear: 'nothing open',
      open: 'open',
      explained: 'explained',
      missing: 'not reported',
      inapplicable: 'not applicable',
    },
    reading:
      'Each cell gives the rating, then “open” for findings that stand or “explained”; what was not reported or does not apply has no rating.',
  },
  counted: (acts, fine) => `units to act on: ${acts}; can be confirmed: ${fine}`,
  fine: (count) => `Can be confirmed: ${count}`,
  further: (count) => `Further units to act on: ${count}`,
};
