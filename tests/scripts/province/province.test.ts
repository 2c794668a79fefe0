import { workbookOf } from '../../../scripts/province/book.js';
import { chooseDefects } from '../../../scripts/province/defects.js';
import { deliver } from '../../../scripts/province/ledger.js';
import { bookOf, deliveriesOf } from '../../../scripts/province/province.js';
import { createRandom } from '../../../scripts/province/random.js';
import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { anhui14fyp } from '../../../src/core/catalogue/plans/anhui-14fyp.js';
import { sichuan14fyp } from '../../../src/core/catalogue/plans/sichuan-14fyp.js';
import { checkBatch } from '../../../src/core/check-batch.js';
import { check } from '../../../src/core/check.js';
import { factsOf } from '../../../src/core/facts/index.js';
import { defaultSettings } from '../../../src/core/submission/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { plainXlsx } from '../../../src/workbooks/create/plain-xlsx.js';
import { read } from '../../../src/workbooks/read/index.js';
import { nodeInflate } from '../../../src/workbooks/read/node.js';

const regions = loadRegions();
const context = { catalogue: builtInCatalogue, regions, settings: defaultSettings };
const patience = 60_000;
const small = { plan: anhui14fyp, regions, units: 121, rows: 0 };

/** The workbooks of a province after they were written and read again, in the order of their files. */
async function delivered(options: typeof small & { readonly seed: number }, defects: number) {
  const deliveries = deliveriesOf(options);
  const chosen = chooseDefects(deliveries, defects, createRandom(options.seed));
  const all = deliveries.flatMap((each) => deliver(bookOf(each, options.rows), chosen));
  const sorted = all.sort((a, b) => (a.book.file < b.book.file ? -1 : 1));
  const limits = { inflate: nodeInflate, maxUnpackedBytes: 1e8 };
  const reading = ({ book }: (typeof all)[number]) => read(plainXlsx(workbookOf(book)), limits);
  const workbooks = await Promise.all(sorted.map(reading));
  return {
    files: sorted.map(({ book }, index) => ({ file: book.file, workbook: workbooks[index] })),
    ledger: sorted.flatMap(({ entries }) => entries),
  };
}

function checkedAll(files: Awaited<ReturnType<typeof delivered>>['files']) {
  const results = files.flatMap(({ file, workbook }) =>
    workbook ? [check(workbook, { ...context, file })] : [],
  );
  const facts = results.map(({ submission }) => factsOf(submission));
  return {
    findings: [...results.flatMap((result) => result.findings), ...checkBatch(facts, context)],
    undecided: results.flatMap((result) => result.undecided),
  };
}

interface Told {
  readonly rule: string;
  readonly file: string;
  readonly sheet?: string | null;
  readonly cell?: string | null;
}

function places(told: readonly Told[]): readonly string[] {
  return told
    .map(({ rule, file, sheet, cell }) => [rule, file, sheet ?? '', cell ?? ''].join(' '))
    .sort();
}

test.each([1, 2, 3, 4, 5])(
  'seed %i: what is found is the ledger, no more and no less',
  async (seed) => {
    const { files, ledger } = await delivered({ ...small, seed }, 40);
    expect(ledger.length).toBeGreaterThanOrEqual(33);
    expect(places(checkedAll(files).findings)).toEqual(places(ledger));
  },
);

test(
  'without defects nothing is found and nothing stays open',
  async () => {
    const { files } = await delivered({ ...small, seed: 6 }, 0);
    expect(checkedAll(files)).toEqual({ findings: [], undecided: [] });
  },
  patience,
);

test(
  'a province whose counties report is consistent too',
  async () => {
    const { files } = await delivered({ ...small, plan: sichuan14fyp, units: 205, seed: 1 }, 0);
    expect(checkedAll(files).findings).toEqual([]);
  },
  patience,
);

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
