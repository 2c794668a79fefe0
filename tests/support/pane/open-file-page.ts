import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { pageNames, singlePage } from '../../../scripts/package/page/single-page.js';
import type { PageSize } from '../../../scripts/package/page/bundle-page.js';
import { onceARun } from '../once-a-run.js';

/** The page in one file, opened from a folder; asked lists every address that the browser was asked for. */
export interface FilePage {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

const made = new Map<PageSize, Promise<string>>();

/** 单文件页面 · Makes the page once, puts it into a folder with a Chinese name, and opens it as a double click does. */
export async function openFilePage(
  browser: Browser,
  { size = 'small', ...options }: BrowserContextOptions & { readonly size?: PageSize } = {},
): Promise<FilePage> {
  const address = await addressOf(size);
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (told) => {
    if (told.type() === 'error') errors.push(told.text());
  });
  await page.goto(address);
  await page.waitForSelector('.pane');
  return { page, asked, errors, close: () => context.close() };
}

/** The address of the page as a file. */
export function addressOf(size: PageSize): Promise<string> {
  const known = made.get(size);
  if (known) return known;
  const address = writePage(size);
  made.set(size, address);
  return address;
}

async function writePage(size: PageSize): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'page-')), '规划 材料');
  mkdirSync(folder);
  const path = join(folder, pageNames[size]);
  const { html } = await onceARun(`page-${size}`, () => singlePage(size));
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}
