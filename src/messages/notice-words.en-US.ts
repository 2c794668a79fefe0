import type { NoticeWords } from './notice-words.js';

const counted = (errors: number, verifies: number) =>
  [
    ...(errors > 0 ? [errors === 1 ? '1 error' : `${errors} errors`] : []),
    ...(verifies > 0 ? [`${verifies} to verify`] : []),
  ].join(', ');
const checked = (errors: number, verifies: number) =>
  `The plan figures that you delivered were checked: ${counted(errors, verifies)}.`;

/** What a notice to a unit says in English. */
export const notices: NoticeWords = {
  titles: {
    return: 'Notice to correct and return',
    verify: 'Notice to verify data',
    urge: 'Notice to deliver',
  },
  number: 'No. ____________',
  to: (unit) => `To: ${unit}`,
  about: (plan, asOf) =>
    [plan && `Plan: ${plan}`, asOf && `Cut-off date: ${asOf}`].filter(Boolean).join('    '),
  file: (file) => `File delivered: ${file}`,
  opening: {
    return: (errors, verifies) =>
      verifies === 0
        ? `${checked(errors, 0)} Put each right and deliver the workbook again, and answer each line in the column “Answer”.`
        : `${checked(errors, verifies)} Put errors right and deliver the workbook again; check what is to be verified, and state on the sheet Explanations why it stands. Answer each line in the column “Answer”.`,
    unreadable: (why) =>
      `The file that you delivered could not be checked; please deliver it again. ${why}`,
    verify: (count) =>
      `${checked(0, count)} Correct what is wrong and deliver the workbook again; state on the sheet Explanations why the others stand, and answer in the column “Answer”.`,
    urge: 'Your workbook of plan figures has not arrived. Please deliver it by the date below, or state in writing why that is not possible and when it will come.',
    below: (units) =>
      `Of the units below you, ${units === 1 ? '1 has' : `${units} have`} open problems or delivered nothing yet, as the table tells. Please hand on the annexes, see that each is acted on, and report the outcome by the date below.`,
  },
  annexes: (count) => `Annexes: notices to units below you (${count})`,
  annexColumns: {
    annex: 'No.',
    unit: 'Unit',
    notice: 'Notice',
    errors: 'Errors',
    verifies: 'To verify',
  },
  annex: (number) => `Annex ${number}`,
  columns: {
    number: 'No.',
    place: 'Sheet and cell',
    indicator: 'Indicator',
    period: 'Period',
    found: 'Reported',
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
