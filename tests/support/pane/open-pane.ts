import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
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

/** Opens the pane as an office serves it; what it asks for elsewhere is refused. */
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
  await context.route('**/*', (route) => answer(route, site, asked));
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

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
};

function answer(route: Route, { files, address, isServed }: PaneSite, asked: string[]) {
  const url = route.request().url();
  if (url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
  const path = url.startsWith(`${address}/`) ? new URL(url).pathname.slice(1) : '';
  const content = files[path] ?? files[path.toLowerCase()];
  if (content === undefined) {
    asked.push(url);
    return route.abort();
  }
  if (isServed) return route.continue();
  const contentType = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return route.fulfill({ contentType, body: Buffer.from(content) });
}
