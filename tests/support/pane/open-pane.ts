import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Play } from './host-page.js';
import { paneSite, type PaneSite } from './pane-site.js';

/** How the pane is opened: alone, or beside a workbook where a play is given. */
export interface PaneOptions extends BrowserContextOptions {
  readonly play?: Play;
}

/** The pane in a page of Chromium; asked lists what it wanted from elsewhere, errors what went wrong. */
export interface OpenPane {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

let host: Promise<string> | undefined;

/** Opens the pane as an office serves it; the browser of tests finds nothing elsewhere. */
export async function openPane(
  browser: Browser,
  { play, ...options }: PaneOptions = {},
): Promise<OpenPane> {
  const site = await paneSite(browser);
  const context = await browser.newContext({
    ...{ viewport: { width: 400, height: 900 }, ignoreHTTPSErrors: true },
    ...options,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  context.on('request', (request) => {
    if (!isOf(site, request.url())) asked.push(request.url());
  });
  if (play) {
    await page.addInitScript({ content: `window.excelPlay = ${JSON.stringify(play)};` });
    await page.addInitScript({ content: await (host ??= bundledHost()) });
  }
  await page.goto(`${site.address}/taskpane.html`);
  await page.waitForSelector('.pane');
  return { page, asked, errors, close: () => context.close() };
}

async function bundledHost(): Promise<string> {
  const entry = join(import.meta.dirname, 'host-page.ts');
  const result = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return result.outputFiles[0]?.text ?? '';
}

function isOf({ files, address }: PaneSite, url: string): boolean {
  if (url.startsWith('blob:') || url.startsWith('data:')) return true;
  const path = url.startsWith(`${address}/`) ? new URL(url).pathname.slice(1) : '';
  return path in files || path.toLowerCase() in files;
}
