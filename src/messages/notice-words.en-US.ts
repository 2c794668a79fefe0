import type { NoticeWords } from './notice-words.js';

/** What a notice to a unit says in English. */
export const notices: NoticeWords = {
  titles: {
    return: 'Notice to correct and return',
    verify: 'Notice to verify data',
    urge: 'Notice to deliver',
  },
  number: 'No.: ____________',
  to: (unit) => `To: ${unit}`,
  about: (plan, asOf) =>
    [plan && `Plan: ${plan}`, asOf && `Cut-off date: ${asOf}`].filter(Boolean).join('    '),
  file: (file) => `File delivered: ${file}`,
  opening: {
    return: (errors, verifies) =>
      `The plan figures that you delivered were checked; errors: ${errors}, to verify: ${verifies}. Put errors right and deliver the workbook again; check what is to be verified, and state on the sheet Explanations why it stands. Answer each line in the column “Answer”.`,
    unreadable: (why) =>
      `The file that you delivered could not be checked; please deliver it again. ${why}`,
    verify: (count) =>
      `The plan figures that you delivered were checked; to verify: ${count}. Correct what is wrong and deliver the workbook again; state on the sheet Explanations why the others stand, and answer in the column “Answer”.`,
    urge: 'Your workbook of plan figures has not arrived. Please deliver it soon, or state in writing why you can’t.',
    below:
      'The units below you that follow have something to do. Please hand on the annexes and see to it.',
  },
  annexes: (count) => `Annexes: notices to units below you: ${count}`,
  annex: (number) => `Annex ${number}`,
  columns: {
    number: 'No.',
    place: 'Sheet and cell',
    indicator: 'Indicator',
    period: 'Period',
    found: 'Is',
    problem: 'Should be, or problem',
    severity: 'Kind',
    remedy: 'What to do',
    answer: 'Answer',
  },
  remedies: {
    error: 'correct and deliver again',
    verify: 'check; correct it, or state why it stands',
    note: 'for information',
  },
  rejected: (reason) => `Explanation not accepted: ${reason}`,
  leftOut: (count) => `And ${count} more; see the report.`,
  replyBy: 'Answer by: ____________',
  call: 'Contact: ____________  Phone: ____________',
  unitContact: (contact) => `Contact of the unit: ${contact}`,
  office: 'Reviewing office (seal): ____________',
  date: 'Date: ____________',
  copyTo: 'Copy to: ',
};
