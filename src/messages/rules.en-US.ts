import { catalogue } from './catalogue-words.en-US.js';
import { defectText } from './catalogue-defect-text.js';
import { howMany } from './how-many.js';
import { periodFaults } from './period-faults.en-US.js';
import type { ListCount } from '../core/catalogue/index.js';
import { flawWords } from './flaw-words.en-US.js';
import type { ComputedColumn, VocabularyId } from '../core/contract/index.js';
import type { Bilingual, Facts } from '../core/model/index.js';
import { computedValue } from './computed-value.js';
import { columnName, optionNames, sheetName } from './contract-names.js';
import { differenceUnit } from './difference-unit.js';
import { gapText } from './gap-text.js';
import { report } from './report-words.en-US.js';
import type { Messages } from './messages.js';
import { adoption } from './adoption-words.en-US.js';
import { printedRange } from './printed-range.js';
import { tables } from './table-words.en-US.js';
import type { FactsOf, PrintedFacts } from '../core/rules/index.js';
import type { Comparison } from '../core/own-checks/index.js';
import { number } from './number.js';
import { shownNumber, type Showing } from './shown-number.js';
import { ratingWord } from './rating-word.js';
import { wordOf } from './word-of.js';

/** So many cells are still read in a sentence; the others stand in the report beside it. */
const mostPlaces = 12;

const hiddenThings = {
  sheet: 'The sheet is hidden',
  'unread-sheet': 'The sheet is hidden and is not read',
  rows: 'Rows are hidden',
  'filtered-rows': 'A filter leaves rows out',
  column: 'This column is hidden',
} as const;

const hiddenAdvice = {
  sheet: 'Unhide it, or explain why.',
  'unread-sheet': 'Unhide it if it is to be checked.',
  rows: 'Unhide it, or explain why.',
  'filtered-rows': 'They are checked all the same.',
  column: 'Unhide it, or explain why.',
} as const;

const comparisonWords: Readonly<Record<Comparison, string>> = {
  '=': 'equal to',
  '<>': 'other than',
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
};

const timeForms = {
  period: 'a period such as 2023, 2023H1, 2023Q2 or 2023-06',
  year: 'a year such as 2025',
  day: 'a date such as 2023-12-31',
} as const;

const precisions = 'exact, rounded to ten, hundred, thousand or ten thousand, at least';

function ownCheckName({ number: id, name, period }: Facts): string {
  const of = typeof period === 'string' ? ` for ${period}` : '';
  return `Check ${String(id)} “${String(name)}”${of}`;
}

function ownCheckText(facts: FactsOf<'own-check'>): string {
  const { leftText, left, rightText, right, note } = facts;
  const { comparison, difference, tolerance } = facts;
  const ofRight = rightText === String(right) ? '' : ` (${number(right)})`;
  const sides = `${leftText} is ${number(left)} and should be ${comparisonWords[comparison]} ${rightText}${ofRight}`;
  const apart = difference === 0 ? '' : `; they are ${number(Math.abs(difference))} apart`;
  const allowed = tolerance === '' ? '' : `, with a tolerance of ${tolerance}`;
  const said = note === '' ? '' : ` ${note}`;
  return `${ownCheckName(facts)} fails: ${sides}${apart}${allowed}.${said}`;
}

function listNames(list: VocabularyId | 'yes-no' | 'precision'): string {
  if (list === 'yes-no') return 'yes, no';
  return list === 'precision' ? precisions : optionNames(list, 'en-US').join(', ');
}

/** A number with its unit, where it has one. */
function amount(value: number, unit: string): string {
  return unit === '' ? number(value) : `${number(value)} ${unit}`;
}

/** A region by code and name. */
function placeName(code: string, name: string | null): string {
  return name === null ? code : `${code} ${name}`;
}

/** What a list counts or adds up. */
const listedThings: Readonly<Record<ListCount, string>> = {
  stations: 'the running stations',
  'townships-served': 'the townships served',
  staff: 'the social workers in stations',
  certified: 'the certified social workers',
  'project-counties': 'the counties',
  projects: 'the projects',
  'centre-towns': 'the projects in centre towns',
  resettlements: 'the projects at resettlement sites',
  subsidies: 'the subsidies',
};

/** A field of the indicators as a sentence says it: a year, a limit, a word of a list, or a name. */
function planField(field: string, value: string | number | Bilingual): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'object') return `“${value['en-US']}”`;
  const isListed = field === 'status' || field === 'kind';
  return `“${isListed ? wordOf(field, value, 'en-US') : value}”`;
}

/** The first few regions of a list by code and name. */
function regionNames(regions: readonly { readonly code: string; readonly name: string }[]): string {
  const names = regions.slice(0, 5).map(({ code, name }) => placeName(code, name));
  return regions.length > names.length ? `${names.join(', ')} and others` : names.join(', ');
}

/** What stands in a computed column, beside another value. */
function computed(column: ComputedColumn, value: string | number, beside: string | number): string {
  return computedValue(column, value, { beside, language: 'en-US' });
}

/** A stored result as it reads in a sentence. */
function stored(value: string | number | boolean | null, showing: Showing): string {
  if (typeof value === 'number') return shownNumber(value, showing);
  return value === null || value === '' ? 'blank' : `“${String(value)}”`;
}

/** How a subordinate accounts for a gap. */
const gapCauses = {
  differs: 'being another figure here than in its own workbook',
  'left-out': 'being left out',
  'counted-twice': 'being counted twice',
} as const;

const deceits = {
  digits:
    'writes digits, a point or something between digits of its own, so another number is seen',
  sign: 'makes a number above zero look like one below, or leaves out a minus',
  hidden: 'leaves what is reported out of sight',
  scaled: 'moves the decimal point of what is seen',
  mixed: 'shows some numbers as percents and others not',
  words: 'shows words in the place of the number',
  quantity: 'writes beside the number what changes how much it is, or its unit',
  date: 'shows a number as a date or time, or a date in another calendar',
  text: 'shows another text than the one that was typed',
} as const;

const sealObstacles = {
  '': 'cannot be calculated anew',
  volatile: 'may give another result each time',
  'not-recomputed': 'points to another workbook or uses what cannot be calculated here',
  stale: 'has a stored result that it does not come to',
  unreadable: 'cannot be read',
} as const;

const signatureFaults = {
  missing: 'is not signed. Take the step again with the key of that unit.',
  unknown:
    'is signed, but no key of that unit is known. Check the unit’s name, or add its public key.',
  stranger:
    'is not for this unit to sign, by its region or by what it is authorised to. Let the right unit sign.',
  wrong: 'was not signed with a key of that unit. Find out who took the step, and take it again.',
  reused:
    'is signed with a key that took another step. One key takes one step; find out who took it.',
  expired:
    'is signed outside the term of the key, or after it was withdrawn. Check the date, or sign with a valid key.',
  weak: 'has a seal below the version that the list asks for. Take the step again.',
} as const;

/** The words of every rule in English, in the order of the rules. */
/** A printed figure against what those beside it allow. */
function printedText(
  rule: keyof typeof tables.mismatches,
  { name, found, ...range }: PrintedFacts,
): string {
  return tables.mismatches[rule](name, `${found}${range.unit}`, printedRange(range, ' to '));
}

