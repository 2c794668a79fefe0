import { address, formulaAt } from '../../../src/core/model/index.js';
import type { Observation, Submission } from '../../../src/core/submission/index.js';
import { createWorkbook } from '../../../src/workbooks/create/index.js';
import { libreOffice } from '../../../scripts/bench/installed.js';
import { convertedByLibreOffice } from '../../support/libre-office.js';
import { filledByOpenpyxl, withOpenpyxl, type Typed } from '../../support/openpyxl.js';
import { checkBytes } from './check-bytes.js';
import { templateOf, type Asked } from './template-of.js';

interface Count {
  readonly numerator: number;
  readonly denominator: number;
}

/** What a unit below counts: more of it in the current year than in the base year. */
function countOf({ indicator, period }: Observation, place: number, year: number): Count {
  const denominator = (indicator?.factor ?? 1) * (place + 1);
  const share = period?.year === year ? 0.9 : 0.6;
  const most = indicator?.factor === 100 ? 100 : (indicator?.target.value ?? 1);
  return { numerator: Math.round(most * share) * (place + 1), denominator };
}

/** Consistent counts for every row of 数据: those of subordinates make the total. */
function countsOf({ observations }: Submission, year: number): ReadonlyMap<Observation, Count> {
  const counts = new Map<Observation, Count>();
  for (const total of observations.filter(({ scope }) => scope === 'total')) {
    const parts = observations.filter(
      (row) =>
        row !== total &&
        row.indicator === total.indicator &&
        row.period?.year === total.period?.year,
    );
    const counted = parts.map((part, place) => countOf(part, place, year));
    for (const [place, part] of parts.entries()) counts.set(part, countOf(part, place, year));
    const whole = parts.length > 0 ? counted : [countOf(total, 0, year)];
    counts.set(total, {
      numerator: whole.reduce((sum, { numerator }) => sum + numerator, 0),
      denominator: whole.reduce((sum, { denominator }) => sum + denominator, 0),
    });
  }
  return counts;
}

function valueOf({ indicator }: Observation, { numerator, denominator }: Count): number {
  if (indicator?.measure !== 'ratio') return numerator;
  const rate = Number(((numerator / denominator) * indicator.factor).toFixed(indicator.precision));
  return indicator.factor === 100 ? Number((rate / 100).toPrecision(12)) : rate;
}

/** What people fill in of 数据: the counts of a rate, else the value, and no cell with a formula. */
function typedInto(submission: Submission, year: number): readonly Typed[] {
  return [...countsOf(submission, year)].flatMap(([observation, count]) => {
    const { row, indicator } = observation;
    const { numerator, denominator, value } = row.cells;
    const typed = [
      { ...numerator, figure: count.numerator },
      { ...denominator, figure: count.denominator },
      { ...value, figure: valueOf(observation, count) },
    ];
    return typed
      .slice(indicator?.measure === 'ratio' ? 0 : 2)
      .map(({ column, figure }) => ({ row: row.row, column, figure }))
      .filter((place) => formulaAt(row.sheet, place) === undefined)
      .map((place) => ({ sheet: row.sheet.name, cell: address(place), value: place.figure }));
  });
}

async function filled(asked: Asked): Promise<Uint8Array> {
  const template = await createWorkbook(await templateOf(asked));
  const { submission } = await checkBytes(template);
  return filledByOpenpyxl(template, typedInto(submission, asked.year));
}

/** openpyxl stores no results, and the invented base of 武汉 is another than the plan prints. */
const expected: ReadonlySet<string> = new Set(['unstored-result', 'base-revised']);

const units: readonly (readonly [Asked, string])[] = [
  [{ plan: 'anhui-14fyp', region: '340100', year: 2023 }, '合肥市'],
  [{ plan: 'anhui-14fyp', region: '340123', year: 2023 }, '肥西县'],
  [{ plan: 'sichuan-14fyp', region: '510100', year: 2023 }, '成都市'],
  [{ plan: 'sichuan-14fyp', region: '510105', year: 2022 }, '青羊区'],
  [{ plan: 'wuhan-2022', region: '420100', year: 2022 }, '武汉市'],
  [{ plan: 'wuhan-2022', region: '420102', year: 2022 }, '江岸区'],
];

for (const [asked, unit] of units) {
  withOpenpyxl(
    `the template of ${unit} for ${asked.plan}, filled in 数据 alone, passes`,
    async () => {
      const bytes = await filled(asked);
      const saved = libreOffice ? [bytes, convertedByLibreOffice(bytes)] : [bytes];
      for (const each of saved) {
        const { verdict, findings } = await checkBytes(each);
        const others = findings.filter(({ rule }) => !expected.has(rule));
        expect({ verdict, others }).toEqual({ verdict: 'passed', others: [] });
      }
    },
  );
}
