import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page, Route } from 'playwright-core';
import { officeFolder } from './office-folder.js';

const base = 'https://add-in.test/';

/** A page of Chromium in which office.js runs on the test host; asked lists what it wanted from elsewhere. */
export interface HostPage {
  readonly page: Page;
  readonly asked: readonly string[];
}

/** Opens a page whose every request is answered from the npm package and the bundled host. */
export async function openHostPage(browser: Browser): Promise<HostPage> {
  const script = await bundledHost();
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route('**/*', (route) => answer(route, script, asked));
  await page.goto(base);
  await page.evaluate(() => Office.onReady());
  return { page, asked };
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
