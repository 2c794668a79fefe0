import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LedgerEntry } from '../../../scripts/province/ledger.js';
import { deliveriesOf, type Delivery } from '../../../scripts/province/province.js';
import { writeProvince } from '../../../scripts/province/write-province.js';
import { rollup } from '../../../src/batch/index.js';
import { anhui14fyp } from '../../../src/core/catalogue/plans/anhui-14fyp.js';
import { factsOf, figureOf, type FigureFact } from '../../../src/core/facts/index.js';
import { numberOf, periodText } from '../../../src/core/model/index.js';
import type { Scope, Submission } from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { runCommand } from '../../support/run-command.js';
import { checkBytes } from '../../workbooks/create/check-bytes.js';

const options = { plan: anhui14fyp, regions: loadRegions(), units: 121, rows: 0 };
const adding = new Set(
  anhui14fyp.indicators.filter(({ rollUp }) => rollUp !== 'none').map(({ id }) => id),
);

const seriesOf = ({ indicator, period }: Pick<FigureFact, 'indicator' | 'period'>) =>
  `${indicator} ${period}`;

async function read(folder: string, file: string): Promise<Submission> {
  return (await checkBytes(readFileSync(join(folder, file)))).submission;
}

/** The rows of a workbook that add up: what each is of, its series and its numbers. */
function addedRows(submission: Submission) {
  return factsOf(submission).figures.flatMap((figure) => {
    if (!adding.has(figure.indicator)) return [];
    const { region, scope, numerator, denominator, value } = figure;
    const numbers = [numerator, denominator, value].map((kept) => numberOf(figureOf(kept)) ?? null);
    const series = seriesOf(figure);
    return [{ key: `${region} ${scope} ${series}`, series, numbers }];
  });
}

/** The series of a city of which its own workbook says something else than its counties make. */
async function differing(folder: string, city: Delivery): Promise<ReadonlySet<string>> {
  const { unit, occasion } = city;
  const names = options.regions.subordinates(unit.code).map(({ code, name }) => `${code} ${name}`);
  const at = dirname(city.file);
  const files = readdirSync(join(folder, at)).filter((file) =>
    names.some((name) => file.startsWith(`${name}.`)),
  );
  const chosen = ['--region', unit.code, '--plan', 'anhui-14fyp', '--as-of', occasion.asOf];
  const paths = files.map((file) => join(at, file));
  const args = [...paths, ...chosen, '--output', 'rolled-up.xlsx'];
  expect(await runCommand(rollup, folder, args)).toMatchObject({ code: 0 });
  const made = addedRows(await read(folder, 'rolled-up.xlsx'));
  const ours = new Map(made.map(({ key, numbers }) => [key, numbers.join()]));
  const theirs = addedRows(await read(folder, city.file));
  return new Set(
    theirs.flatMap(({ key, series, numbers }) =>
      ours.get(key) === numbers.join() ? [] : [`${unit.name} ${series}`],
    ),
  );
}

/** Defects that leave the figures of their row as they are. */
const besideFigures = new Set([
  'rounding-mismatch',
  'region-name-mismatch',
  'peer-outlier',
  'duplicate-row',
  'uncalculated-formula',
]);

/** The series that a planted defect touches: of its row, of its indicator, or all where the cover is wrong. */
async function touched(
  folder: string,
  { rule, file, sheet, cell }: LedgerEntry,
  all: readonly string[],
): Promise<readonly string[]> {
  if (besideFigures.has(rule) || cell === null) return [];
  if (rule === 'unknown-plan' || rule.startsWith('cutoff-')) return all;
  const row = Number(/\d+$/.exec(cell)?.[0]);
  const { observations, goals, unitCode } = await read(folder, file);
  const goal = goals.find((each) => each.row.row === row);
  if (rule === 'unit-mismatch') {
    return all.filter((series) => series.startsWith(`${goal?.indicator?.id} `));
  }
  if (rule === 'missing-observation' && goal?.indicator) {
    const { baseYear } = goal.row.cells;
    return [seriesOf({ indicator: goal.indicator.id, period: String(baseYear.value) })];
  }
  if (sheet !== '数据') return [];
  const isCity = unitCode?.endsWith('00') === true;
  const counts = (scope: Scope | undefined) => isCity || !scope || scope === 'total';
  return observations.flatMap(({ row: its, period, scope }) =>
    its.row === row && period && counts(scope)
      ? [seriesOf({ indicator: its.cells.indicatorCode.value ?? '', period: periodText(period) })]
      : [],
  );
}

interface Planted {
  readonly folder: string;
  readonly city: Delivery;
  readonly defects: readonly LedgerEntry[];
}

/** The series of a city that the ledger touches, in its own workbook or in those of its counties. */
async function touchedOf({ folder, city, defects }: Planted): Promise<ReadonlySet<string>> {
  const { unit } = city;
  const all = [...new Set(addedRows(await read(folder, city.file)).map(({ series }) => series))];
  const codes = [unit, ...options.regions.subordinates(unit.code)].map(({ code }) => code);
  const own = defects.filter(({ file }) => codes.some((code) => file.includes(`/${code} `)));
  const found = await Promise.all(own.map((defect) => touched(folder, defect, all)));
  const series = found.flat().filter((each) => all.includes(each));
  return new Set(series.map((each) => `${unit.name} ${each}`));
}

test.each([
  [7, 60],
  [2, 60],
  [5, 90],
])(
  'seed %i with %i defects: what counties make differs from their city where a defect was planted, and only there',
  async (seed, count) => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
    const { defects } = await writeProvince(folder, { ...options, seed, defects: count });
    const delivered = new Set(readdirSync(join(folder, '2023-12-31')));
    const cities = deliveriesOf({ ...options, seed }).filter(
      ({ unit, file }) => unit.level === 'city' && delivered.has(file.split('/')[1] ?? ''),
    );
    expect(cities.length).toBeGreaterThan(10);
    const found: string[] = [];
    const planted: string[] = [];
    for (const city of cities) {
      found.push(...(await differing(folder, city)));
      planted.push(...(await touchedOf({ folder, city, defects })));
    }
    expect(found.length).toBeGreaterThan(10);
    expect(found.sort()).toEqual(planted.sort());
  },
);
