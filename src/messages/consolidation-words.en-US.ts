import type { Lack, LackReason } from '../core/adoption/index.js';
import { address } from '../core/model/index.js';
import type { ConsolidationWords } from './consolidation-words.js';
import { howMany } from './how-many.js';

/** Why a unit has no figure, in English. */
const lackWords: Readonly<Record<LackReason, string>> = {
  'not-delivered': 'no workbook that counts',
  'not-stated': 'left blank',
  disputed: 'two rows or two workbooks say different things',
  unavailable: 'not available',
  inapplicable: 'only one of numerator and denominator is not applicable',
  unreadable: 'unreadable',
  'no-counts': 'a rate without numerator and denominator',
  'other-unit': 'in a unit that cannot be converted into that of the plan',
  'no-column': 'no such column, or one whose header names another unit',
  'left-out': 'filled in and not taken over',
};

/** Why a unit has no figure, with what it filled in that is not taken over. */
export function lackText({ why, filled }: Pick<Lack, 'why' | 'filled'>): string {
  if (!filled) return lackWords[why];
  const { file, sheet, text } = filled;
  return `${file === undefined ? '' : `${file} `}${sheet}!${address(filled)} says “${text}”, which is not taken over`;
}

/** What is said of a consolidated workbook in English. */
export const consolidation: ConsolidationWords = {
  made: (unit, plan, { delivered, units, figures }) =>
    `${unit} · ${plan}: ${howMany(figures, 'figure')} of ${delivered} out of ${howMany(units, 'subordinate')} taken over.`,
  lackingHeading: (count) =>
    `Subordinates without a figure: ${count}; the totals concerned say “…”:`,
  lacks: lackWords,
  lack: lackText,
  lacking: (units, why, indicators) => {
    const what = indicators.length === 0 ? '' : ` (${indicators.join(', ')})`;
    return `${units.join(', ')}: ${why}${what}.`;
  },
  passed: (files, why) => {
    const named = files.slice(0, 3).join(', ');
    const others = files.length > 3 ? ` and ${files.length - 3} more` : '';
    return `Not counted: ${named}${others}; ${why}.`;
  },
  passedReasons: {
    'other-unit': 'not of a direct subordinate',
    'other-plan': 'of another plan',
    'other-cut-off': 'another cut-off date',
    'no-unit': 'no region code of a unit',
    'tables-unread':
      'tables of its own that are read with a doubt about unit, plan, cut-off or columns: check the file by itself and settle what it asks first',
  },
  twice: (files) =>
    `${files.join(', ')} are of one unit: figures that agree count once, others do not count, lists come from the first.`,
  withErrors: (file, count) =>
    `${file} has errors that stand: ${count}. Those of its figures that can be read are taken as they are.`,
  altered: (files) =>
    `${files.join(', ')}: changed after it was sealed, or the seal cannot be checked. Its figures are taken as they are; check them, or return the workbook.`,
  hidden: (files) =>
    `${files.join(', ')}: some rows, columns or sheets are hidden. Their figures are taken as they are; check whether they should count.`,
  listsIn: (sheet, count) => `Sheet “${sheet}”: ${howMany(count, 'row')} joined.`,
  toType:
    'Fill in the own level and the development zones (0 where there is nothing); totals follow.',
  carried:
    'Cover, explanations, changes of regions, the lists and remarks of the own level and targets of the unit’s own were taken over from the last workbook. Approvals were not: sign again. For changes elsewhere, see the last workbook.',
  notAdded: (indicators) =>
    `To be filled in by the unit itself, because subordinates do not add up: ${indicators.join(', ')}.`,
  notAsked: (indicators) =>
    `Asked of no subordinate, to be filled in at the own level, and the total follows: ${indicators.join(', ')}.`,
  unchanged: 'No figure of a subordinate and no total changed since the last roll-up.',
  changesHeading: (count) => `Figures that changed since the last roll-up: ${count}`,
  change: ({ unit, indicator, period, column, before, after }) =>
    `${unit} ${indicator} ${period} ${column}: ${before} → ${after}`,
  origins: {
    sheet: 'Origins',
    title: (unit) => `${unit}: where the figures come from`,
    headers: [
      'Region code',
      'Unit',
      'Indicator',
      'Period',
      'Column',
      'Figure',
      'Workbook',
      'Sheet and cell',
    ],
  },
};
