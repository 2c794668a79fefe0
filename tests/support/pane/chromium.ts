import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath, headlessShell } from '../../../scripts/bench/installed.js';
import { testsWith } from '../tests-with.js';

/** No name leads away from this machine. */
const thisMachine = 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * The npm package brings arguments of its own, which are made for servers that open one page and end:
 * with one process for all of Chromium, it dies when the first context is closed.
 */
const args = ['--no-sandbox', `--host-resolver-rules=${thisMachine}`];

/** Starts Chromium: one that is installed, else the one of the npm package; undefined where none starts. */
export async function startChromium(): Promise<Browser | undefined> {
  for (const path of [headlessShell, chromiumPath]) {
    const browser = path === undefined ? undefined : await started(path);
    if (browser) return browser;
  }
  return bundled.executablePath().then(started, () => undefined);
}

function started(executablePath: string): Promise<Browser | undefined> {
  return chromium.launch({ executablePath, args }).catch(() => undefined);
}

/** Tests that need the browser: they skip, and one says why, where none starts. */
export function testsIn(browser: Browser | undefined): jest.It {
  return testsWith(browser, 'no Chromium starts here: set CHROMIUM_PATH to run this file');
}
