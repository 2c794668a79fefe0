import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cityBook, oneTenthOff } from '../support/city-book.js';
import { runValidate } from '../support/run-validate.js';

const wrong = cityBook(oneTenthOff);

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  mkdirSync(join(path, 'in'));
  writeFileSync(join(path, 'in', 'a.xlsx'), wrong);
  return path;
}

async function files(path: string, args: readonly string[]): Promise<readonly string[]> {
  const { out } = await runValidate(path, [...args, '--format', 'json']);
  return JSON.parse(out).workbooks.map(({ file }: { readonly file: string }) => file);
}

const outputs = ['in', '--annotate', 'in/copies', '--summary', 'in/summary.xlsx'];

test('what a run wrote into its own input is no input of the same run again', async () => {
  const path = folder();
  expect(await files(path, outputs)).toEqual(['in/a.xlsx']);
  expect(existsSync(join(path, 'in', 'copies', 'a.xlsx'))).toBe(true);
  expect(await files(path, outputs)).toEqual(['in/a.xlsx']);
});

test('a folder of annotated copies is passed over by later runs, unless it is named itself', async () => {
  const path = folder();
  await runValidate(path, ['in', '--annotate', 'in/copies']);
  expect(await files(path, ['in'])).toEqual(['in/a.xlsx']);
  expect(await files(path, ['in/**/*.xlsx'])).toEqual(['in/a.xlsx']);
  expect(await files(path, ['in/copies'])).toEqual(['in/copies/a.xlsx']);
});

test('copies over the workbooks themselves are refused before anything is checked or written', async () => {
  const path = folder();
  const run = await runValidate(path, ['in', '--annotate', 'in', '--output', 'out']);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(readdirSync(path)).toEqual(['in']);
});
