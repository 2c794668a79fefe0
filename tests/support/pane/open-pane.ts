import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { bundleFunctions } from '../../../scripts/functions/bundle-functions.js';
import { paneFiles, type PaneFiles } from '../../../scripts/pane/pane-files.js';
import type { Play } from './host-page.js';

const base = 'https://pane.test/';

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

let built: Promise<PaneFiles['files']> | undefined;
let host: Promise<string> | undefined;

/** Opens the pane as it is built, every request answered from the build. */
export async function openPane(
  browser: Browser,
  { play, ...options }: PaneOptions = {},
): Promise<OpenPane> {
  const files = await (built ??= everything());
  const context = await browser.newContext({ viewport: { width: 400, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await context.route('**/*', (route) => answer(route, files, asked));
  if (play) {
    await page.addInitScript({ content: `window.excelPlay = ${JSON.stringify(play)};` });
    await page.addInitScript({ content: await (host ??= bundledHost()) });
  }
  await page.goto(`${base}taskpane.html`);
  await page.waitForSelector('.pane');
  return { page, asked, errors, close: () => context.close() };
}

async function everything(): Promise<PaneFiles['files']> {
  const [pane, functions] = await Promise.all([paneFiles(), bundleFunctions()]);
  const scripts = Object.entries(functions.files).map(([path, content]) => {
    return [path.replace(/^dist\//, ''), content] as const;
  });
  return { ...Object.fromEntries(scripts), ...pane.files };
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

function answer(route: Route, files: PaneFiles['files'], asked: string[]): Promise<void> {
  const url = route.request().url();
  if (url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
  const path = url.startsWith(base) ? url.slice(base.length).replace(/[?#].*$/, '') : '';
  const content = files[path] ?? files[path.toLowerCase()];
  if (content === undefined) {
    asked.push(url);
    return route.abort();
  }
  const contentType = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return route.fulfill({ contentType, body: Buffer.from(content) });
}