export const rules: Messages['rules'] = {
  'unreadable-content': {
    title: 'Unreadable content',
    message: ({ flaw, found }) => flawWords[flaw](found),
    why: 'What the file stores breaks the format: programs take it for a blank, an error or another figure, and nobody may guess.',
    remedy:
      'Open it in Excel, fill in the cell or make the sheet again, save it and submit it once more.',
  },
  'unjudged-table': {
    title: 'Own table not checked',
    message: ({ hindrance }) => adoption.hindrances[hindrance.why](hindrance as never),
    why: 'With one column, unit or period taken for another, every result would be wrong; what is not certain is not judged.',
    remedy:
      'Change header or title as the finding says; or save the layout with the command tables, check it, and name it with --layouts. Unit, plan and cut-off can be given by --region, --plan and --as-of.',
  },
  'unconfirmed-layout': {
    title: 'Layout nobody confirmed',
    message: ({ figures, left }) =>
      `This table is no template; it was read by its headers and gave ${figures} figures${left > 0 ? `, with ${left} left out` : ''}. Check with the command tables what each column is read as, and keep the layout.`,
    why: 'As long as nobody has looked at it, a table is read by the words of its headers alone; a kept layout holds for every table with the same headers.',
    remedy:
      'Run the command tables, keep the layout with --save-layout, and name its folder with --layouts.',
  },
  'figure-left-out': {
    title: 'Figure left out',
    message: ({ left, cells }) =>
      `${cells > 1 ? `In ${cells} places: ` : ''}${adoption.reasons[left.id](left as never)}`,
    why: 'What a table holds and a check does not use is listed, so that nobody takes it for checked.',
    remedy:
      'If it belongs to the plan, change name, unit or period as the finding says; otherwise nothing needs to be done.',
  },
  'missing-sheet': {
    title: 'Sheet missing',
    message: ({ missing, like, language = 'zh-CN' }) =>
      like === undefined
        ? `The sheet ${sheetName(missing, language)} is missing. Add it from the template, under its own name.`
        : `No sheet is called ${sheetName(missing, language)}; is it “${like}”? If so, rename it ${sheetName(missing, language)}; if not, add the sheet or explain.`,
    why: 'Sheets are found by name; what a missing one should hold can neither be checked nor added up.',
    remedy: 'Copy the sheet from the template, or give a renamed sheet its name back.',
  },
  'missing-column': {
    title: 'Column missing',
    message: ({ missing, on, found, as, language = 'zh-CN' }) => {
      const sheet = sheetName(on, language);
      const names = [missing].flat().map((id) => columnName(on, id, language));
      const name = names.join(', ');
      if (names.length > 1)
        return `${sheet} has no header row, so its data are not read. Put one above them: ${name} and others.`;
      switch (as) {
        case 'other-row':
          return `The column ${name} of ${sheet} is named here, in another row than the header, and is not read. Move it to the row of the header.`;
        case 'other-name':
          return `${sheet} has no column ${name}; is it “${found ?? ''}”? If so, make the header ${name}; if not, add the column or explain.`;
        default:
          return found === undefined
            ? `${sheet} has no column ${name}. Add it, or spell its header as in the template.`
            : `The header “${found}” names another unit than asked for, so the column is not read. Report in the unit asked for, under the header ${name}.`;
      }
    },
    why: 'Columns are found by header, wherever they stand; without its header a column is not read.',
    remedy: 'Add the header as in the template; headers of an office can be declared as aliases.',
  },
  'duplicate-column': {
    title: 'Column repeated',
    message: ({ repeated, on, first }) =>
      `The column ${columnName(on, repeated, 'en-US')} stands already at ${first} and is not read here. Keep one; put tables that stand side by side one below the other.`,
    why: 'Only the first of two equal columns is read, and where they differ nobody knows which counts.',
    remedy:
      'Delete one or give it another header; put tables that stand side by side one below the other.',
  },
  'duplicate-table': {
    title: 'Table twice',
    message: ({ of, on, read }) =>
      of === 'sheet'
        ? `Like “${read}” this is a sheet ${sheetName(on, 'en-US')}, and it is not read. Keep one, and delete or rename the other.`
        : `Another header row of ${sheetName(on, 'en-US')}; what stands below it is not read. Keep one, or put the tables one above the other in the same columns.`,
    why: 'Only one is read, so what the other holds is lost, and nobody can tell which one counts.',
    remedy: 'Delete the sheet or header that is too many; give a copy that you keep another name.',
  },
  'stray-rows': {
    title: 'Rows that belong to no entry',
    message: ({ on, first, last, rows, keys, isTotalsRow }) => {
      const names = keys.map((key) => columnName(on, key, 'en-US')).join(', ');
      if (isTotalsRow)
        return `Row ${first} is the totals row of a table, and yet these are filled in: ${names}. It is not read as data. Turn the totals row off so that it becomes data, or delete it.`;
      return `Of ${rows} rows between row ${first} and row ${last} none states any of these: ${names}. They are not read. Move them to another sheet, or fill in these columns if they are data.`;
    },
    why: 'These columns say what a row reports. Where a whole stretch has none it is mostly something else, pasted below the table. The totals row of a table of Excel is there for the eye alone and is not checked.',
    remedy:
      'Move what does not belong here to another sheet or delete it; fill in the columns in rows that are data, move an entry out of a row of totals, and check again.',
  },
  'merged-data-cells': {
    title: 'Merged cells among data',
    message: ({ area }) =>
      `${area} is merged, and only its first cell holds a value. Unmerge it and fill in every cell.`,
    why: 'Only the first of merged cells holds a value; the other rows count as blank, and sorting breaks.',
    remedy: 'Unmerge the cells and fill in every row. Titles above the header may stay merged.',
  },
  'hidden-data': {
    title: 'Hidden data',
    message: ({ hidden, rows }) =>
      `${hiddenThings[hidden]}, with data in ${rows} ${rows === 1 ? 'row' : 'rows'}. ${hiddenAdvice[hidden]}`,
    why: 'Hidden data are checked and added up like all others (only hidden sheets of an office’s own tables are not read), but reviewers do not see them. Rows and columns too small to be read count as hidden.',
    remedy:
      'Unhide the sheet, rows or column, and enlarge those that are too small; delete data that are no longer used.',
  },
  'misleading-format': {
    title: 'Misleading number format',
    message: ({ deceit, format, cells }) =>
      `The number format “${format}” ${deceits[deceit]} (cells of this column: ${cells}). Use General, 0.0, 0.0% or the like.`,
    why: 'What is seen is not what is reported, and no reviewer notices; seals and signatures speak of the number in the cell.',
    remedy: 'Choose General or a plain number format, then check the number in the cell.',
  },
  'template-outdated': {
    title: 'Template outdated',
    message: ({ found, expected }) =>
      `The template version should be ${expected}, is ${found}. Please use the current template.`,
    why: 'Columns, lists and formulas of an older template may differ from what is asked for now.',
    remedy:
      'Take the current template and paste the data as values, or explain why that cannot be done.',
  },
  'overwritten-formula': {
    title: 'Formula overwritten',
    message: ({ column, found, expected, isRight, isEarlier }) => {
      const said = `Should be ${computed(column, expected, found ?? '')}`;
      if (found === null)
        return `${said}; the formula here gives nothing. Restore the formula of the template.`;
      if (isEarlier)
        return `${computed(column, found, expected)} is what the formula of an earlier template gave; ${said.replace('Should', 'it should')} by that of today. Better restore the formula.`;
      return isRight
        ? `${computed(column, found, '')} was typed and will not follow when the data change. Better restore the formula of the template.`
        : `${said}, is ${computed(column, found, expected)}. Restore the formula of the template.`;
    },
    why: 'Computed columns follow from the data; a result typed by hand differs from them and does not change with them.',
    remedy:
      'Restore the formula of the template. Where its result looks wrong, check base, current and target value.',
  },
  'foreign-formula': {
    title: "Other formula than the template's",
    message: ({ column, found, isBlank, isEarlier, expected }) => {
      const said = expected === null ? 'nothing' : computed(column, expected, found ?? '');
      if (isBlank)
        return `Blank here; the formula of the template gives ${said}. It can be restored, and nothing stands against filing without the add-in.`;
      const own = found === null ? 'nothing' : computed(column, found, expected ?? '');
      if (isEarlier)
        return `An earlier template had this formula; it gives ${own}, that of today ${said}. It can be replaced.`;
      return `The formula here gives ${own}, that of the template ${said}. Restore it.`;
    },
    why: 'With another formula, or one that looks at another row, progress and rating no longer follow from the figures of the row.',
    remedy:
      'Restore the formula of the template; if the result is still wrong, check base, current and target value of the row.',
  },
  'stale-formula': {
    title: 'Stale results',
    message: ({ found, expected, count, format }) =>
      `${count} stored ${count === 1 ? 'result' : 'results'} in this column ${count === 1 ? 'differs' : 'differ'} from what the functions give; the first should be ${stored(expected, { format, beside: found })} and is ${stored(found, { format, beside: expected })}. Calculate the workbook again and save it.`,
    why: 'The data changed and the formulas were not calculated again, so that readers see old results.',
    remedy:
      'Open it in Excel with this add-in, wait until it has calculated, and save it. Checks always use the recalculated results.',
  },
  'uncalculated-formula': {
    title: 'Formula not calculated',
    message: ({ formula, because, count }) => {
      const cells = count > 1 ? `${count} cells: the` : 'The';
      const why =
        because === 'volatile'
          ? 'changes with the time, and was taken as it was saved. Replace it by its value, or explain.'
          : 'is not calculated here, and was taken as it was saved. Check the result; better paste it as a value.';
      return `${cells} formula ${formula} ${why}`;
    },
    why: 'What was saved need not be what the formula comes to now, and then nothing that follows from it holds.',
    remedy: 'Copy these cells, paste them as values, and check them once more.',
  },
  'unstored-result': {
    title: 'Results not stored',
    message: ({ count }) =>
      `${count} ${count === 1 ? 'formula has' : 'formulas have'} no stored result, the first one here. Open the workbook in Excel, let it calculate, and save it.`,
    why: 'Some programs save formulas without results, so that readers see blanks or errors.',
    remedy: 'Open it in Excel with this add-in, wait until it has calculated, and save it.',
  },
  'formula-error': {
    title: 'Formula error',
    message: ({ found }) =>
      `The cell holds the error ${found}. Correct the formula; write … for a figure that is not available.`,
    why: 'An error is no figure, and it spreads to every sum and rate that uses it.',
    remedy:
      'Correct what the formula refers to; without a figure write … (not available) or — (not applicable).',
  },
  'external-link': {
    title: 'External link',
    message: ({ link }) =>
      `Depends on another workbook, ${link}. Replace the formula by its value, or break the link on the Data tab.`,
    why: 'Whoever receives the workbook does not have the other one, and figures may fail or change unseen.',
    remedy: 'Copy and paste as values, then break all links under Edit Links.',
  },
  'macro-content': {
    title: 'Macros inside',
    message: () =>
      'The workbook contains macros and cannot be submitted. Save it as .xlsx without macros.',
    why: "Macros run code on other people's computers; most internal networks do not let them pass.",
    remedy: 'Save it in Excel as an Excel workbook (.xlsx) and agree to leave the macros out.',
  },
  'missing-value': {
    title: 'Value missing',
    message: ({ missing, on }) =>
      `${columnName(on, missing, 'en-US')} is blank. Fill it in; write … where it is not available and — where it does not apply.`,
    why: 'A blank is not zero, and does not tell a missing answer from a missing figure.',
    remedy: 'Fill in the figure, or write … (not available, not published) or — (not applicable).',
  },
  'text-number': {
    title: 'Number as text',
    message: ({ found, meaning }) =>
      meaning === null
        ? `“${found}” cannot be calculated with. Write the number alone; units, precision and remarks have columns of their own.`
        : `Should be the number ${number(meaning)}, is the text “${found}”.`,
    why: 'Text takes no part in sums and rates, and nothing shows that it was left out.',
    remedy: 'Write a number; put the unit, the precision and other remarks into their columns.',
  },
  'fractional-count': {
    title: 'Fraction in a count',
    message: ({ found, unit }) =>
      `Should be a whole number, is ${amount(found, unit)}. Check the figure and its unit.`,
    why: 'People and things are counted in whole numbers; a fraction is mostly a wrong unit, a rate or a mean.',
    remedy:
      'Write the actual whole number; state a unit such as 万人 in the column Unit of the sheet Indicators.',
  },
  'negative-value': {
    title: 'Value too small',
    message: ({ found, minimum, unit }) =>
      `Should not be below ${amount(minimum, unit)}, is ${amount(found, unit)}. Check the figure and its sign.`,
    why: 'Counts, money and coverage have a lowest possible value; anything below it also spoils the sums.',
    remedy: 'Check the records and correct the figure or its sign.',
  },
  'share-over-limit': {
    title: 'Value over its limit',
    message: ({ found, limit, unit }) =>
      `Should not be above ${amount(limit, unit)}, is ${amount(found, unit)}. Check the figure, and whether a percent format multiplied it by 100.`,
    why: 'A part is never more than its whole, and no task is done by more than 100%; beyond the limit a figure or its scope is wrong.',
    remedy:
      'Check numerator, denominator and cell format; write 65.7% or 65.7, not 6570%. A task that is finished has a progress of 100%.',
  },
  'excess-precision': {
    title: 'Too many decimals',
    message: ({ found, decimals, unit }) =>
      `Should have ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, is ${amount(found, unit)}. Round it, or let a formula calculate it.`,
    why: 'More decimals than the indicator has look exact but do not match the published figure.',
    remedy:
      'Use as many decimals as the indicator has; a formula over numerator and denominator may stay.',
  },
  'rounding-mismatch': {
    title: 'Not rounded as declared',
    message: ({ found, declared }) =>
      `The row declares “${declared}”, but ${number(found)} is not rounded to that place. Check the number, or declare its precision as it is.`,
    why: 'A declared precision says how far a number may be off; declared too coarse, it hides errors that would be found.',
    remedy:
      'Leave the precision of an exact number blank; give a rounded number as it was published.',
  },
  'unknown-indicator': {
    title: 'Unknown indicator code',
    message: ({ found, plan }) =>
      `${plan === null ? 'The catalogue' : `The plan ${plan}`} has no indicator “${found}”. Correct it by the sheet Indicators or the catalogue.`,
    why: 'Indicators are known by their codes; a row with another code is neither checked nor added up.',
    remedy: 'Take the code from the catalogue; if the plan code is wrong, correct the cover first.',
  },
  'unknown-plan': {
    title: 'Unknown plan code',
    message: ({ found, plans }) => `There is no plan “${found}”. Known: ${plans.join(', ')}.`,
    why: 'The plan decides on indicators, targets and limits; without it most checks cannot be made.',
    remedy: 'Correct the plan code on the cover by the template that was handed out.',
  },
  'unreadable-plan': {
    title: 'Carried plan cannot be read',
    message: ({ defect }) => defectText(defect, catalogue, 'en-US'),
    why: 'The sheet Plan says what the workbook is judged by; one cell misread spoils the ratings, so nothing is guessed.',
    remedy:
      'Correct the sheet Plan by the plan as it was issued, or delete it and let the reviewer name the plan with --catalogue.',
  },
  'plan-unconfirmed': {
    title: 'Judged by the plan it carries',
    message: ({ plan, sheet }) =>
      `The plan “${plan}” is known from the sheet ${sheet} of this workbook alone, and it is judged by that. Compare it with the plan as issued, or name your own with --catalogue.`,
    why: 'A carried plan is used only where neither the built-in plans nor those of the office have its id; the verdict holds only if that sheet is right.',
    remedy:
      'Name the workbook of the plan with --catalogue; the carried one is then only compared.',
  },
  'unknown-region': {
    title: 'Unknown region code',
    message: ({ found, edition }) =>
      `“${found}” is not among the region codes of ${edition}. Check it; explain a development zone or a recent change.`,
    why: 'Figures are added up by region code; a wrong one puts them elsewhere or leaves them out.',
    remedy:
      'Correct the code; declare changed codes in the sheet Changes, and development zones in the column Scope.',
  },
  'region-name-mismatch': {
    title: 'Region name differs from its code',
    message: ({ found, expected, code }) => `${code} should be “${expected}”, is “${found}”.`,
    why: 'Where name and code differ nobody knows whose figures the row holds.',
    remedy: 'Check code and name, and correct the one that is wrong.',
  },
  'cover-name-mismatch': {
    title: 'Reporting unit differs from its region',
    message: ({ found, expected, code, named }) =>
      `The region ${code} is “${expected}”, which the reporting unit “${found}” does not name.${named ? ` The code of “${named.name}” is ${named.code}. Check both and put the wrong one right.` : ' Check both, or explain.'}`,
    why: "Most often another unit's file was reused, and the figures would count for the wrong region.",
    remedy: 'Correct region code or reporting unit; explain a unit whose name has no region in it.',
  },
  'invalid-period': {
    title: 'Time not readable',
    message: ({ found, expects, why }) =>
      (why && periodFaults[why](found)) ??
      `“${found}” cannot be read as ${timeForms[expects]}. Write — where there is none and … where it is open.`,
    why: 'Figures are matched by time; one that is unclear or can be read in two ways cannot be compared.',
    remedy:
      'Write periods as 2023, 2023H1, 2023Q2, 2023-06 or 2023年1-6月, years with four digits, dates to the day.',
  },
  'year-outside-plan': {
    title: 'Year outside the plan',
    message: ({ found, first, last, history }) =>
      history === null
        ? `Should be within ${first}–${last} (base year included), is ${found}. Check the year and the plan code.`
        : `${found} is before the base year ${first}, in ${howMany(history, 'row')}. Correct the year, or explain figures of earlier years.`,
    why: 'Figures of other years do not belong to this plan, and a wrong year spoils progress and rating.',
    remedy:
      'Correct the year, or report the figure in the workbook of the plan that it belongs to. Explain history that is to stay, once a year.',
  },
  'unit-mismatch': {
    title: 'Unit does not fit',
    message: ({ found, expected }) =>
      `The unit should convert to ${expected}, is “${found}”. Correct it, and check whether the figures need converting.`,
    why: 'Figures in a unit that cannot be converted compare neither with the target nor with other regions.',
    remedy:
      'Take the unit from the catalogue, or a multiple such as 万人 or 亿元, and write all figures in it.',
  },
  'mixed-percent-scale': {
    title: 'Percent scales mixed',
    message: ({ found, meant, unit }) =>
      `Should be ${amount(meant, unit)}, is ${amount(found, unit)}. Write it in percent or with a percent format; where ${amount(found, unit)} is true, add numerator and denominator.`,
    why: 'Under the unit % 0.85 reads as less than one percent, a hundred times below its neighbours.',
    remedy:
      'Write 85, or format the cell as a percent; for a rate that is truly below one percent add numerator and denominator.',
  },
  'unknown-option': {
    title: 'Not in the list',
    message: ({ found, list, isOpen }) =>
      `“${found}” is not in the list. ${isOpen ? 'Usual' : 'Allowed'}: ${listNames(list)}${isOpen ? '; explain any other' : ''}.`,
    why: 'The words of a list decide how a row is calculated; other spellings belong to no group.',
    remedy: 'Choose from the list; put what it does not have into Remarks.',
  },
  'numerator-over-denominator': {
    title: 'Numerator above its denominator',
    message: ({ numerator, denominator }) =>
      `The numerator ${number(numerator)} is above the denominator ${number(denominator)}. Check whether they are swapped or counted differently.`,
    why: 'A part is never larger than its whole, so a share cannot pass 100%; one of the two figures is wrong, or they count different things.',
    remedy: 'Check the place, unit and scope of both figures, and correct the wrong one.',
  },
  'zero-denominator': {
    title: 'Denominator of zero',
    message: ({ numerator, value, unit }) => {
      if (value === null && (numerator ?? 0) === 0)
        return 'Nothing out of nothing has no rate. Put “—” (not applicable) as the value, or correct the denominator.';
      const beside =
        value === null ? `a numerator of ${number(numerator ?? 0)}` : amount(value, unit);
      return `The denominator is 0 beside ${beside}. Correct it; where there is really nothing to count, put 0 as numerator and “—” as value.`;
    },
    why: 'Without anything to count there is no rate; 0 or 100% would falsify sums and ratings.',
    remedy:
      'Check the denominator; where there is nothing to count put 0 and 0, “—” as value, and say so in the remarks.',
  },
  'ratio-mismatch': {
    title: 'Rate differs from its parts',
    message: ({ expected, found, numerator, denominator, unit }) =>
      `Should be ${number(expected)} ${unit} (${number(numerator)} / ${number(denominator)}), is ${number(found)} ${unit}.`,
    why: 'A rate and its counts state the same thing twice; where they differ nobody knows which one holds.',
    remedy:
      'Check numerator, denominator and value; where a formula makes the value, correct the formula.',
  },
  'rounded-to-target': {
    title: 'Target met only by rounding',
    message: ({ found, unrounded, target, by, numerator, denominator, unit }) => {
      const short = `short of the target ${amount(target, unit)}`;
      if (by === 'format')
        return `Holds ${amount(unrounded, unit)}, ${short}, and shows ${amount(found, unit)}. Give its number format more decimals, or explain.`;
      if (numerator === null || denominator === null)
        return `${amount(unrounded, unit)} in Data, ${short}; stated as ${amount(found, unit)}. State it as Data has it, or explain.`;
      return `${amount(unrounded, unit)} in fact (${number(numerator)} / ${number(denominator)}), ${short}; stated as ${amount(found, unit)}. Let a formula calculate the value, or explain.`;
    },
    why: 'One case short is not full coverage; ratings use numerator and denominator, and a rounded figure suggests that the target is met.',
    remedy:
      'Let a formula calculate the value from numerator and denominator, unrounded, or explain the rounding.',
  },
  'duplicate-row': {
    title: 'Row repeated',
    message: ({ key, first, sameDay }) =>
      sameDay === null
        ? `Repeats row ${first} (${key}). Check both and keep one.`
        : `Ends on the same day as row ${first} (${sameDay}) and says another figure (${key}). Check both and keep the right one.`,
    why: 'A region, scope, indicator and period have one figure; of two rows nobody knows which one counts. 2023, 2023Q4 and 2023-12 end on one day, so a level, a rate and an amount since 1 January are the same in all of them.',
    remedy:
      'Delete one of two equal rows; of unequal ones keep the right one, or correct the key of a row that means another period or scope. Where a row tells the month or quarter alone, tell the amount since 1 January.',
  },
  'missing-observation': {
    title: 'Row of data missing',
    message: ({ scope, name, period, regions }) =>
      scope === 'total'
        ? `Data has no total of the unit for ${period} (${name['en-US']}). Add the row, with … where the figure is not available.`
        : `Data lacks ${regions.length} of the subordinates for ${period} (${name['en-US']}): ${regionNames(regions)}. Add their rows, with … where a figure is not available.`,
    why: 'Current and base values rest on the unit’s own totals in Data; a total cannot be checked against some of its parts.',
    remedy:
      'Add a row for the unit and for every direct subordinate; declare changed codes in Changes.',
  },
  'denominator-inconsistent': {
    title: 'One denominator, two sizes',
    message: ({ found, first, name, firstName }) =>
      `By “${name['en-US']}” the denominator is ${number(found)}, by “${firstName['en-US']}” for the same region and period ${number(first)}. Use one source, or explain.`,
    why: 'Indicators that share a denominator share its size; rates over two sizes cannot be compared.',
    remedy: 'Check both denominators and take them from one source, or explain why they differ.',
  },
  'earlier-plan': {
    title: 'Filled in by the plan before its adjustment',
    message: ({ from, document, rows, isCarried }) => {
      const by = document === null ? '' : ` (${document})`;
      const what = [
        ...(isCarried ? ['the workbook carries the earlier version'] : []),
        ...(rows > 0
          ? [`${howMany(rows, 'indicator keeps', 'indicators keep')} the earlier target`]
          : []),
      ];
      return `The plan was adjusted from ${from}${by}: ${what.join(', ')}. It is judged by the targets in force; put those, or explain why the earlier ones stay.`;
    },
    why: 'What is in force at the cut-off date judges; a workbook of before may stay as it is, and is asked about once.',
    remedy:
      'Make a new template from the plan in force, or put its targets; where the earlier ones stay, explain it.',
  },
  'plan-field-mismatch': {
    title: 'Other than the plan states',
    message: ({ field, found, expected, isStricter }) => {
      const what = columnName('indicators', field, 'en-US');
      const said = `${what} is ${planField(field, expected)} by the plan`;
      if (isStricter)
        return `${said}, and ${planField(field, found ?? '')} here, which is earlier. It is rated by the year given; confirm it.`;
      return found === null
        ? `${said} and blank here. Fill it in as the plan has it.`
        : `${said}, and ${planField(field, found)} here. Correct it as the plan has it.`;
    },
    why: 'Base year, target year, kind and status are set by the plan; changed, progress and rating are no longer those that the plan asks for.',
    remedy:
      'Correct the field by the catalogue of the plan; explain another name. A stricter or earlier target is no mismatch.',
  },
  'missing-indicator': {
    title: 'Indicator of the plan missing',
    message: ({ name }) =>
      `“${name['en-US']}”, which the plan asks for at this level, is not listed. Add a row; put “…” where there are no data yet.`,
    why: 'What the plan asks for at this level and nobody lists cannot be judged. It is an error in a plan of the unit itself, and to be verified in one of a superior.',
    remedy:
      'Add the row from the template; where the plan was broken down otherwise and this unit has no share, explain.',
  },
  'target-below-plan': {
    title: 'Target weaker than the plan’s',
    message: ({ found, expected, limit, unit, isUnlisted, isEarlier }) =>
      isEarlier && found !== null
        ? `Filled in by the plan before its adjustment (${amount(found, unit)}); in force is ${limit === 'lower' ? 'at least' : 'at most'} ${amount(expected, unit)}. Put the target in force, or explain why the earlier one stays.`
        : `The ${isUnlisted ? 'superior’s plan' : 'plan'} asks for ${limit === 'lower' ? 'at least' : 'at most'} ${amount(expected, unit)}, here ${found === null ? 'it is only watched' : `it is ${amount(found, unit)}`}. ${isUnlisted ? 'Name the document that hands the target down.' : 'Correct it; where the indicator is not binding, it may be explained.'}`,
    why: 'A binding target holds at every level; a weaker one makes progress and ratings look better than they are.',
    remedy:
      'Set the kind, the target or its upper limit as in the plan; where a lower target was approved, explain on what ground.',
  },
  'target-allocation-short': {
    title: 'Planned values short of the target',
    message: ({ found, expected, period, unit }) =>
      `The planned value of ${period}, ${amount(found, unit)}, does not reach the target ${amount(expected, unit)}. Check the planned values, or explain.`,
    why: 'Planned values are the way to the target; a way that ends short of it misses the target even when every step is taken.',
    remedy:
      'Plan the years so that the last value (of a cumulative target: or their sum) reaches the target, or correct the target.',
  },
  'decomposition-short': {
    title: 'Targets handed down fall short',
    message: ({ found, expected, lines, unit, isCeiling }) =>
      `The ${lines} units of Breakdown come to ${amount(found, unit)}, ${isCeiling ? 'more than' : 'short of'} the unit’s own target ${amount(expected, unit)}. Complete the breakdown, or explain who carries the rest.`,
    why: 'Where the lines do not add up, every unit may do its part and the target is missed all the same. Asking for more is no defect.',
    remedy:
      'List the units that are missing, or change their targets; where the unit itself carries the rest, explain it.',
  },
  'compounding-rates': {
    title: 'Yearly rates of change added up',
    message: ({ name }) =>
      `“${name}” is added up over the years. Yearly rates of change compound; there is nothing to do where the plan counts percentage points.`,
    why: '5% a year make 27.6% in five years, not 25%; added up, falling rates come out too large.',
    remedy:
      'Check how the plan counts; where rates compound, report the compounded value and say so in the remarks.',
  },
  'target-range-inverted': {
    title: 'Target range inverted',
    message: ({ of, found, bound, unit }) => {
      if (of === 'year')
        return `The target year ${found} is not after the base year ${bound}. Correct the years.`;
      if (of === 'upper') {
        return `The upper limit ${amount(found, unit)} is below the target ${amount(bound, unit)}. Check whether they are swapped.`;
      }
      return `The target ${amount(found, unit)} is ${of === 'rise' ? 'below' : 'above'} the base ${amount(bound, unit)}, which is no ${wordOf('kind', of, 'en-US').toLowerCase()}. Check target, base and kind of target.`;
    },
    why: 'With start and end, or the two limits, the wrong way round, completion and rating mean nothing.',
    remedy:
      'Correct what was swapped, or the kind of target; where the base already satisfies the plan, state the plan’s target.',
  },
  'current-value-mismatch': {
    title: 'Current value differs from the data',
    message: ({ of, found, expected, unit }) =>
      of === 'period'
        ? `By the cut-off date and its frequency the current period should be ${expected}, is ${found}.`
        : `By Data should be ${amount(Number(expected), unit)}, is ${amount(Number(found), unit)}.`,
    why: 'The current value is the unit’s own total of the current period in Data (for a cumulative target the sum of its years); where the two differ, the rating rests on nothing.',
    remedy:
      'State the latest period that had ended by the cut-off date, compare with Data and correct the wrong place.',
  },
  'base-value-mismatch': {
    title: 'Base value differs from the data',
    message: ({ found, expected, unit }) =>
      `By the total of the base year in Data should be ${amount(expected, unit)}, is ${amount(found, unit)}.`,
    why: 'Completion is measured from the base; a base that is too low or too high distorts all progress.',
    remedy: 'Compare with the total of the base year in Data and correct the wrong place.',
  },
  'base-revised': {
    title: 'Base revised',
    message: ({ found, printed, unit }) =>
      `The plan prints a base of ${amount(printed, unit)}, here it is ${amount(found, unit)}. Where the base was revised, say by what in the remarks.`,
    why: 'Plans often print an estimate for their base year. A final figure may differ, but completions change with it.',
    remedy:
      'Check the base value. Where it is the final or revised figure, say so in the remarks; it keeps nothing from passing.',
  },
  'rollup-mismatch': {
    title: 'Total differs from its parts',
    message: ({ of, found, expected, parts, outcome, unit }) =>
      outcome === 'possible'
        ? `The ${parts} rows add up to ${amount(expected, unit)}, the total is ${amount(found, unit)}: possible within the rounding. Please confirm.`
        : `By the ${parts} rows of the unit itself, its zones and its subordinates ${of === 'value' ? 'it' : `the ${columnName('data', of, 'en-US').toLowerCase()}`} should be ${amount(expected, unit)}, is ${amount(found, unit)}.`,
    why: 'A total is the sum of the unit itself, its zones and all direct subordinates; a rate is the sum of numerators over the sum of denominators, never the mean of rates.',
    remedy:
      'Check every row and the total; add a row for the unit itself, and one for each zone that is in no subordinate, where they have figures.',
  },
  'parts-over-total': {
    title: 'Parts exceed their total',
    message: ({ found, known, parts, unit, ofPersons }) =>
      parts === 1
        ? `One part of the total is ${amount(known, unit)}, more than the total of ${amount(found, unit)}. Check both rows.`
        : `The ${parts} rows that are filled in come to ${amount(known, unit)}, more than the total of ${amount(found, unit)}, and others are not known yet. Check total and rows${ofPersons ? '; explain persons counted in several rows' : ''}.`,
    why: 'A total is never less than a part of it, whatever the subordinates that have no figure yet will report; so it is with the numerator and denominator of a rate.',
    remedy:
      'Check the figures and units of total and rows; explain zones that are counted twice, or persons that the total counts once.',
  },
  'rate-outside-parts': {
    title: 'Rate outside its parts',
    message: ({ found, least, greatest, parts, unit }) =>
      `Is ${amount(found, unit)}, while all ${parts} parts lie between ${amount(least, unit)} and ${amount(greatest, unit)}. Check it, best by its numerator and denominator, or explain.`,
    why: 'The rate of a whole is a weighted mean of its parts: never below the lowest, never above the highest.',
    remedy:
      'Fill in numerator and denominator and work the rate out from the sums; explain another scope.',
  },
  'own-check': {
    title: 'Own check fails',
    message: (facts) => ownCheckText(facts),
    check: ownCheckName,
    why: 'Who drew up the plan wrote this check on the sheet Checks of its workbook. It is told only where it fails whatever the numbers were before rounding.',
    remedy:
      'Go through the cells that it names and correct what is wrong; where the check does not fit the unit, explain why, with the number of the check and the period as the row key.',
  },
  'printed-sum-mismatch': {
    title: 'Printed total differs',
    message: (printed) => printedText('printed-sum-mismatch', printed),
    why: 'Whatever the rows were before they were rounded, they do not add up to the printed total.',
    remedy:
      'Check total and rows; where they count differently, say so below the table or on the sheet Explanations.',
  },
  'printed-part-over-whole': {
    title: 'Part over its whole',
    message: (printed) => printedText('printed-part-over-whole', printed),
    why: 'A part cannot be more than the whole that it belongs to.',
    remedy:
      'Check both figures and their units; where they count differently, say so below the table or on the sheet Explanations.',
  },
  'printed-rate-mismatch': {
    title: 'Printed rate differs',
    message: (printed) => printedText('printed-rate-mismatch', printed),
    why: 'Whatever the figures of the row were before they were rounded, they do not give the printed growth or completion.',
    remedy:
      'Check the rate and the figures beside it; where it is of comparable prices or another scope, say so below the table or on the sheet Explanations.',
  },
  'region-outside-unit': {
    title: 'Region outside the unit',
    message: ({ found, name, unit, unitName }) =>
      `${placeName(found, name)} does not lie in the reporting unit ${placeName(unit, unitName)}. Correct the code or delete the row; declare changed codes in Changes.`,
    why: 'A workbook reports for one unit; rows of other regions are counted twice, or in the wrong place.',
    remedy:
      'Check the code, move rows of other units to their own workbooks, and declare old and new codes in Changes.',
  },
  'shrinking-stock': {
    title: 'A level that only grows has fallen',
    message: ({ found, before, period, earlier, unit }) =>
      `${amount(found, unit)} in ${period} is less than ${amount(before, unit)} in ${earlier}, though this indicator only grows. Check both, or explain.`,
    why: 'Where a total since the beginning falls, something was usually left out or counted differently.',
    remedy:
      'Check both figures and their scope; state the day on which a station closed in Stations, and explain other reasons.',
  },
  'ytd-decreasing': {
    title: 'Amount of the year to date has fallen',
    message: ({ found, before, period, earlier, unit }) =>
      `${amount(found, unit)} since 1 January in ${period} is less than ${amount(before, unit)} in ${earlier}. Check whether it is the amount of the period alone, or explain.`,
    why: 'Amounts are reported since 1 January and cannot fall within a year; most that do are those of a single quarter or month.',
    remedy: 'State the amount since 1 January; explain refunds and corrections.',
  },
  'abrupt-change': {
    title: 'Abrupt change',
    message: ({ found, before, period, earlier, unit }) =>
      `From ${amount(before, unit)} in ${earlier} to ${amount(found, unit)} in ${period}, a change far out of line. Check figure, unit and scope, or explain.`,
    why: 'A change that stands out in its own series, or by a thousand times, often comes from a digit too many, another unit or another scope.',
    remedy: 'Check figure, unit and scope; where it is true, explain why.',
  },
  'future-actual': {
    title: 'Period not yet ended',
    message: ({ period, asOf, count, isRunning }) =>
      count === null
        ? `${period} has not ended at the cut-off date ${asOf}. Check the period; ${isRunning ? 'an annual return leaves out figures that are not yet due, a running one says so under Type of return on the cover.' : 'leave out figures that are not yet due.'}`
        : `The cut-off date is ${asOf}, but the current period of most indicators is ${period}, and ${howMany(count, 'row of figures is', 'rows of figures are')} not yet due. Check the cut-off date.`,
    why: 'What lies after the cut-off date has not happened: the period is wrong, or a planned figure stands for an actual one.',
    remedy: 'Correct the period or the cut-off date; planned figures belong in Path.',
  },
  'filed-before-cutoff': {
    title: 'Filed before the cut-off date',
    message: ({ filedOn, asOf }) =>
      `Filed on ${filedOn}, before the cut-off date ${asOf}. Check both dates, or explain.`,
    why: 'The figures stand for the cut-off date; what is filed before it can only be an estimate.',
    remedy: 'Correct one of the dates, or explain why the workbook was filed early.',
  },
  'station-count-mismatch': {
    title: 'Number of stations differs from the list',
    message: ({ expected, found, unit }) =>
      `Should be ${number(expected)} ${unit} by the list of stations, is ${number(found)} ${unit}.`,
    why: 'Where the list of stations is whole, its running stations at the end of the period are the figure; if the two differ, one of them is wrong.',
    remedy:
      'Check the status, opening and closing dates of the stations, then correct the list or the data.',
  },
  'station-coverage-mismatch': {
    title: 'Coverage differs from the list of stations',
    message: ({ of, expected, found, served, townships, unit }) =>
      of === 'numerator' || townships === null
        ? `The listed stations serve ${number(served)} townships: the numerator should be ${number(expected)}, is ${number(found)}.`
        : `Should be ${number(expected)} ${unit} by the list of stations (${number(served)} / ${number(townships)} townships), is ${number(found)} ${unit}.`,
    why: 'Coverage counts the townships that running stations serve, and a whole list lets each of them be checked.',
    remedy:
      'Check what the stations serve and whether they run; a station that serves several townships names the code of each.',
  },
  'duplicate-station': {
    title: 'Station listed twice',
    message: ({ by, found, first }) =>
      by === 'code'
        ? `Station code “${found}” is the same as in row ${first}. Keep one row for one station, or correct the code.`
        : `Station “${found}” has the same name and region as row ${first}. Keep one row for one station, or tell the two apart by name.`,
    why: 'A station that is listed twice makes the count of stations and the coverage too high.',
    remedy: 'Keep one row for each station; two stations need two codes and two names.',
  },
  'certified-below-minimum': {
    title: 'Too few certified social workers',
    message: ({ found, minimum }) =>
      `A pilot station needs at least ${number(minimum)} certified social workers, this one has ${number(found)}.`,
    why: 'Pilot stations are to be professional, which is measured by their certified social workers.',
    remedy:
      'Check the number of certified social workers; if the station does not run or is no pilot, correct its status or batch.',
  },
  'certified-over-staff': {
    title: 'More certified than all social workers',
    message: ({ certified, staff }) =>
      `${number(certified)} certified social workers are more than the ${number(staff)} social workers of the station. Check both numbers.`,
    why: 'Certified social workers are part of the social workers of a station and can’t be more.',
    remedy: 'Check both numbers and correct the wrong one.',
  },
  'local-over-staff': {
    title: 'More local than all social workers',
    message: ({ local, staff }) =>
      `${number(local)} local social workers are more than the ${number(staff)} social workers of the station. Check both numbers.`,
    why: 'Local social workers are part of the social workers of a station and can’t be more.',
    remedy: 'Check both numbers and correct the wrong one.',
  },
  'unknown-station': {
    title: 'Station not in the list',
    message: ({ found }) =>
      `Station “${found}” is not in the list of stations. Correct the code, or add the station.`,
    why: 'Where the list of stations is whole, every service has a station that gave it.',
    remedy: 'Correct the station code in the services, or add the missing station to the list.',
  },
  'station-dates': {
    title: 'Dates of a station in conflict',
    message: ({ conflict, found, limit }) => {
      switch (conflict) {
        case 'built-after-cut-off':
          return `Running, yet built on ${found}, after the cut-off date ${limit}. Check status and date, or explain.`;
        case 'closed-yet-running':
          return `Running, yet closed on ${found}, before the cut-off date ${limit}. Check status and date, or explain.`;
        case 'closed-before-built':
          return `Closed on ${found}, before it was built on ${limit}. Check both dates, or explain.`;
        case 'service-ahead':
          return `${found} has not begun by the cut-off date ${limit}, so there are no services of it yet. Check the period, or explain.`;
        case 'service-before-built':
          return `Services of ${found} come before the station was built on ${limit}. Check the period and the date, or explain.`;
      }
    },
    why: 'Stations, coverage and staff are counted by the status and the dates; where these contradict each other the counts cannot be relied on.',
    remedy:
      'Check status, dates and the period of the services; explain a station that moved or was on trial.',
  },
  'service-missing': {
    title: 'Running station without services',
    message: ({ period }) =>
      `This running station has no services for ${period}. Add them, or explain why there are none.`,
    why: 'A station that ran through the period without services may have forgotten to report them, or may have closed; one that opened within it is not asked about.',
    remedy:
      'Add the services of the period, update the status of the station, or explain why there are none.',
  },
  'fund-total-mismatch': {
    title: 'Fund differs from its subsidies',
    message: ({ expected, found, projects }) =>
      `Should be ${number(expected)} 万元 (10,000 yuan) by the subsidies of ${projects} projects, is ${number(found)} 万元.`,
    why: 'Where the list of projects is whole, their subsidies add up to the fund of the batch exactly.',
    remedy:
      'Check that no project is missing and that subsidies are in 万元, then correct the projects or the batch.',
  },
  'project-count-mismatch': {
    title: 'Counts of a batch differ from its projects',
    message: ({ of, expected, found }) =>
      of === 'counties'
        ? `Should be ${number(expected)} counties by the list of projects, is ${number(found)} counties.`
        : `Should be ${number(expected)} pilots by the list of projects, is ${number(found)} pilots.`,
    why: 'Where the list of projects is whole, counties and pilots of a batch can be counted from it.',
    remedy:
      'Check that no project is missing and that county codes are right, then correct the projects or the batch.',
  },
  'project-outside-batch': {
    title: 'Project outside its batch',
    message: ({ of, batch, found, expected }) =>
      of === 'batch' || found === null || expected === null
        ? `Batch “${batch}” is not among the batches. Correct it, or add the batch.`
        : `Batch “${batch}” is of ${expected}, the project says ${found}. Check the year, or explain the difference.`,
    why: 'The batch of a project decides where its subsidy and the project itself are counted.',
    remedy:
      'Correct the batch or the year of the project; explain a subsidy that was paid in another year.',
  },
  'list-total-mismatch': {
    title: 'Figure differs from its list',
    message: ({ of, expected, found, unit }) =>
      `By the list ${listedThings[of]} should be ${amount(expected, unit)}, is ${amount(found, unit)}. Check list and figure${of === 'staff' || of === 'certified' ? '; explain persons who serve several stations' : ''}.`,
    why: 'Where a list is whole, the figure is what its rows add up to; one of the two is wrong.',
    remedy:
      'Check that the list is whole and the units agree; a list of another day says so on the cover (Lists as of).',
  },
  'unknown-batch': {
    title: 'Pilot batch not listed',
    message: ({ found }) => `Batches lacks “${found}”. Correct the batch, or add it there.`,
    why: 'The batch of a station decides where it counts as a pilot.',
    remedy:
      'Correct the pilot batch of the station, or add the batch; leave it blank where it is no pilot.',
  },
  'task-dates': {
    title: 'Task ends before it starts',
    message: ({ starts, ends }) =>
      `The start ${starts} is after the end ${ends}. Check the two dates.`,
    why: 'A task that ends before it starts has no progress; mostly the dates or years were exchanged.',
    remedy: 'Check start and end, and correct the wrong one.',
  },
  'task-overdue': {
    title: 'Task overdue',
    message: ({ deadline, progress }) =>
      `Due on ${deadline}, done by ${number(progress)}%. Update the progress, or explain the delay.`,
    why: 'A task that is late holds up the indicator that depends on it.',
    remedy: 'Update the progress; explain a real delay and say when the task will be finished.',
  },
  'task-without-indicator': {
    title: 'Task without an indicator',
    message: ({ task }) =>
      `Task “${task}” names no indicator. If it serves one, fill in the indicator code.`,
    why: 'When an indicator lags, its tasks show what is being done about it.',
    remedy: 'Fill in the indicator code, or — where the task serves no indicator.',
  },
  'binding-behind-schedule': {
    title: 'Binding indicator behind schedule',
    message: ({ pace, isOnOwnPath, ...told }) =>
      isOnOwnPath
        ? `On the unit's own path it is not behind; on the straight line this binding indicator would be rated “${ratingWord(told, 'en-US')}”. More is left for the later years.`
        : pace === null
          ? `This binding indicator is rated “${ratingWord(told, 'en-US')}”. Explain why, what is done about it and by when.`
          : `This binding indicator has a pace of ${number(Number(pace.toFixed(4)))} and is rated “${ratingWord(told, 'en-US')}”. Explain why, what is done about it and by when.`,
    why: 'Binding indicators must be met, and the earlier a delay is dealt with, the easier it is to catch up.',
    remedy:
      'Check base, current and target value; explain a real delay, what is done about it and by when.',
  },
  'target-missed': {
    title: 'Target missed',
    message: ({ class: rating, current, period, target, gap, unit }) => {
      if (rating === 'breached')
        return `The limit of ${number(target)} ${unit} does not hold at ${number(current)} ${unit}. Explain why, and what is done about it.`;
      const when = period === null ? 'now' : `in ${period}`;
      return `The target is ${number(target)} ${unit}; it was ${number(current)} ${unit} ${when}, ${number(gap)} ${differenceUnit(unit, 'points')} short. Explain why, and what is done about it.`;
    },
    why: 'A target that was missed or a limit that does not hold must be accounted for before it is confirmed.',
    remedy:
      'Check current and target value; explain a target that was really missed, a binding one with measures and deadline.',
  },
  'band-exceeded': {
    title: 'Upper limit exceeded',
    message: ({ current, upper, unit }) =>
      `${number(current)} ${unit} exceeds the upper limit of ${number(upper)} ${unit}. Check the value, or explain it.`,
    why: 'A target with an upper limit is missed by too much as well as by too little.',
    remedy:
      'Check the current value and the upper limit; explain a limit that was really exceeded.',
  },
  'cutoff-outside-plan': {
    title: 'Cut-off date outside the plan',
    message: ({ found, firstYear, lastYear }) =>
      `The cut-off date ${found} is outside the plan (${firstYear} to ${lastYear}, reported until the end of ${lastYear + 1}). Correct the date or the plan code.`,
    why: 'The cut-off date decides the current period and the schedule, so a wrong one spoils every rating.',
    remedy: 'Correct the cut-off date of the cover; if it is right, check the plan code.',
  },
  'unmatched-explanation': {
    title: 'Explanation without a finding',
    message: ({ rule, hasOtherValue }) =>
      hasOtherValue
        ? `The value has changed since it was explained, so this explanation of ${rule} has lapsed. Add a new row if it still needs one.`
        : `${rule} has no finding here, perhaps because it was corrected. If not, check sheet, row key and column.`,
    why: 'An explanation is matched by rule, sheet, row key, column and value; one that matches nothing clears nothing.',
    remedy:
      'Nothing is needed where the data were corrected; else add a row with the row key, column and value of the finding.',
  },
  'empty-explanation': {
    title: 'Explanation without a reason',
    message: ({ found, isOther }) =>
      isOther
        ? `The category is Other, and “${found}” does not say which reason it is, so what it explains stays open. State the actual reason.`
        : `“${found}” gives no reason, so what it explains stays open. State the actual reason.`,
    why: 'That a figure was checked says that somebody looked, not why it is so; a reviewer cannot judge by it.',
    remedy:
      'State the reason, such as a change of policy, area or definition, and the document where there is one.',
  },
  'incomplete-explanation': {
    title: 'Incomplete explanation',
    message: ({ missing, unclear, isOfOldForm }) => {
      const gaps = gapText({ lacks: missing, unclear }, { language: 'en-US', report });
      const columns = missing.map((id) => columnName('explanations', id, 'en-US')).join(', ');
      return isOfOldForm
        ? `Why a binding indicator lags asks for ${columns}, for which this sheet has no columns. Add them, or say so in the reason.`
        : `Why a binding indicator lags is explained, but ${gaps}, so what it explains stays open. State measures and a deadline after the cut-off date.`;
    },
    why: 'Binding indicators must be met: a reason for a delay is not enough without measures and a deadline.',
    remedy:
      'State in the same row what is done about it and by when, as a day such as 2026-12-31 or the end of a month or year.',
  },
  'misplaced-deadline': {
    title: 'Deadline out of place',
    message: ({ found, limit, isBefore }) =>
      isBefore
        ? `The deadline ${found} lies before the cut-off date ${limit} and has passed. Check it, and set another one for what is not done.`
        : `The deadline ${found} lies after the end of the plan, ${limit}. Check it.`,
    why: 'Only a deadline after the cut-off date and within the plan lets measures be followed up.',
    remedy:
      'Correct a wrong date; say in the reason what has been done, and set a new deadline for what has not.',
  },
  'missing-submission': {
    title: 'Missing submission',
    message: ({ region, name, ...more }) => {
      const unit = name === '' ? `region ${region}` : `${name} (${region})`;
      if (!('unplaced' in more))
        return `No workbook of ${unit} was delivered. Ask for it, or explain.`;
      const { unplaced } = more;
      const others = unplaced === 1 ? '1 delivered workbook does' : `${unplaced} delivered ones do`;
      return `No workbook of ${unit} was seen; ${others} not tell unit, plan or date and may be it. Look there first.`;
    },
    why: 'While units are missing, the totals of their superior cannot be checked level by level.',
    remedy:
      'Ask the unit to deliver. If it did, check region code, plan code and cut-off date on its cover.',
  },
  'duplicate-submission': {
    title: 'Duplicate submission',
    message: ({ unit, region, first }) =>
      `“${unit === '' ? region : unit}” has another workbook of the same plan and cut-off date: ${first}. Keep one.`,
    why: 'With two workbooks of one unit nobody can tell which one counts.',
    remedy:
      'Keep the one that was confirmed last; if they are of two units, name each on its cover.',
  },
  'cutoff-differs': {
    title: 'Other cut-off date than its peers',
    message: (facts) =>
      'expected' in facts
        ? `The cut-off date is ${facts.found}; most superiors, peers and subordinates have ${facts.expected}. Correct or explain it. It is compared as a delivery of ${facts.expected}.`
        : `The cut-off date is ${facts.found}. The unit delivered for ${facts.own.join(' and ')}, most superiors, peers and subordinates for ${facts.missing.join(' and ')}, which the unit lacks. Nobody can tell which was meant: correct or explain it.`,
    why: 'Workbooks of one delivery share a cut-off date; with another one they count as missing where they are there.',
    remedy:
      'Correct the cut-off date of the cover; check a delivery of another date in a folder of its own.',
  },
  'plan-differs': {
    title: 'Another version of the plan',
    message: ({ plan, file, gaps, count }) => {
      const other = file === '' ? 'the plan in force' : file;
      const parts = gaps.map(({ table, key, column, found, expected }) => {
        const place = [table?.['en-US'], key, column['en-US']].filter((part) => part).join(' ');
        return `${place}: ${found || 'blank'} here, ${expected || 'blank'} in ${other}`;
      });
      return `The carried plan “${plan}” differs from ${other} in ${count} ${count === 1 ? 'place' : 'places'} (${parts.join('; ')}${count > gaps.length ? ' …' : ''}). Use the version as issued.`;
    },
    why: 'A plan code stands for one version; units that are judged by different targets do not add up.',
    remedy:
      'Ask the office that made the plan, and put its sheet Plan; what changes on the way belongs to Adjustments.',
  },
  'child-value-mismatch': {
    title: 'Differs from what the subordinate delivered',
    message: ({ name, of, delivered, found, unit, file }) =>
      `${name} delivered ${amount(delivered, unit)} as ${columnName('data', of, 'en-US')} (${file}), here is ${amount(found, unit)}. Check with the unit and put the wrong one right.`,
    why: 'The row of a superior for a subordinate is that subordinate’s own total; where they differ, one is wrong.',
    remedy:
      'Check with the subordinate: put the superior’s row right, or return the subordinate’s workbook.',
  },
  'figure-without-report': {
    title: 'Figure that the subordinate has not got',
    message: ({ name, of, period, found, unit, file }) =>
      `${name} reports that its ${columnName('data', of, 'en-US')} of ${period} is not available (${file}); ${amount(found, unit)} stands here. Check with the subordinate, or explain where it comes from.`,
    why: 'A number of a subordinate that has none itself is an estimate or has another source; which one must be told.',
    remedy: 'Agree on the figure with the subordinate, or explain the source.',
  },
  'subordinate-sum-mismatch': {
    title: 'Total differs from the sum of what subordinates delivered',
    message: ({ of, expected, found, units, unit, outcome, suspect }) => {
      const column = columnName('data', of, 'en-US');
      const said = `${column} should be ${amount(expected, unit)} by what ${howMany(units, 'subordinate')} delivered, is ${amount(found, unit)}`;
      if (outcome === 'possible') return `${said}; the gap lies within the declared precision.`;
      const cause = suspect ? ` The gap fits ${suspect.name} ${gapCauses[suspect.cause]}.` : '';
      return `${said}.${cause}`;
    },
    why: 'The total of a superior is the sum of its own level, its zones and its subordinates; a rate is the sum of numerators over the sum of denominators.',
    remedy:
      'Check the subordinate that is named first, then the rows of the own level and of zones.',
  },
  'station-listed-twice': {
    title: 'Station listed by two units',
    message: ({ by, station, file }) =>
      by === 'code'
        ? `Station code “${station}” is also in ${file}. One unit alone reports a station: check whose it is.`
        : `Station “${station}” is also in ${file} with the same region code. One unit alone reports a station: check whose it is.`,
    why: 'A station that two unrelated units report makes the number of stations and the coverage too high.',
    remedy:
      'Leave it to the unit in whose area it stands; two different stations get codes and names of their own.',
  },
  'earlier-altered': {
    title: 'Earlier delivery altered since it was sealed',
    message: ({ earlier, step, unit }) =>
      `${earlier} of the earlier delivery is not what “${wordOf('step', step, 'en-US')}” (${unit}) sealed, so history was not compared with it. Find the file as it was sealed and check again.`,
    why: 'Where the earlier file was changed afterwards, a change of history cannot be seen by it.',
    remedy: 'Put the file that was kept in place of the altered one, and check once more.',
  },
  'restated-history': {
    title: 'Restated history',
    message: ({ period, of, earlier, found, unit, file }) =>
      `${columnName('data', of, 'en-US')} of ${period} was ${amount(earlier, unit)} in the earlier delivery (${file}), is ${amount(found, unit)}. Check it, or explain.`,
    why: 'When history that was delivered changes, earlier ratings and comparisons change with it.',
    remedy:
      'Compare both deliveries. Explain a real revision; declare a change of boundaries in the sheet Changes.',
  },
  'estimate-revised': {
    title: 'Preliminary figure revised',
    message: ({ period, of, earlier, found, unit, file, nature, beyond }) =>
      `${columnName('data', of, 'en-US')} of ${period} was ${amount(earlier, unit)} in the earlier delivery (${file}, ${wordOf('nature', nature, 'en-US')}), is ${amount(found, unit)}${beyond === null ? '. For information.' : `: off by more than ${number(beyond * 100)}%. Explain why.`}`,
    why: 'First figures and estimates change; both are told so that they can be compared. Where they are far off, the rating of that time meant little.',
    remedy: 'Compare both figures; explain a deviation beyond the declared one.',
  },
  'unified-revision': {
    title: 'Declared revision',
    message: ({ revision, indicators, first, last, changes }) =>
      `By “${revision}” ${changes.length} figures of ${indicators} indicators were revised, ${first === last ? `of ${first}` : `from ${first} to ${last}`}. Check that all of them belong to it, and say what it rests on.`,
    why: 'A census or an accounting revision changes many years at once: it is one question, explained once.',
    remedy:
      'Check the cells that are listed and explain the revision with its document; put back what does not belong to it.',
  },
  'cross-plan-mismatch': {
    title: 'Two plans are told differently',
    message: ({ period, of, other, found, unit, plan, file }) =>
      `${columnName('data', of, 'en-US')} of ${period} is ${amount(other, unit)} under plan ${plan} (${file}), here ${amount(found, unit)}. Check it, or explain.`,
    why: 'One unit, indicator and period have one figure, whichever plan asks for it.',
    remedy: 'Compare both workbooks and put the wrong one right; explain a difference of scope.',
  },
  'peer-outlier': {
    title: 'Far from its peers',
    message: ({ by, found, median, unit, peers, nearest }) => {
      const near = nearest.map(({ name, value }) => `${name} ${amount(value, unit)}`).join(', ');
      const what = by === 'rate' ? 'The value' : 'Growth over the year';
      return `${what} is ${amount(found, unit)}, the median of ${peers} peers ${amount(median, unit)}, the nearest are ${near}. Check it.`;
    },
    why: 'A value far from all peers may be a slip of unit, decimal point or scope, or may be true.',
    remedy: 'Check numerator, denominator and unit; nothing is needed where they are right.',
  },
  'approval-missing': {
    title: 'Approval missing',
    message: ({ step, region, name, because }) => {
      const what = `${wordOf('step', step, 'en-US')} (${name === '' ? region : name})`;
      if (because === 'returned')
        return `Returned; the new ${what} is missing. Correct it and apply again.`;
      return because === 'unsealed'
        ? `${what} has no seal. Take the step again with the command seal.`
        : `${what} is missing. Take the step, or explain.`;
    },
    why: 'Superiors add up what was approved level by level; where a step is missing, nobody answers for it.',
    remedy:
      'Let the authority of that step decide; where it was decided elsewhere, enter it in Approvals.',
  },
  'approval-out-of-order': {
    title: 'Approval out of order',
    message: ({ of, found, expected, name }) => {
      if (of === 'unit')
        return `This step belongs to ${name === '' ? expected : name}, is taken by “${found}”. Correct the unit, or let that authority decide.`;
      if (of === 'date')
        return `The date ${found} is before ${expected}, that of an earlier step. Check the dates.`;
      if (of === 'cut-off')
        return `The date ${found} is before the cut-off date ${expected}, when the figures did not stand yet. Check it, or explain.`;
      const step = wordOf('step', found, 'en-US');
      return expected === null
        ? `All steps before this “${step}” have agreed. Return the workbook first to approve it anew.`
        : `Should be “${wordOf('step', expected, 'en-US')}”, is “${step}”. Take the steps in order.`;
    },
    why: 'Level by level it stays clear who answers: the unit applies, its superiors review, the region of the plan confirms.',
    remedy: 'Apply, review, confirm, in this order; after a return start with apply.',
  },
  'seal-broken': {
    title: 'Changed after sealing',
    message: ({ because, step, unit, changes, count, conclusions, place, obstacle }) => {
      const what = `“${wordOf('step', step, 'en-US')}” (${unit})`;
      if (because === 'explained')
        return `Explanations added after ${what}: ${count}. What was reported has not changed; what was added is not sealed${conclusions > 0 ? `, nor are conclusions: ${conclusions}` : ''}.`;
      if (because === 'concluded')
        return `Conclusions written after ${what} that no reviewer has sealed: ${conclusions}. Nobody can tell who wrote them; let the reviewer take its step.`;
      if (because === 'newer')
        return `The seal of ${what} was made by a later version and cannot be checked. Update, then check again.`;
      if (because === 'unknown-result')
        return `${obstacle === 'unreadable' ? 'What is stored' : 'The formula'} in ${place} ${sealObstacles[obstacle]}, so the seal of ${what} cannot hold. Restore the value, or return the workbook and take the step again.`;
      if (because === 'malformed')
        return `The seal of ${what} cannot be read. Restore it, or return the workbook and take the step again.`;
      const told = changes.map(
        ({ place, before, after }) => `${place} from “${before}” to “${after}”`,
      );
      const rest = count !== null && count > told.length ? `, ${count} cells in all` : '';
      const where = told.length === 0 ? '' : `: ${told.join(', ')}${rest}`;
      return `What was reported has changed after ${what}${where}. Restore it, or return the workbook and apply again.`;
    },
    why: 'An approval speaks of the data of its day; what was changed later has not been approved.',
    remedy: 'Restore the approved data; where a change is needed, return, change and apply again.',
  },
  'signature-invalid': {
    title: 'Signature invalid',
    message: ({ step, unit, because, conclusions = 0 }) =>
      because === 'no-approvals'
        ? `There are no approvals, and so no signature${conclusions > 0 ? `; conclusions that nobody has signed: ${conclusions}` : ''}. Let the unit apply and sign, or bring back its approvals.`
        : `${wordOf('step', step, 'en-US')} (${unit}) ${signatureFaults[because]}`,
    why: 'Only a signature proves who approved and that nobody has changed anything since; anybody can make a seal anew.',
    remedy:
      'Let the unit sign with its own key; after a change of keys put the new public key into the folder or the list too.',
  },
  'weaker-seal': {
    title: 'Seal of an earlier version',
    message: ({ step, unit, version, conclusions }) => {
      const what = `The seal of “${wordOf('step', step, 'en-US')}” (${unit}) is of version ${version}`;
      const open = conclusions > 0 ? `; conclusions that it does not cover: ${conclusions}` : '';
      return `${what}${open}. It leaves out units, percent signs and conclusions; take the next step with the present version.`;
    },
    why: 'It is checked all the same but covers less: a conclusion can change without breaking it.',
    remedy: 'Nothing needs correcting; the next application writes a seal of the present version.',
  },
  'fund-batch-mismatch': {
    title: 'Fund of a batch differs from subordinates',
    message: ({ batch, expected, found, units }) =>
      `The fund of batch “${batch}” should be ${number(expected)} 万元 by what ${howMany(units, 'subordinate reports', 'subordinates report')}, is ${number(found)} 万元. Check with them.`,
    why: 'The fund of a superior’s batch is the sum of the subsidies of its subordinates, to the last yuan.',
    remedy:
      'Check the subsidies or funds of this batch and whether they are in 万元, and put the wrong one right.',
  },
  'repeated-explanation': {
    title: 'Repeated explanation',
    message: ({ reason, units, places }) => {
      const shown = places.slice(0, mostPlaces).map(({ unit, place }) => `${unit} ${place}`);
      const more = places.length > shown.length ? `, and ${places.length - shown.length} more` : '';
      return `${units} units give the same reason word for word: “${reason}” (${shown.join(', ')}${more}). Ask whether it is that of each.`;
    },
    why: 'Units differ; a reason that three or more give word for word was often copied and does not explain their figures.',
    remedy:
      'Ask each unit for its own reason; where one document bears it out, its number is enough.',
  },
};
