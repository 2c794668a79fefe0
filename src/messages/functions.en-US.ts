import { periodFaults } from './period-faults.en-US.js';
import type { FunctionWords, ParameterWords } from './functions.js';

const parameter = (name: string, description: string): ParameterWords => ({ name, description });

const base = parameter('base', 'Value at the end of the base year.');
const current = parameter('current', 'Value of the current period.');
const target = parameter('target', 'Value to reach by the end of the target year.');
const baseYear = parameter('base_year', 'A year such as 2020, a date or a period.');
const targetYear = parameter('target_year', 'A year such as 2025, a date or a period.');
const asOf = parameter(
  'as_of',
  'Year, date or period of the current value, such as 2023 or 2023Q2.',
);
const margin = parameter(
  'margin',
  'Optional: ">" or "<" for a target that leaves out its number (over, under); a number for what it may be missed by.',
);
const ahead = parameter(
  'ahead',
  'Optional: the pace from which progress is ahead, 1 or more, such as 1.05, for the official words of rating.',
);
const nature = parameter(
  'nature',
  'Optional: Actual, Flash or Estimate; a target met by an estimate is met on an estimate.',
);
const path = parameter(
  'path',
  'May be left out: two columns, period and planned value; straight without it.',
);
const kind = parameter(
  'kind',
  'May be left out: rise, fall, floor, ceiling, annual, cumulative, band, growth or monitor.',
);
const upper = parameter(
  'upper',
  'Upper limit: a must for band, where there is one for cumulative.',
);
const residents = parameter('residents', 'Permanent residents, persons, above zero.');
const code = { code: parameter('code', 'Region code of 6, 9 or 12 digits.') };
const plan = parameter('plan', 'Code or name of the plan, such as anhui-14fyp.');
const indicator = parameter(
  'indicator',
  'Code or name of the indicator, such as facility-coverage.',
);
const amounts = { base, current, target };
const times = { baseYear, targetYear, asOf };

