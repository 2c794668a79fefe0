import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const installed = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Starts Chromium: the one that is installed, else the one of the npm package; undefined where none starts. */
export async function startChromium(): Promise<Browser | undefined> {
  const choices = [
    async () => ({ executablePath: installed, args: ['--no-sandbox'] }),
    async () => ({ executablePath: await bundled.executablePath(), args: bundled.args }),
  ];
  for (const choice of existsSync(installed) ? choices : choices.slice(1)) {
    const browser = await choice()
      .then(chromium.launch.bind(chromium))
      .catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}
