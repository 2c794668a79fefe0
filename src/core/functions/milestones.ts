import { milestones as milestonesOf } from '../formulas/index.js';
import { settled, unavailable } from './arguments/outcome.js';
import { needed, optional } from './arguments/parameter.js';
import { singleCells } from './single-cells.js';
import { blankIfAny, isNoNumber, isNoTime, noneIf, ofNumbers, terms } from './twins/native.js';

/** The year of a term that is a year, in digits or as text, or a date. */
function yearFormula(year: string): string {
  return `IF(ISTEXT(${year}),LEFT(${year},4)+0,IF(${year}<=2200,${year},YEAR(${year})))`;
}

/** Whether a term is neither a year nor a date; a text is only a year. */
function isNoYear(year: string): string {
  return `IF(ISTEXT(${year}),OR(LEN(${year})<>4,${isNoTime(year)}),${isNoTime(year)})`;
}

/** 年度分解 · Spills a row a year from base to target: the year and the value on the straight path. */
export const planMilestones = singleCells({
  id: 'MILESTONES',
  parameters: [
    needed('base', 'number'),
    needed('target', 'number'),
    needed('baseYear', 'year'),
    needed('targetYear', 'year'),
    optional('decimals', 'decimals'),
  ],
  answer: (values) => {
    const years = milestonesOf(values);
    if (!years) return unavailable('deadline-not-after-base');
    return years.map(({ year, value }) => [year, settled(value)]);
  },
  twin: (args, _, { row, column } = { row: 0, column: 0 }) => {
    const [base = '', target = '', from = '', to = '', decimals = ''] = terms(args);
    const [first, last] = [from, to].map(yearFormula);
    const exact = `${base}+(${target}-${base})*${row}/(${last}-${first})`;
    const rounded =
      decimals === '' ? exact : `IF(${decimals}="",${exact},ROUND(${exact},${decimals}))`;
    const cell = column === 0 ? `${first}+${row}` : rounded;
    const isPast = `${first}+${row}>${last}`;
    const value = noneIf(`${last}<=${first}`, `IF(${isPast},"",${cell})`);
    const isWrong = `OR(${[from, to].map(isNoYear).join(',')},${isNoNumber(decimals)})`;
    return blankIfAny([from, to], ofNumbers([base, target], noneIf(isWrong, value)));
  },
  examples: [
    {
      args: [60, 62, 2020, 2022],
      result: [
        [2020, 60],
        [2021, 61],
        [2022, 62],
      ],
    },
    {
      args: [0, 100, 2020, 2023, 1],
      result: [
        [2020, 0],
        [2021, 33.3],
        [2022, 66.7],
        [2023, 100],
      ],
    },
    { args: [60, 62, 2022, 2022], result: { error: '#N/A' } },
  ],
});