/** Everything that is said of functions in English. */
export const functions: FunctionWords = {
  definitions: {
    COVERAGE: {
      description: 'Coverage: covered units as a fraction of all; a percent format shows it as %.',
      formula: 'covered / total',
      parameters: {
        covered: parameter('covered', 'Units covered, such as townships with a station.'),
        total: parameter('total', 'Units to cover, above zero.'),
      },
    },
    PER10K: {
      description: 'Persons or places per 10,000 permanent residents.',
      formula: 'count / residents × 10,000',
      parameters: { count: parameter('count', 'Persons, beds and the like.'), residents },
    },
    COMPLETION: {
      description:
        'Completion: the share of the planned change achieved so far, rising or falling.',
      formula: '(current − base) / (target − base)',
      parameters: amounts,
    },
    ACHIEVEMENT: {
      description:
        'Achievement: the current value as a fraction of the target, of falling kinds the reverse.',
      formula:
        'current / target; target / current for fall and ceiling. With a kind, blank where the target is not positive, the current value is negative, or it is 0 for fall and ceiling',
      parameters: { current, target, kind },
    },
    SCHEDULE: {
      description:
        'Schedule: the share of the time from base to deadline that has gone, at most 1.',
      formula: '(as_of − base) / (deadline − base); a year or period stands at its last day',
      parameters: times,
    },
    PACE: {
      description:
        'Pace: completion against schedule, 1 is on schedule; none from the deadline on.',
      formula: 'completion / schedule; of growth current / target, with 0 as its base',
      parameters: { ...amounts, ...times, path, kind },
    },
    RATING: {
      description:
        'Rating: on track, accelerate, lagging, met … Without a kind, fall where target < base, else rise.',
      formula:
        'exceeded, met and missed first; then by pace: on track from 0.95, accelerate from 0.60, lagging from 0, else regressing',
      parameters: { ...amounts, ...times, kind, upper, path, margin, ahead, nature },
    },
    EXPECTED: {
      description: 'The value that the plan expects at a time.',
      formula:
        'base + (target − base) × schedule; with a path, straight between neighbouring points',
      parameters: { base, target, ...times, path },
    },
    PROJECTION: {
      description: 'The value at the deadline if the present pace goes on.',
      formula: 'current + (current − base) / years gone × years left',
      parameters: { ...amounts, ...times },
    },
    ATTAINMENT: {
      description: 'The year in which the target is reached at the present pace.',
      formula: 'position = base + years gone / completion, rounded up, less 1',
      parameters: { ...amounts, ...times },
    },
    NEEDED: {
      description:
        'The change a year (or month) that still reaches the target in time; 0 once met.',
      formula: 'what is missing to the target / years (or months) left; rise without a kind',
      parameters: {
        current,
        target,
        targetYear,
        asOf,
        span: parameter('span', 'May be left out: year (unless told) or month.'),
        kind,
      },
    },
    SHORTFALL: {
      description: 'How far the current value is below its target or above its limit; 0 once met.',
      formula:
        'what is below the target or above the limit; rise without a kind, and the limit counts where it is given',
      parameters: { current, target, upper, kind },
    },
    HEADCOUNT: {
      description: 'Persons still missing for a rate per 10,000 residents, rounded up.',
      formula: 'rate × residents / 10,000 − persons there, rounded up, at least 0',
      parameters: {
        rate: parameter('rate', 'Persons asked for per 10,000 permanent residents.'),
        residents,
        current: parameter('current', 'May be left out: persons already there, 0 unless told.'),
      },
    },
    MILESTONES: {
      description: 'A row a year from base to target: the year and the value on the straight path.',
      formula: 'base + (target − base) × (year − base_year) / (target_year − base_year)',
      parameters: {
        base,
        target,
        baseYear: parameter('base_year', 'A year of four digits, such as 2020.'),
        targetYear: parameter('target_year', 'A year of four digits, such as 2025.'),
        decimals: parameter('decimals', 'May be left out: round to 0 to 15 decimals.'),
      },
    },
    ROLLUP: {
      description:
        'The ratio of a region from its direct subordinates, or their sum without denominators; zones are none.',
      formula: 'Σ numerators / Σ denominators × factor, never the mean of ratios',
      parameters: {
        codes: parameter('codes', 'Region codes, each of them once.'),
        numerators: parameter('numerators', 'Beside the codes, row by row.'),
        denominators: parameter('denominators', 'Beside the codes; left empty for counts.'),
        parent: parameter('parent', 'Code of the region to roll up to.'),
        factor: parameter('factor', 'May be left out: 1 unless told, 100 for percent.'),
      },
    },
    TREND: {
      description: 'The value of the straight line through known years at another year.',
      formula: 'least-squares line, read at the year',
      parameters: {
        years: parameter('years', 'Years, dates or periods, at least two that differ.'),
        values: parameter('values', 'Beside the years; blank rows do not count.'),
        year: parameter('year', 'Year, date or period to read the line at.'),
      },
    },
    GROWTH: {
      description:
        'The growth a year that leads from the base to the current value, as a fraction.',
      formula: '(current ÷ base) to the power 1/years − 1; amounts of money at constant prices',
      parameters: {
        base: parameter('base', 'The value at the end of the base year, above zero.'),
        current: parameter('current', 'The value of the current period, above zero.'),
        years: parameter(
          'years',
          'The years from base to current, above zero: 3 from the end of 2020 to that of 2023.',
        ),
      },
    },
    ACCUMULATE: {
      description:
        'What the years of a plan come to: their sum, the change in points, or rates one upon the other.',
      formula:
        'sum: Σ values; points: last − first; compound: ∏(1 + rate) − 1 of increases, 1 − ∏(1 − rate) of decreases. Blank years at the end do not count, one in between leaves the result blank',
      parameters: {
        rates: parameter(
          'rates',
          'One column or row, in the order of the years; for a compound fractions or percents: 3% or 0.03.',
        ),
        way: parameter('way', 'May be left out: sum (unless told), points or compound.'),
        direction: parameter(
          'direction',
          'May be left out: increase (unless told) or decrease, for a compound only.',
        ),
      },
    },
    INBAND: {
      description: 'Whether a value lies between its limits, both included.',
      formula: 'lower ≤ value ≤ upper',
      parameters: {
        value: parameter('value', 'The value to judge.'),
        lower: parameter('lower', 'The least that is allowed.'),
        upper: parameter('upper', 'The most that is allowed.'),
      },
    },
    STAFFED: {
      description: 'Whether a station has as many certified social workers as it needs.',
      formula: 'certified ≥ minimum',
      parameters: {
        certified: parameter('certified', 'Certified social workers of the station.'),
        minimum: parameter('minimum', 'May be left out: 2 unless told.'),
      },
    },
    TARGET: {
      description: 'The target that a plan states for an indicator, a percent as a fraction.',
      formula: 'from the catalogue of plans',
      parameters: { plan, indicator },
    },
    INDICATOR: {
      description: 'What a plan states of an indicator: name, unit, status, base, target.',
      formula: 'from the catalogue of plans; a percent as a fraction',
      parameters: {
        plan,
        indicator,
        field: parameter(
          'field',
          'name, English name, unit, status, kind, base year, base, target year, target or upper limit.',
        ),
      },
    },
    REGIONNAME: {
      description: 'The name of a region by its code.',
      formula: 'from the statistical division codes of 2023',
      parameters: code,
    },
    REGIONPARENT: {
      description: 'The code of the unit directly above a region.',
      formula: 'from the statistical division codes of 2023',
      parameters: code,
    },
    REGIONLEVEL: {
      description: 'The level of a region: province, city, county, township or village.',
      formula: 'from the statistical division codes of 2023',
      parameters: code,
    },
    NUMBER: {
      description:
        'The number that a text means: 4680万元, ６５．７％, 十八, 叁万伍仟元整, 6.5‰, 三分之一; in units of one, percent as a fraction.',
      formula:
        'what can be read in two ways (10–20, 1.234,5) is not guessed at; about so many, percentage points and more than 15 digits are refused',
      parameters: { text: parameter('text', 'A number in words; a number returns as it is.') },
    },
    PROGRESS: {
      description:
        'The whole progress table from the rows of the sheet 指标: shares, pace, rating, outlook.',
      formula: 'as the functions for each of them; what there is none of stays blank',
      parameters: {
        rows: parameter(
          'rows',
          'Rows of the sheet 指标 with their header; without one in the order of its columns.',
        ),
        asOf: parameter(
          'as_of',
          'Cut-off date: for rows without a period; later periods do not count.',
        ),
      },
    },
  },
  reasons: {
    'not-a-number': ({ argument, found }) =>
      `“${argument}” takes a number, is “${found}”. Type a number, or read the text with PLAN.NUMBER first.`,
    'not-a-time': ({ argument, found, why }) =>
      (why && periodFaults[why](found)) ??
      `“${argument}” takes a year, date or period, is “${found}”. Write 2023, 2023Q2, 2023-06 or a date.`,
    'not-a-year': ({ argument, found }) =>
      `“${argument}” takes a year from 1900 to 2200, is “${found}”.`,
    'not-a-code': ({ argument, found }) =>
      `“${argument}” takes a region code of 6, 9 or 12 digits, is “${found}”.`,
    'not-a-text': ({ argument, found }) => `“${argument}” takes a text, is “${found}”.`,
    'not-an-option': ({ argument, found }) =>
      `“${argument}” has no option “${found}”; choose one of the list.`,
    'not-decimals': ({ argument, found }) =>
      `“${argument}” takes a whole number from 0 to 15, is “${found}”.`,
    'not-readable': ({ found }) =>
      `“${found}” is not one certain number. Write one number, such as 4680万元 or 65.7%.`,
    'not-exact': ({ found }) =>
      `“${found}” is about a number or a bound, not the number itself. Type the exact number; the column 精度 takes the rest.`,
    'percentage-points': ({ found }) =>
      `“${found}” is a difference of two percentages, which PLAN.NUMBER does not convert. Type the number.`,
    'too-many-digits': ({ found }) =>
      `“${found}” has more than 15 significant digits, more than a cell keeps. Type a code as text.`,
    'one-cell-only': ({ argument }) => `“${argument}” takes a single cell.`,
    'two-columns-only': ({ argument }) =>
      `“${argument}” takes two columns: period and planned value.`,
    'one-line-only': ({ argument }) => `“${argument}” takes one column or one row.`,
    'missing-columns': ({ argument, column }) =>
      `“${argument}” lacks columns${column && `: “${column}”`}. Select the whole range of the sheet 指标 with its header.`,
    'sizes-differ': () => 'The columns differ in length; select ranges of the same length.',
    'repeated-code': ({ found }) =>
      `The code ${found} stands more than once and would count twice. Select the rows of one period and indicator.`,
    unavailable: ({ argument }) => `“${argument}” is declared not available.`,
    inapplicable: ({ argument }) => `“${argument}” is declared not applicable.`,
    'no-partner': () => 'The ranges differ in length: there is no partner here.',
    'not-positive': ({ argument }) => `“${argument}” must be above zero.`,
    'rates-over-one': ({ argument }) =>
      `“${argument}” holds a fall of 100% or more, or a growth of more than 100%. Rates are fractions: 3.2% or 0.032.`,
    'zero-target': () => 'The target is 0: there is no achievement.',
    'no-change': () => 'The target equals the base: no change is planned.',
    'deadline-not-after-base': () => 'The target year must be after the base year.',
    'before-base': () => 'The time is before the base: the plan has not begun.',
    'not-after-base': () => 'The time must be after the base.',
    'at-or-after-deadline': () => 'The deadline has come: see whether the target is met.',
    'after-deadline': () => 'The time is after the deadline: nothing is left to project.',
    'not-begun': () => 'Nothing is due yet by the plan: there is no pace.',
    'not-in-sight': () => 'At the present pace the target is more than a hundred years away.',
    'not-moving': () => 'The value does not move towards the target: no year can be told.',
    'no-target': () => 'An indicator that is only watched has no target.',
    'not-a-margin': ({ argument, found }) =>
      `“${argument}” must be ">", "<" or a tolerance of 0 or more; it is “${found}”.`,
    'not-ahead': ({ argument, found }) => `“${argument}” must be 1 or more; it is “${found}”.`,
    'margin-of-other-side': ({ found }) =>
      `“${found}” does not go with the kind of target: rising kinds take ">", fall and ceiling "<".`,
    'too-few-levels': ({ argument }) => `“${argument}” needs the levels of two years at least.`,
    'too-few-years': () => 'There must be values of two years at least.',
    'no-subordinates': ({ found }) => `The codes hold no direct subordinate of ${found}.`,
    'unknown-plan': ({ found }) => `The catalogue has no plan “${found}”.`,
    'unknown-indicator': ({ found }) => `The plan has no indicator “${found}”.`,
    'not-stated': () => 'The plan does not state this.',
    'unknown-region': ({ found }) =>
      `The code ${found} is not in this edition; see whether it is a development zone or new.`,
    'no-parent': ({ found }) => `${found} is a province or the nation: nothing is above it.`,
    'no-name': ({ found }) => `This edition has no names of villages (${found}).`,
    'too-large': () => 'The result is out of range; check the numbers.',
  },
  levels: {
    nation: 'Nation',
    province: 'Province',
    city: 'City',
    county: 'County',
    township: 'Township',
    village: 'Village',
  },
  progress: {
    indicatorCode: 'Indicator code',
    indicatorName: 'Indicator name',
    base: 'Base value',
    current: 'Current value',
    target: 'Target value',
    completion: 'Completion',
    achievement: 'Achievement',
    schedule: 'Schedule',
    pace: 'Pace',
    rating: 'Rating',
    projection: 'Projection',
    neededPerYear: 'Needed a year',
    attainmentYear: 'Year of attainment',
  },
  failed: 'The function could not answer; calculate again, and tell the maintainers if it stays.',
  page: {
    title: 'Functions',
    introduction: [
      'Type `=PLAN.` into a cell. An argument may be a cell, a column or any range, and the result spills beside it; where ranges differ in length, places without a partner are `#N/A`.',
      'Blank in, blank out. A declared absence (`…`, 未取得, `—`, 不适用) is `#N/A` with its reason; a text where a number belongs is `#VALUE!` and names the argument. A blank is never zero.',
      'A whole number from 1900 to 2200 is a year and stands at its last day; a date is a date of Excel (1990 to 2100); `2023H1`, `2023Q2` and `2023-06` stand at their last day. Dates as text (2023年12月31日, 20231231) and periods that begin in January (2023年1-6月, 2023年前三季度, 2023年6月末) are read as the check reads them; `202306` can be read in two ways, 本月 and 4-6月 do not begin in January, and they are refused. A date counts to its own day; the first of a month counts as that month (it is what Excel makes of 2023-6), as the check reads 当前期间. The cut-off of PLAN.PROGRESS is a day, the first of a month too. A percent is a fraction.',
      'In a workbook of the 1904 date system commands and freezing count by that system. Excel does not tell add-ins which one it is, so functions in cells count from 1900: use years or periods there, not dates.',
      'The native formula gives the same by built-in functions, for people without the add-in; a function that has none is turned into its value first. The two differ in this: an error of a native formula has no reason and may be of another kind; of periods as text it knows `2023`, `2023H1`, `2023Q2` and `2023-06`, all others (dates as text and 20231231 among them) are errors; a cell of spaces alone is blank to the function and a text to the formula; the formula of RATING counts the first of a month to its own day; the formula of TREND takes years as numbers only, a header, dates and texts are errors; the formula of ATTAINMENT is good to a billionth of a year, the function exact; LibreOffice takes TRUE for a number.',
    ],
    contents: 'Contents',
    function: 'Function',
    gives: 'Gives',
    formula: 'Calculation',
    parameter: 'Parameter',
    meaning: 'Meaning',
    options: 'Options',
    twin: 'Native formula',
    noTwin: 'None: turn it into its value for people without the add-in.',
    examples: 'Examples',
    call: 'Formula',
    result: 'Result',
    blank: '(blank)',
  },
};
