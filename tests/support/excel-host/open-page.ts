import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Browser, Page, Route } from 'playwright-core';
import { officeFolder } from './office-folder.js';

const base = 'https://add-in.test/';

/** Where Chromium is: CHROMIUM_PATH, else the usual place; undefined where there is none. */
export function chromiumPath(): string | undefined {
  const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return existsSync(path) ? path : undefined;
}

/** A page of Chromium in which office.js runs on the test host; asked lists what it wanted from elsewhere. */
export interface HostPage {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page whose every request is answered from the npm package and the bundled host. */
export async function openHostPage(executablePath: string): Promise<HostPage> {
  const script = await bundledHost();
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route('**/*', (route) => answer(route, script, asked));
  await page.goto(base);
  await page.evaluate(() => Office.onReady());
  return { page, asked, close: () => browser.close() };
}

async function bundledHost(): Promise<string> {
  const entry = join(import.meta.dirname, 'page.ts');
  const result = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return result.outputFiles[0]?.text ?? '';
}

const html = `<!doctype html><meta charset="utf-8"><title>host</title>
<script src="host.js"></script><script src="office.js"></script>`;

function answer(route: Route, script: string, asked: string[]): Promise<void> {
  const url = route.request().url();
  const path = url.startsWith(base) ? url.slice(base.length).replace(/\?.*$/, '') : undefined;
  if (path === '') return route.fulfill({ contentType: 'text/html', body: html });
  if (path === 'host.js') return route.fulfill({ contentType: 'text/javascript', body: script });
  const file = path === undefined ? undefined : join(officeFolder, path.toLowerCase());
  if (file !== undefined && existsSync(file)) {
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
  }
  asked.push(url);
  return route.abort();
}
