import { address } from '../../../src/core/model/index.js';
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

function typedInto(submission: Submission, year: number): readonly Typed[] {
  const counts = countsOf(submission, year);
  const ofData = [...counts].flatMap(([{ row, indicator, ...rest }, count]) => {
    const at = (column: number) => ({
      sheet: row.sheet.name,
      cell: address({ row: row.row, column }),
    });
    const { numerator, denominator, value } = row.cells;
    const typed = { ...at(value.column), value: valueOf({ row, indicator, ...rest }, count) };
    if (indicator?.measure !== 'ratio') return [typed];
    return [
      { ...at(numerator.column), value: count.numerator },
      { ...at(denominator.column), value: count.denominator },
      typed,
    ];
  });
  const ofGoals = submission.goals.flatMap(({ row, indicator }) => {
    const totals = [...counts].filter(
      ([one]) => one.scope === 'total' && one.indicator === indicator,
    );
    return (['baseValue', 'currentValue'] as const).flatMap((field) => {
      const isCurrent = field === 'currentValue';
      const total = totals.find(([{ period }]) => (period?.year === year) === isCurrent);
      const { column, state } = row.cells[field];
      if (!total || state !== 'blank' || (field === 'baseValue' && totals.length < 2)) return [];
      const cell = address({ row: row.row, column });
      return [{ sheet: row.sheet.name, cell, value: valueOf(...total) }];
    });
  });
  return [...ofData, ...ofGoals];
}

async function filled(asked: Asked, unit: string): Promise<Uint8Array> {
  const template = await createWorkbook(await templateOf(asked));
  const { submission } = await checkBytes(template);
  const { cover } = submission;
  const place = cover?.cells.unit ?? { row: 0, column: 0 };
  const name = { sheet: cover?.sheet.name ?? '', cell: address(place), value: unit };
  return filledByOpenpyxl(template, [name, ...typedInto(submission, asked.year)]);
}

const units: readonly (readonly [Asked, string])[] = [
  [{ plan: 'anhui-14fyp', region: '340100', year: 2023 }, '合肥市民政局'],
  [{ plan: 'wuhan-2022', region: '420102', year: 2022 }, '武汉市江岸区民政局'],
];

for (const [asked, unit] of units) {
  withOpenpyxl(`the template of ${unit} filled with consistent numbers passes`, async () => {
    const bytes = await filled(asked, unit);
    const saved = libreOffice ? [bytes, convertedByLibreOffice(bytes)] : [bytes];
    for (const each of saved) {
      const { verdict, findings } = await checkBytes(each);
      const others = findings.filter(({ rule }) => rule !== 'unstored-result');
      expect({ verdict, others }).toEqual({ verdict: 'passed', others: [] });
    }
  });
}
