import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookOf, deliveriesOf } from '../../../scripts/province/province.js';
import { unplantable } from '../../../scripts/province/unplantable.js';
import { writeProvince } from '../../../scripts/province/write-province.js';
import { batchRules } from '../../../src/core/batch-rules/index.js';
import { anhui14fyp } from '../../../src/core/catalogue/plans/anhui-14fyp.js';
import { sichuan14fyp } from '../../../src/core/catalogue/plans/sichuan-14fyp.js';
import { rules } from '../../../src/core/rules/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { runValidate } from '../../support/run-validate.js';

const regions = loadRegions();
const small = { plan: anhui14fyp, regions, units: 121, rows: 0 };
const sichuan = { ...small, plan: sichuan14fyp, units: 205 };

interface Told {
  readonly rule: string;
  readonly file: string;
  readonly sheet?: string | null;
  readonly cell?: string | null;
}

/** A province that was written and then checked by the command: what was planted, what was found. */
async function checked(options: typeof small & { readonly seed: number }, defects: number) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  const ledger = await writeProvince(folder, { ...options, defects });
  await runValidate(folder, ['.', '--quiet', '--format', 'json', '--output', 'report']);
  const report = JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  const workbooks: readonly { readonly findings: readonly Told[] }[] = report.workbooks;
  const found: readonly Told[] = [...workbooks.flatMap((one) => one.findings), ...report.findings];
  return { planted: ledger.defects, found, undecided: report.totals.undecided };
}

function places(told: readonly Told[]): readonly string[] {
  return told
    .map(({ rule, file, sheet, cell }) => [rule, file, sheet ?? '', cell ?? ''].join(' '))
    .sort();
}

const planted = new Set<string>();

test.each([
  [1, 40, small],
  [2, 60, small],
  [3, 60, { ...small, units: 130 }],
  [4, 80, { ...small, units: 200 }],
  [11, 120, sichuan],
  [6, 120, { ...small, units: 242 }],
] as const)(
  'seed %i with %i defects: what is found is the ledger, no more and no less',
  async (seed, defects, options) => {
    const { found, planted: ledger } = await checked({ ...options, seed }, defects);
    for (const { rule } of ledger) planted.add(rule);
    expect(ledger.length).toBeGreaterThanOrEqual(defects * 0.8);
    expect(places(found)).toEqual(places(ledger));
  },
);

test('every rule is planted, or it is told why it cannot be', () => {
  const all: readonly string[] = [...rules, ...batchRules].map(({ id }) => id);
  expect([...planted, ...Object.keys(unplantable)].sort()).toEqual([...all].sort());
});

test('without defects nothing is found and nothing stays open', async () => {
  expect(await checked({ ...small, seed: 6 }, 0)).toMatchObject({ found: [], undecided: 0 });
});

test('a province whose counties report is consistent too', async () => {
  expect(await checked({ ...sichuan, seed: 1 }, 0)).toMatchObject({ found: [] });
});

test('the same seed makes the same province, another seed another one', () => {
  const first = (seed: number) => deliveriesOf({ ...small, seed }).slice(0, 3);
  const books = (seed: number) => first(seed).map((each) => bookOf(each, 0).sheets);
  expect(books(1)).toEqual(books(1));
  expect(books(1)).not.toEqual(books(2));
});

test.each([1, 30, 121, 130, 250])('%i workbooks are asked for, and as many are made', (units) => {
  const files = deliveriesOf({ ...small, units, seed: 1 }).map(({ file }) => file);
  expect(new Set(files).size).toBe(units);
});

test('a county has at least as many rows of services as asked for', () => {
  const county = deliveriesOf({ ...small, seed: 1 }).find(({ unit }) => unit.level === 'county');
  const rows = county && bookOf(county, 600).sheets['服务'];
  expect(rows?.length).toBeGreaterThan(600);
});
