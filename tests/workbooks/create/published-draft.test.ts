import { readFileSync } from 'node:fs';
import { builtInCatalogue, type Plan } from '../../../src/core/catalogue/index.js';
import { newerPlans } from '../../../src/core/catalogue/newer-plans.js';
import type { CheckResult } from '../../../src/core/check.js';
import { address, formatAt, valueAt } from '../../../src/core/model/index.js';
import { rowKey } from '../../../src/core/tables/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { createWorkbook, publishedDraft } from '../../../src/workbooks/create/index.js';
import { expectGolden } from '../../support/golden.js';
import { checkBytes } from './check-bytes.js';

const plans = [...builtInCatalogue.plans, ...newerPlans];
const regions = loadRegions();

async function published(plan: Plan, language: 'zh-CN' | 'en-US' = 'zh-CN') {
  const region = regions.find(plan.region);
  if (!region) throw new Error(plan.region);
  return createWorkbook(publishedDraft(plan, region, language));
}

/** What a check says of a workbook in ids and numbers, which wording does not change. */
function told({ submission, findings, undecided, verdict }: CheckResult): string {
  const lines = submission.progress.map(({ goal, progress }) => {
    const { base, current, target } = progress;
    const figures = [base, current, target].map((figure) => figure ?? '–').join(' → ');
    return `  ${rowKey(goal.row)}: ${figures}, ${progress.class}`;
  });
  const found = findings.map(({ rule, sheet, cell }) => `  ${rule} ${sheet ?? ''}!${cell ?? ''}`);
  const open = undecided.map(
    ({ rule, sheet, cell, reason }) => `  ${rule} ${sheet ?? ''}!${cell ?? ''} ${reason}`,
  );
  const blocks = [verdict, 'indicators', ...lines, 'findings', ...found, 'undecided', ...open];
  return `${blocks.join('\n')}\n`;
}

test.each(plans)(
  'what $id published stands, and what it did not publish is undecided',
  async (plan) => {
    const result = await checkBytes(await published(plan));
    expect(result.findings).toEqual([]);
    expect(result.verdict).toBe('incomplete');
    expectGolden(`published/${plan.id}.txt`, told(result));
  },
);

test.each(plans)('the English workbook of $id is judged alike', async (plan) => {
  const [zh, en] = [await published(plan), await published(plan, 'en-US')];
  const [first, second] = [await checkBytes(zh), await checkBytes(en)];
  expect(second.findings).toEqual([]);
  const classes = (result: CheckResult) =>
    result.submission.progress.map((one) => one.progress.class);
  expect(classes(second)).toEqual(classes(first));
  expect(second.undecided.length).toBe(first.undecided.length);
});

test.each(plans)(
  'the committed workbook of $id is made from the catalogue as it is',
  async (plan) => {
    const stored = readFileSync(`examples/published/${plan.id}.xlsx`);
    expect(stored.equals(Buffer.from(await published(plan)))).toBe(true);
  },
);

test('published identities hold: 26 of 40 is 65%, 2.87 million of 12,326,518 is 23.28%', async () => {
  const share = async (planId: string, indicator: string) => {
    const [plan] = plans.filter(({ id }) => id === planId);
    if (!plan) throw new Error(planId);
    const { submission, findings, undecided } = await checkBytes(await published(plan));
    const row = submission.observations.find((one) => one.indicator?.id === indicator);
    const told = [...findings, ...undecided].filter(({ rule }) => rule === 'ratio-mismatch');
    const place = address({ row: row?.row.row ?? 0, column: 8 });
    return { row, told: told.filter(({ cell }) => cell === place) };
  };
  const chosen = await share('sichuan-14fyp', 'governance-pilots-chosen');
  expect(chosen.row?.numerator).toEqual({ value: 26, low: 26, high: 26 });
  expect(chosen.row?.value).toEqual(expect.objectContaining({ value: 65 }));
  expect(chosen.told).toEqual([]);
  const volunteers = await share('wuhan-2022', 'volunteer-share');
  expect(volunteers.row?.numerator).toEqual({ value: 2870000, low: 2865000, high: 2875000 });
  expect(volunteers.row?.denominator).toEqual(expect.objectContaining({ value: 12326518 }));
  expect(volunteers.row?.value).toEqual(expect.objectContaining({ value: 23.28 }));
  expect(volunteers.told).toEqual([]);
});

test('the batches of Sichuan stand as published, the fund of the first is not known', async () => {
  const [sichuan] = plans.filter(({ id }) => id === 'sichuan-14fyp');
  const { submission } = await checkBytes(await published(sichuan as Plan));
  const rows = submission.tables.batches?.rows.map(({ cells }) =>
    [cells.batch, cells.year, cells.counties, cells.pilots, cells.fund].map(({ raw }) => raw),
  );
  expect(rows).toEqual([
    ['第一批', 2021, 82, 228, '…'],
    ['第二批', 2022, 69, 234, 4680],
  ]);
});

test('every row of data names its publisher, and our own reading is marked', async () => {
  const [wuhan] = plans.filter(({ id }) => id === 'wuhan-2022');
  const { submission } = await checkBytes(await published(wuhan as Plan));
  const goals = submission.tables.indicators?.rows ?? [];
  expect(String(goals[0]?.cells.remarks.raw)).toContain('按年末达到140个理解');
  const shares = submission.observations.at(-1)?.row;
  expect(String(shares?.cells.remarks.raw)).toContain('第七次全国人口普查');
  if (!shares) throw new Error('no row of data');
  const place = { row: shares.row, column: shares.cells.value.column };
  expect(valueAt(shares.sheet, place.row, place.column)).toBe(0.2328);
  expect(formatAt(shares.sheet, place)).toBe('0.00%');
});
