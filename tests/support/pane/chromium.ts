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

/** How long Chromium waits for the next file of tests, in milliseconds. */
const patience = 3000;

let running: Promise<Browser | undefined> | undefined;
let closing: NodeJS.Timeout | undefined;

/** Chromium, which files of tests that a worker runs one after the other share; undefined where none starts. */
export async function startChromium(): Promise<Browser | undefined> {
  clearTimeout(closing);
  const browser = await running;
  if (browser?.isConnected() === true) return browser;
  running = launched();
  return running;
}

/** Leaves Chromium, without a page of this file, to the next one; it is closed where none comes. */
export async function leaveChromium(): Promise<void> {
  const browser = await running;
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  clearTimeout(closing);
  closing = setTimeout(() => {
    running = undefined;
    void browser?.close();
  }, patience).unref();
}

/** Starts the one that is installed, else the one of the npm package. */
async function launched(): Promise<Browser | undefined> {
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
