import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeFiles } from '../../../scripts/addin/write-files.js';
import { addinPackage, type AddinPackage } from '../../../scripts/package/addin/addin-package.js';
import { onceARun } from '../once-a-run.js';
import { nginx, serveWithNginx } from '../nginx.js';

/** The add-in as an office serves it, and where. */
export interface PaneSite {
  readonly files: AddinPackage['site'];
  readonly address: string;
  /** Whether a server answers at the address; else the files must be handed over. */
  readonly isServed: boolean;
}

const address = 'https://pane.test';

/** Each file of tests starts a browser of its own. */
const sites = new WeakMap<Browser, Promise<PaneSite>>();

/** The folder of the add-in, served by nginx with the settings that an office is given where it is installed. */
export function paneSite(browser: Browser): Promise<PaneSite> {
  const site = sites.get(browser) ?? openSite(browser);
  sites.set(browser, site);
  return site;
}

/** The server ends with the browser that it was started for. */
async function openSite(browser: Browser): Promise<PaneSite> {
  const { site: files, nginx: conf } = await onceARun('add-in', () =>
    addinPackage({ address, office: 'local', plans: [] }),
  );
  if (nginx === undefined) return { files, address, isServed: false };
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFiles(folder, files);
  const served = await serveWithNginx(folder, conf);
  browser.once('disconnected', () => {
    served.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { files, address: served.address, isServed: true };
}
