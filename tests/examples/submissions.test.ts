import { resolve } from 'node:path';
import { exampleSubmissions } from '../../scripts/examples/submissions.js';
import { loadRegions } from '../../src/data/regions.js';
import { runValidate } from '../support/run-validate.js';

interface Placed {
  readonly rule: string;
  readonly file: string;
  readonly sheet?: string | null;
  readonly cell?: string | null;
}

const folder = resolve('examples/submissions');
const { defects } = exampleSubmissions(loadRegions());

function places(findings: readonly Placed[]): readonly string[] {
  return findings
    .map(({ rule, file, sheet, cell }) => `${rule} ${file} ${sheet ?? ''}!${cell ?? ''}`)
    .sort();
}

test('the example submissions show at least thirty kinds of defects', () => {
  expect(new Set(defects.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(30);
});

test('every planted defect is found at its cell, and nothing else is', async () => {
  const { out, code } = await runValidate(folder, ['.', '--format', 'json', '--no-cache']);
  const { workbooks, findings } = JSON.parse(out);
  const ofWorkbooks = workbooks.flatMap((one: { findings: readonly Placed[] }) => one.findings);
  expect(places([...ofWorkbooks, ...findings])).toEqual(places(defects));
  expect(code).toBe(1);
});
