import { spanName } from '../core/layouts/span.js';
import type { TableWords } from './table-words.js';

/** What is said of tables that offices already have, in English. */
export const tables: TableWords = {
  refusals: {
    'no-header': 'There is no header that says what the columns are.',
    list: 'This is a list of people, places or things: its rows are no indicators, regions or periods.',
    'rows-unclear': 'Nothing says whether the rows are indicators, regions or periods.',
    'column-without-header': 'The column has no header.',
    'column-unclear':
      'The header does not say whether these are targets, results or something else.',
    'column-repeated':
      'Several columns have exactly the same header; nobody can tell them apart. Say in the header how they differ.',
    'years-or-figures':
      'All numbers of this column may be years, and the header does not say how much is counted. Name the unit in it, such as 床位数（张）.',
    'role-unclear': 'Nothing says whether this is a base, a target or a result.',
    'change-unclear': 'Nothing says whether this is a difference or a rate of change.',
    'period-unclear': 'Nothing says of which period this is; name the year in the header or title.',
    'name-missing': 'There is no name of an indicator.',
    'name-unclear': 'The name is not certain, or the brackets at its end may hold a unit.',
    'unit-unclear': 'The unit is not certain.',
    'region-unclear': 'Nothing says of which region this is.',
    'no-figure': 'A figure belongs here, but this is none.',
    'several-figures': 'The cell holds more or fewer figures than the row has indicators.',
    'no-result': 'The formula has no stored result; recalculate and save the workbook in Excel.',
    'error-value': 'The formula gives an error.',
    date: 'This is a date and no figure.',
    'misleading-format': 'The number format shows another number than the cell holds.',
    'shifted-row': 'The cells of this row do not stand below their headers.',
    'merged-rows': 'The figure is merged over several rows, so that it belongs to none of them.',
    'unexplained-mark':
      'The figure is marked with *, and no note says why in words that are understood: 带*的为2024年数据, 带*的为预计数.',
    'note-unclear':
      'The note speaks of estimates or preliminary figures, and not plainly of which: 2024年数据为预计数, 带*的为快报数.',
    'below-notes': 'This stands behind the notes and has no header.',
    'text-column':
      'This column holds text and no figures. If they are figures, write numbers alone and the unit in the header.',
  },
  roles: {
    base: 'base',
    target: 'target',
    plan: 'planned for the year',
    actual: 'result',
    estimate: 'estimate',
    growth: 'growth',
    completion: 'completion',
    numerator: 'numerator',
    denominator: 'denominator',
    rank: 'rank',
    words: 'in words',
    absent: 'no figure',
  },
  reads: {
    number: 'running number',
    category: 'category',
    indicator: 'indicator',
    region: 'region',
    period: 'period',
    code: 'code',
    unit: 'unit',
    attribute: 'binding or expected',
    office: 'responsible office',
    remark: 'remark',
    person: 'person or contact',
    thing: 'name',
    state: 'text, no figures',
    foreign: 'another language, not read',
    blank: 'empty',
    refused: 'not read',
  },
  rows: { indicators: 'a row an indicator', regions: 'a row a region', periods: 'a row a period' },
  span: spanName,
  heading: (place, rows) => `${place} (${rows})`,
  counts: (facts, refused) =>
    refused === 0 ? `${facts} figures read` : `${facts} figures read, ${refused} not read`,
  about: {
    plan: (first, last) => `plan: ${first}–${last}`,
    time: (time) => `period: ${time}`,
    unit: (unit) => `unit: ${unit}`,
    marked: (year) => `figures marked with * are of ${year}`,
    looksBack: 'the title speaks of results',
  },
  because: (header, figures) => `header “${header}”, ${figures} figures below`,
  withoutHeader: (figures) => `no header, ${figures} figures below`,
  label: (header, reads) => (header === '' ? reads : `${reads} (header “${header}”)`),
  accumulated: 'accumulated',
  flash: 'preliminary',
  kept: {
    applied: 'read by a kept layout',
    near: (percent, missing, added) =>
      `${percent}% like a kept layout, which was not applied. Only the layout has: ${missing}; only this table has: ${added}`,
  },
  refusedHeading: 'Not read:',
  more: (count) => `${count} more`,
  mismatches: {
    'printed-rate-mismatch': (name, found, allowed) =>
      `“${name}” is printed as ${found}; the figures beside it give ${allowed}. Check it, or say what it counts.`,
    'printed-sum-mismatch': (name, found, allowed) =>
      `The total of “${name}” is printed as ${found}; the rows add up to ${allowed}. Check it, or say what it counts.`,
    'printed-part-over-whole': (name, found, allowed) =>
      `The part “${name}” is printed as ${found}, more than its whole ${allowed}. Check it, or say what it counts.`,
  },
  nothing: 'There is no table that can be read.',
};
