import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../../../scripts/bench/installed.js';

/**
 * The npm package brings arguments of its own, which are made for servers that open one page and end:
 * with one process for all of Chromium, it dies when the first context is closed.
 */
const args = ['--no-sandbox'];

/** Starts Chromium: the one that is installed, else the one of the npm package; undefined where none starts. */
export async function startChromium(): Promise<Browser | undefined> {
  const places = [async () => chromiumPath ?? '', () => bundled.executablePath()];
  for (const find of chromiumPath === undefined ? places.slice(1) : places) {
    const browser = await find()
      .then((executablePath) => chromium.launch({ executablePath, args }))
      .catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}
