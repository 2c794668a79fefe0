/** Takes pictures of every view in both languages into docs/screenshots: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../src/core/model/index.js';
import { paneViews } from '../../../src/messages/pane.js';
import { guidePictures } from '../guide-pictures.js';
import { workbook } from '../workbook.js';
import { xlsxOf } from '../xlsx.js';
import { startChromium } from './chromium.js';
import { openPane, type PaneOptions } from './open-pane.js';
import { showcase, submission } from './sketches.js';
import { tablePictures } from './table-pictures.js';

const folder = 'docs/screenshots';

interface Setting extends PaneOptions {
  readonly name: string;
}

function settingsOf(language: Language): readonly Setting[] {
  const play = { language, sketch: showcase };
  return [
    { name: 'pane', play, viewport: { width: 380, height: 900 } },
    { name: 'narrow', play, viewport: { width: 320, height: 700 } },
    { name: 'page', locale: language, viewport: { width: 1280, height: 900 } },
    { name: 'dark', play, viewport: { width: 380, height: 900 }, colorScheme: 'dark' },
    { name: 'contrast', play, viewport: { width: 380, height: 900 }, forcedColors: 'active' },
  ];
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
}

async function picturesOf(
  browser: Browser,
  { name, ...options }: Setting,
  language: Language,
): Promise<void> {
  const pane = await openPane(browser, options);
  const { page } = pane;
  if (!options.play) await chooseFiles(page);
  await page.waitForSelector('.view');
  const isVariant = name === 'dark' || name === 'contrast';
  for (const [at, view] of paneViews.entries()) {
    if (isVariant && view !== 'overview' && view !== 'check') continue;
    await page.click(`.tabs button >> nth=${at}`);
    await picture(page, `${view}-${name}.${language}`);
  }
  await pane.close();
}

async function chooseFiles(page: Page): Promise<void> {
  const file = (name: string, sketch: string) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(xlsxOf(workbook(sketch))),
  });
  const others = ['340200', '340300', '340400'].map((code) =>
    file(`${code}.xlsx`, submission.replaceAll('340100', code)),
  );
  await page.setInputFiles('input[type=file] >> nth=0', [file('340100.xlsx', showcase), ...others]);
  await page.waitForFunction(
    () => document.querySelector('.file') && !document.querySelector('progress'),
  );
}

const browser = await startChromium();
if (!browser) throw new Error('no Chromium starts here: set CHROMIUM_PATH');
mkdirSync(folder, { recursive: true });
for (const language of ['zh-CN', 'en-US'] as const) {
  for (const setting of settingsOf(language)) await picturesOf(browser, setting, language);
  await tablePictures(browser, language);
}
await guidePictures(browser);
await browser.close();
