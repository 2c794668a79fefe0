import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { hostileCounty } from '../support/hostile-county.js';
import { leaveChromium, startChromium, testsIn } from '../support/pane/chromium.js';
import type * as browserSeals from '../support/pane/browser-seals.js';
import { applied, sealedBy, sealsIn } from '../support/sealing.js';
import { withoutEd25519 } from '../support/pane/without-ed25519.js';
import { workbook } from '../support/workbook.js';
import { xlsxOf } from '../support/xlsx.js';

declare const seals: typeof browserSeals;

const browser = await startChromium();
const inBrowser = testsIn(browser);
let page: Page;

beforeAll(async () => {
  if (!browser) return;
  const bundle = await build({
    entryPoints: ['tests/support/pane/browser-seals.ts'],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'seals', platform: 'browser' },
  });
  page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('https://pane.test/');
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
});
afterAll(leaveChromium);

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

inBrowser('a browser that seals the same step comes to the same seal', async () => {
  const book = xlsxOf(workbook(hostileCounty));
  const seal = await page.evaluate(([bytes, values]) => seals.sealIn(bytes, values), [
    base64(book),
    applied,
  ] as const);
  expect([seal]).toEqual(await sealsIn(await sealedBy([applied], book)));
});

inBrowser('a browser finds the seals of Node intact, and broken ones broken', async () => {
  const sealed = base64(await sealedBy([applied], hostileCounty));
  expect(await page.evaluate((bytes) => seals.standingsIn(bytes), sealed)).toEqual(['intact']);
});

inBrowser('a browser signs what Node bears out, or says that it cannot', async () => {
  const told = await page.evaluate(() => seals.signIn('1.0.x'));
  expect(['valid', 'cannot']).toContain(told);
});

inBrowser('a browser that does not know the algorithm says so', async () => {
  await page.evaluate(withoutEd25519);
  expect(await page.evaluate(() => seals.signIn('1.0.x'))).toBe('cannot');
});
