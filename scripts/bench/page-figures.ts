import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { pageNames, singlePage } from '../package/page/single-page.js';
import { chromiumPath } from './installed.js';
import { median } from './median.js';
import { validate } from './readers.js';

/** 网页 · What the page in one file takes, in seconds; undefined where no Chromium is installed. */
export interface PageTimes {
  /** From opening it until something can be chosen. */
  readonly firstView: number;
  /** From choosing one workbook until its verdict, in a page that checked none. */
  readonly firstVerdict: number;
  /** From choosing many until the last verdict. */
  readonly many: number;
  /** What the command with two workers takes for the same ones, its start and its report included. */
  readonly command: number;
}

/** Opens the page anew for each measurement, in turn with the command. */
export async function pageTimes(folder: string, rounds: number): Promise<PageTimes | undefined> {
  if (chromiumPath === undefined) return undefined;
  const address = await writePage();
  const files = readdirSync(folder).map((name) => join(folder, name));
  const all: PageTimes[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await inBrowser(async (page) => ({
      firstView: await firstView(page, address),
      firstVerdict: await chosen(page, files.slice(0, 1)),
    }));
    const { seconds: command } = validate(folder, ['--workers', '2', '--no-cache']);
    const many = await inBrowser(async (page) => {
      await firstView(page, address);
      return chosen(page, files);
    });
    all.push({ ...one, many, command });
  }
  const of = (name: keyof PageTimes) => median(all.map((each) => each[name]));
  return {
    firstView: of('firstView'),
    firstVerdict: of('firstVerdict'),
    many: of('many'),
    command: of('command'),
  };
}

async function writePage(): Promise<string> {
  const folder = resolve('out/bench/page');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, pageNames.small);
  writeFileSync(path, (await singlePage('small')).html);
  return pathToFileURL(path).href;
}

/** A browser of its own each time, in which nothing is compiled yet. */
async function inBrowser<T>(measure: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = chromiumPath ?? '';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ locale: 'zh-CN' });
    return await measure(page);
  } finally {
    await browser.close();
  }
}

async function firstView(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address);
  await page.waitForSelector('.pane');
  return (performance.now() - start) / 1000;
}

/** Nobody finds a file in the browser’s own chooser in less. */
const inChooser = 1000;

/** From choosing in the browser’s own chooser until as many files have a verdict. */
async function chosen(page: Page, files: readonly string[]): Promise<number> {
  const opened = page.waitForEvent('filechooser');
  await page.click('.drop button >> nth=0');
  const chooser = await opened;
  await page.waitForTimeout(inChooser);
  const start = performance.now();
  await chooser.setFiles([...files]);
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('.file .pill').length === count &&
      document.querySelector('progress') === null,
    files.length,
    { polling: 20 },
  );
  return (performance.now() - start) / 1000;
}
