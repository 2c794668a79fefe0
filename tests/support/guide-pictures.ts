/** Takes the pictures of the guide into docs/screenshots: workbooks through LibreOffice, the report through Chromium. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { template, validate } from '../../src/batch/index.js';
import { runCommand } from './run-command.js';

const folder = resolve('docs/screenshots');

/** A page of a workbook as a picture: what is printed on it and on none before, and the part that is shown. */
interface Sheet {
  readonly file: string;
  readonly shows: string;
  readonly name: string;
  readonly height: number;
}

const work = mkdtempSync(join(tmpdir(), 'plan-indicators-'));

/** Makes what the guide shows, and takes a picture of each. */
export async function guidePictures(browser: Browser): Promise<void> {
  cpSync('examples/submissions', join(work, '报送'), { recursive: true });
  const asked = ['--plan', 'anhui-14fyp', '--region', '340102', '--as-of', '2023-12-31'];
  await runCommand(template, work, [...asked, '--output', '模板.xlsx']);
  await runCommand(validate, work, [
    ...['报送', '--quiet', '--format', 'html', '--output', '.'],
    ...['--annotate', '批注', '--summary', '汇总.xlsx'],
  ]);
  const sheets: readonly Sheet[] = [
    { file: '模板.xlsx', shows: '指标表', name: 'guide-indicators', height: 300 },
    { file: '模板.xlsx', shows: '数据表', name: 'guide-data', height: 520 },
    { file: '汇总.xlsx', shows: '核对结果', name: 'guide-summary', height: 420 },
    {
      file: resolve('examples/own-plan.xlsx'),
      shows: '指标代码',
      name: 'guide-own-plan',
      height: 260,
    },
  ];
  sheets.forEach(takeSheet);
  await takeReport(browser);
}

function takeSheet({ file, shows, name, height }: Sheet): void {
  const pdf = join(work, `${basename(file, '.xlsx')}.pdf`);
  const quiet = { cwd: work, stdio: 'ignore' } as const;
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, file], quiet);
  const area = ['-x', '0', '-y', '0', '-W', '1290', '-H', String(height)];
  const page = String(pageWith(pdf, shows));
  const pages = ['-f', page, '-l', page, '-singlefile'];
  const size = ['-scale-to-x', '1290', '-scale-to-y', '-1'];
  execFileSync('pdftoppm', [...size, ...area, ...pages, '-png', pdf, join(work, name)]);
  renameSync(join(work, `${name}.png`), join(folder, `${name}.png`));
}

/** Pages of a text end with a form feed. */
function pageWith(pdf: string, text: string): number {
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
  const at = pages.findIndex((page) => page.includes(text));
  if (at < 0) throw new Error(`No page of ${basename(pdf)} shows ${text}`);
  return at + 1;
}

async function takeReport(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 720 } });
  await page.goto(pathToFileURL(join(work, 'report.html')).href);
  await page.screenshot({ path: join(folder, 'guide-report.png'), animations: 'disabled' });
  await page.evaluate(() => document.querySelector('#findings')?.scrollIntoView());
  await page.screenshot({ path: join(folder, 'guide-findings.png'), animations: 'disabled' });
  await page.close();
}
