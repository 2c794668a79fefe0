/** Draws the icons of the ribbon as PNG from their SVG: run by hand after a drawing has changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { iconFolder, iconNames, iconSizes } from './addin/icons.js';

const installed = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch(
  installed
    ? { executablePath: installed, args: ['--no-sandbox'] }
    : { executablePath: await bundled.executablePath(), args: bundled.args },
);
const page = await browser.newPage();
for (const name of iconNames) {
  const drawing = readFileSync(`${iconFolder}/${name}.svg`, 'utf8');
  for (const size of iconSizes) {
    await page.setContent(`<style>svg{width:${size}px;height:${size}px}</style>${drawing}`);
    const bytes = await page.locator('svg').screenshot({ omitBackground: true });
    writeFileSync(`${iconFolder}/${name}-${size}.png`, bytes);
  }
}
await browser.close();
