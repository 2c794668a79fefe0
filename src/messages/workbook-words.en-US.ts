import { isoDay } from '../core/model/index.js';
import { lackText } from './consolidation-words.en-US.js';
import type { WorkbookWords } from './workbook-words.js';

/** What new workbooks say of themselves in English. */
export const workbook: WorkbookWords = {
  guide: 'Guide',
  coverTitle: 'Plan indicators',
  legend: {
    input: 'Pale yellow: cells to fill in.',
    given: 'White: filled in already, or not needed.',
    computed: 'Grey: worked out by formulas; please leave them as they are.',
  },
  footer: 'Page &P of &N',
  form: ({ unit, asOf, printed = {} }) => ({
    block: [
      printed.number && `Form no. ${printed.number}`,
      printed.madeBy && `Made by: ${printed.madeBy}`,
      printed.approvedBy && `Approved by: ${printed.approvedBy}`,
      printed.document && `Document: ${printed.document}`,
      printed.validUntil && `Valid until: ${isoDay(printed.validUntil)}`,
    ].filter((line) => line !== undefined),
    left: `Reporting unit (seal): ${unit}`,
    right: `Cut-off date: ${asOf}   Units: as stated`,
    sheet: '',
    signers:
      'Head of unit:                Head of statistics:                Filled in by:                Phone:                Date:',
  }),
  notInList: (words) => `Please choose from the list: ${words.join(', ')}.`,
  notTaken: ({ low, high, isWhole, isPart }) => {
    const limits = [
      ...(low === undefined ? [] : [`not below ${low}`]),
      ...(high === undefined ? [] : [`not above ${high}`]),
      ...(isPart ? ['not above the denominator'] : []),
    ].join(', ');
    const number = isWhole ? 'a whole number' : 'a number';
    return `This cell takes ${number}${limits === '' ? '' : `, ${limits}`}; … where it is not available, — where it does not apply. Choose Yes to keep what you typed.`;
  },
  yesNo: ['Yes', 'No'],
  roundings: {
    '10': 'Rounded to tens',
    '100': 'Rounded to hundreds',
    '1000': 'Rounded to thousands',
    '10000': 'Rounded to ten thousands',
    atLeast: 'At least',
  },
  freeze: {
    note: (formula) => `Formula: ${formula}`,
    author: 'Plan Indicators',
    summary: ({ native, values }) =>
      `${native} became formulas of built-in functions, ${values} became values.`,
    nothing:
      'The workbook holds no PLAN formulas: there is nothing to freeze, and the copy is the same as the file.',
    why: {
      asked: 'a value, as asked',
      'no-equivalent': 'a value: built-in functions have no equivalent',
      'too-long': 'a value: the formula of built-in functions would be longer than 8192 characters',
      'not-understood': 'a value: the formula contains what cannot be converted',
    },
    noteLeftOut: 'the cell has a note already, which does not tell the formula',
    refusals: {
      'no-result':
        'can neither be recalculated nor has a stored result; open the workbook in Excel, let it calculate, and save it',
      'array-formula': 'in the middle of an array formula; it cannot be changed alone',
      name: 'a name that calls a PLAN function; let it refer to a cell first',
      'conditional-format':
        'a conditional format that calls a PLAN function; let it refer to a cell first',
      validation: 'a validation that calls a PLAN function; let it refer to a cell first',
      'table-total': 'the totals of a table call a PLAN function; use built-in functions first',
    },
  },
  template: {
    title: (plan) => `How to fill in: ${plan}`,
    coverTitle: (region, plan) => `${region} · ${plan}`,
    lines: [
      'This workbook holds one unit, one plan and one cut-off date. Fill in Cover first, then Data; Indicators follows, and only its pale yellow cells are left to fill in.',
      'Pale yellow cells are yours to fill in. Rest the pointer on a header to read what belongs in its column.',
      'Data lists your unit and its direct subordinates by indicator and period already. For a ratio give numerator and denominator, and a formula makes its value; where only the value is known, type that. Totals add up the rows below them.',
      'Base and current values in Indicators are taken from your own totals in Data: nothing is typed twice. Progress and rating are formulas; please leave them as they are.',
      'A blank is a missing answer, not zero. Put … for what is not available or not published, — for what does not apply, and 0 for a true zero.',
      'A percent can be typed as 65.7%. Say in Precision how far a figure is rounded, such as Rounded to ten thousands; At least for a lower bound.',
      'Fill in the lists, such as Stations or Projects, where you have them. Once a list is whole, say All on the cover. This plan has no use for sheets that are not here.',
      'For another row, type in the row right below the table: table, formulas and lists grow with it.',
      'Explain findings to be verified one by one in Explanations. Errors have to be put right before you submit.',
      'Check the workbook before you submit it. Without the Plan Indicators add-in it still opens, and formulas show the results last stored.',
    ],
  },
  nextPeriod: {
    carried: (file, asOf, rows) =>
      `Earlier figures (rows: ${rows}), unit and contacts come from the last workbook, ${file} (as of ${asOf}); approval starts anew.`,
    adjusted: ({ indicator, field, before, after, from, document }) =>
      `The plan was adjusted since: ${field} of ${indicator} from ${before} to ${after}, from ${from} on${document === undefined ? '' : ` (${document})`}. Indicators has it already.`,
    divided: ({ before, after, from }) =>
      `Regions changed since: ${before} was merged into or became ${after}${from === undefined ? '' : ` on ${from}`}. ${before} is not listed for later periods.`,
    unchanged: 'Neither the plan nor regions changed since the last workbook.',
    explained: (kept, all) =>
      `Of ${all} explanations in the last workbook, ${kept} speak of figures that are still the same and stand in Explanations; the others no longer hold.`,
    dropped: (rows, count) =>
      `Rows of the last workbook that were not carried over: ${count} (${rows}). Their region, indicator or period is none of this workbook, or an earlier row says the same. Type again what is needed.`,
    wide: 'A wide table has no cover, lists or explanations: these and the contacts were not carried over.',
    sameLayout: ({ file, last, asOf, asked }) =>
      `Made in the layout of ${file} (as of ${last}), with its time moved on to ${asOf}: ${asked} cells are to be filled in; explanations and approvals were not carried over.`,
    keepsLast: {
      all: 'Earlier figures stay; the new period has columns of its own.',
      some: 'Where the header names its time, earlier figures stay and the new period has columns of its own; where only the title does, the last figures are gone and the new ones take their place; the file itself is unchanged.',
      none: 'The table has no columns that keep the last period, so its figures were cleared for those of the new one; the file itself was not changed.',
    },
    layoutGrew:
      'The header has columns of the new period, so the kept layout fits no more: keep one of the filled table before it is checked with layouts.',
    otherLooks:
      'Fonts, borders, widths and print settings of the last table were not carried over (only those of an .xlsx can be); set them as you like.',
    targetsAdjusted: (count) =>
      `The plan was adjusted since (${count}); the targets in the table stand as they were. Put them right.`,
  },
  published: {
    title: (plan) => `Published figures: ${plan}`,
    lines: (publisher) => [
      'This workbook holds published figures only, to show how filling in and checking work. It is no report of any office.',
      `Source: ${publisher}. Remarks name the source of each figure.`,
      'What was not published, cut-off date, base values and some periods among it, is … and stays undecided; nothing is guessed.',
      'Remarks say what is our own arithmetic or reading, and what the source leaves unsaid.',
      'Figures given as “over” are At least; figures in ten thousands say how far they are rounded, and are judged as intervals.',
    ],
    batches: (_, order) => `Batch ${order + 1}`,
  },
  ratings: {
    title: 'Ratings by example (invented figures)',
    unit: (region) => `${region} (invented example)`,
    lines: [
      'Plan, indicators and figures of this workbook are invented. They only show how ratings come about and say nothing of any region.',
      'Each row is one indicator, named after its kind of target and the rating it gets; every rating that a kind can get has a row.',
      'The cut-off date is 2023-09-30: what is reported by quarters stands at 2023Q3, what is reported by years at 2022.',
      'The row “Fall: On track” takes its schedule from the planned values in Path, all others from a straight line.',
      'Change a current value, here and in Data, and see how the rating changes (with the Plan Indicators add-in).',
    ],
  },
  remarks: {
    source: (publisher) => `Source: ${publisher}`,
    citedFrom: (text) => `Cited from ${text}`,
    planTarget: (figure) => `The plan's target is ${figure}`,
    baseBound: (figure, isLower) =>
      `The plan's base is ${figure} or ${isLower ? 'more' : 'less'}, computed from the bound`,
    planWords: (words) => `In the plan's words: ${words}`,
    denominatorAt: (word) => `Denominator: ${word}`,
    reportedOnly: 'The target is not one of this level, which reports figures only',
    takenFrom: (cells) => `Taken from ${cells.join(', ')} of the office’s own table`,
    takenFromFile: (file, cells) => `Taken from ${file}: ${cells.join(', ')}`,
    summed: 'Adds up the rows below; it follows once the own level is filled in',
    lacking: (lacks) =>
      `Lacking in the total: ${lacks.map((lack) => `${lack.name} (${lackText(lack)})`).join(', ')}`,
    roundedTo: (unit) => `Rounded to ${unit}`,
    separator: '. ',
  },
};
