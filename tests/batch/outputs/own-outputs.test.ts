import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownPlanBook } from '../../../scripts/examples/own-plan.js';
import { cityBook, oneTenthOff } from '../../support/city-book.js';
import { convertedByLibreOffice, withLibreOffice } from '../../support/libre-office.js';
import { runValidate } from '../../support/run-validate.js';

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

test('a summary of an earlier run is no submission, even where this run does not name it', async () => {
  const path = folder();
  await runValidate(path, ['in', '--summary', 'in/汇总.xlsx']);
  expect(await files(path, ['in'])).toEqual(['in/a.xlsx']);
  const run = await runValidate(path, ['in']);
  expect(run).toMatchObject({ code: 1, told: expect.stringContaining('已跳过 in/汇总.xlsx') });
  const alone = await runValidate(path, ['in/汇总.xlsx']);
  expect(alone).toMatchObject({
    code: 2,
    out: expect.stringContaining('是本软件写出的汇总或进展情况表'),
  });
});

withLibreOffice('a summary that LibreOffice saved again is known too', async () => {
  const path = folder();
  const summary = join(path, 'in', '汇总.xlsx');
  await runValidate(path, ['in', '--summary', 'in/汇总.xlsx']);
  writeFileSync(summary, convertedByLibreOffice(readFileSync(summary)));
  expect(await files(path, ['in'])).toEqual(['in/a.xlsx']);
});

test('the workbook of a plan among the submissions is none, and tells so', async () => {
  const path = folder();
  writeFileSync(join(path, 'in', '规划.xlsx'), await ownPlanBook());
  expect(await files(path, ['in'])).toEqual(['in/a.xlsx']);
  const run = await runValidate(path, ['in', '--catalogue', 'in/规划.xlsx']);
  expect(run).toMatchObject({ code: 1, told: expect.stringContaining('已跳过 in/规划.xlsx') });
  const alone = await runValidate(path, ['in/规划.xlsx']);
  expect(alone).toMatchObject({ code: 2, out: expect.stringContaining('规划工作簿，不是报送') });
});
