import { valueAt } from '../../../src/core/model/index.js';
import type { Observation, Submission } from '../../../src/core/submission/index.js';
import { createWorkbook } from '../../../src/workbooks/create/index.js';
import { patchWorkbook } from '../../../src/workbooks/patch/index.js';
import { recalculated, withLibreOffice } from '../../support/libre-office.js';
import { checkBytes } from './check-bytes.js';
import { templateOf } from './template-of.js';

type Counts = readonly [numerator: number | string, denominator: number | string];

/** The rows of 2023 of 铜陵市: its total, then its four counties. */
function rowsOf({ observations }: Submission): readonly Observation[] {
  return observations.filter(
    ({ row: { cells }, period }) =>
      cells.indicatorCode.value === 'facility-coverage' && period?.year === 2023,
  );
}

/** The template of 铜陵市 in which the counts of its counties were typed. */
async function withCounts(counts: readonly Counts[]): Promise<Uint8Array> {
  const asked = { plan: 'anhui-14fyp', region: '340700', year: 2023 };
  const template = await createWorkbook(await templateOf(asked));
  const [, ...parts] = rowsOf((await checkBytes(template)).submission);
  const cells = parts.flatMap(({ row }, at) =>
    (['numerator', 'denominator'] as const).map((field, of) => ({
      row: row.row,
      column: row.cells[field].column,
      content: { value: counts[at]?.[of] ?? null },
    })),
  );
  const patched = await patchWorkbook(template, { sheets: [{ sheet: '数据', cells }] });
  if ('bytes' in patched) return patched.bytes;
  throw new Error('the counts cannot be typed');
}

const others: readonly Counts[] = [
  [90, 100],
  [80, 100],
  [70, 100],
];
const all = [...others, [60, 100]] as const satisfies readonly Counts[];
const none: Counts = ['—', '—'];

/** What the total comes to: its numerator, denominator and rate. */
const cases: readonly (readonly [string, readonly Counts[], readonly (number | string)[]])[] = [
  ['every county counts', all, [300, 400, 0.75]],
  ['it does not apply to one', [...others, none], [240, 300, 0.8]],
  ['it applies to none', [none, none, none, none], ['—', '—', '—']],
  ['one count of a county does not apply', [...others, ['—', 100]], ['…', '…', '…']],
  ['a county has not got one', [...others, ['…', 100]], ['…', 400, '…']],
  ['a county has not typed one', [...others, ['', 100]], ['', 400, '']],
];

test.each(cases)('%s: the total is what its formulas come to', async (_, counts, expected) => {
  const { submission, findings } = await checkBytes(await withCounts(counts));
  const [{ row: { cells } } = { row: { cells: undefined } }] = rowsOf(submission);
  expect([cells?.numerator.raw, cells?.denominator.raw, cells?.value.raw]).toEqual(expected);
  expect(findings.filter(({ rule }) => rule === 'rollup-mismatch')).toEqual([]);
});

withLibreOffice('another program comes to the same totals', async () => {
  for (const [, counts, expected] of cases.slice(1, 4)) {
    const bytes = await withCounts(counts);
    const { sheets } = await recalculated(bytes);
    const [total] = rowsOf((await checkBytes(bytes)).submission);
    const data = sheets.find(({ name }) => name === '数据');
    const found = (['numerator', 'denominator', 'value'] as const).map(
      (field) => data && total && valueAt(data, total.row.row, total.row.cells[field].column),
    );
    expect(found).toEqual(expected);
  }
});
