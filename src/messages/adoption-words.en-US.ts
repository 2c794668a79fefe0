import type { AdoptionWords } from './adoption-words.js';
import { howMany } from './how-many.js';
import { tables } from './table-words.en-US.js';

const frequencies = {
  year: 'year',
  half: 'half-year',
  quarter: 'quarter',
  month: 'month',
} as const;

/** What is said in English of an office's own table that is taken over. */
export const adoption: AdoptionWords = {
  taken: (count, unit, plan) => `${unit} · ${plan}: ${howMany(count, 'figure')} taken over.`,
  leftHeading: (count) => `${count} left out:`,
  nothingLeft: 'Every figure of the tables is taken over.',
  left: (cells, why) => `${cells.join(', ')}  ${why}`,
  reasons: {
    unread: ({ refusal, header }) =>
      header === undefined
        ? tables.refusals[refusal]
        : `The column “${header}” is not read and left out: ${tables.refusals[refusal]}`,
    'indicator-unknown': ({ name }) =>
      `The plan has no indicator named “${name}”. If it is one of the plan, use the name that the plan has, or choose it in the page, under Own tables.`,
    'indicator-ambiguous': ({ name, candidates }) =>
      `“${name}” names ${candidates.length} indicators of the plan: ${candidates.map((each) => `${each.name['en-US']} (${each.id})`).join(', ')}. Write the code instead, or choose one in the page, under Own tables.`,
    'indicator-set-aside': ({ name }) =>
      `The layout says that “${name}” is no indicator of this plan; it is left out.`,
    'region-set-aside': ({ name }) =>
      `The layout says that “${name}” is no region of this unit; it is left out.`,
    'indicator-not-reported': ({ name }) => `“${name}” is not reported at this level.`,
    'region-unknown': ({ name, unit }) =>
      `“${name}” is neither ${unit} nor a direct subordinate or zone of it.`,
    'table-of-another': ({ name, unit }) =>
      `The lines above the table name ${name} and not ${unit}. If the figures are of ${unit}, say so there.`,
    'region-ambiguous': ({ name, candidates }) =>
      `“${name}” names ${candidates.length} regions: ${candidates.map((each) => `${each.name} (${each.code})`).join(', ')}. Write the name in full or the code.`,
    'unit-missing': ({ asked }) =>
      asked === ''
        ? 'No unit is stated; name it in the table.'
        : `No unit is stated, and the indicator is in ${asked}; name the unit in the table.`,
    'unit-differs': ({ found, asked }) =>
      asked === ''
        ? `Nothing is counted in ${found}, so it can be neither numerator nor denominator.`
        : `${found} cannot be converted to ${asked}, the unit of the indicator. Check what it counts.`,
    'period-missing': () => 'No period is stated; name the year in the header or title.',
    'period-unfit': ({ span, frequency }) =>
      `${tables.span(span)} is no period of an indicator that is reported by ${frequencies[frequency]}.`,
    'after-cut-off': ({ span, asOf }) =>
      `${tables.span(span)} has not ended by the cut-off date ${asOf}, so it is no result.`,
    'before-base': ({ span, first }) =>
      `${tables.span(span)} lies before the base of the plan (${first}) and is not reported.`,
    role: ({ role }) =>
      role === 'plan'
        ? 'What was planned for a year is left out; enter it on the sheet of planned values where it is needed.'
        : `This is not reported: ${tables.roles[role]}.`,
    'no-ratio': ({ name }) => `“${name}” is no ratio and has neither numerator nor denominator.`,
    'not-exact': () =>
      'This is no single figure: a range, a bound, about so much, or a yearly average.',
    accumulated: () =>
      'This is accumulated, and the indicator is reported for each period; give the figures of the periods that it comes of.',
    'accumulated-level': () =>
      'This is accumulated; the indicator is reported as it stands at the end of the period. Give that as well.',
    'accumulated-since': () =>
      'Nothing says since when this is accumulated, and the indicator counts from 1 January. Say so in the header: 1—9月累计 or 本年累计.',
    'part-of-year': ({ span }) =>
      `This is the amount of ${tables.span(span)} alone, and the indicator counts from 1 January; it is left out.`,
    'target-elsewhere': ({ region }) =>
      `This is a target of ${region}; the workbook holds those of its own unit.`,
    'target-unasked': ({ name }) => `The plan sets no target for “${name}” at this level.`,
    'target-year': ({ found, planned }) =>
      `This is a target for ${found}; that of the plan is for ${planned}.`,
    'target-differs': ({ found, planned, unit }) =>
      `The target is ${found} ${unit}, that of the plan ${planned} ${unit}. The plan’s is filled in; check it.`,
    'base-differs': ({ found, planned, unit }) =>
      `The base is ${found} ${unit}, that of the plan ${planned} ${unit}. The plan’s is filled in; check it.`,
    contradicted: ({ cells }) =>
      `${cells.length} cells give the same figure differently, and none is taken over. Check them.`,
  },
  hindrances: {
    unit: ({ candidates, outside = [] }) =>
      outside.length > 0
        ? `The table names ${outside.join(', ')}, which does not report this plan; it is not judged. Choose the plan of that unit, or name the unit with --region.`
        : askedFor('the reporting unit', candidates, '--region'),
    plan: ({ candidates }) =>
      askedFor('the plan', candidates, '--plan (none checks only what the table prints)'),
    'cut-off': ({ candidates }) => askedFor('the cut-off date', candidates, '--as-of'),
    column: ({ header, refusal }) =>
      `The column “${header}” is not read: ${tables.refusals[refusal]} Change the header, or keep a layout and name it with --layouts.`,
    layout: ({ missing, added }) =>
      `The headers are not quite those of a kept layout, which was not applied: only the layout has ${listed(missing)}, only this table ${listed(added)}. Check the headers, or keep a layout of this table.`,
    table: ({ refusal }) => `This table is not read: ${tables.refusals[refusal]}`,
    nothing: ({ unit, plan }) =>
      `No figure of this table is one of ${unit} for the plan ${plan}; fill in what is blank; what is filled in and was not taken is listed cell by cell.`,
  },
};

const listed = (headers: readonly string[]) =>
  headers.length === 0 ? 'nothing' : headers.map((header) => `“${header}”`).join(', ');

/** What nobody named, or several named. */
function askedFor(what: string, candidates: readonly string[], option: string): string {
  const found =
    candidates.length === 0
      ? `Neither titles nor headers nor the name of the file say ${what}`
      : `There are ${candidates.length} candidates for ${what}: ${candidates.join(', ')}`;
  return `${found}, so that nothing was checked. Name it in the title, or give it by ${option}.`;
}
