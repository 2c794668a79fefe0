import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { writeFiles } from '../../../scripts/addin/write-files.js';
import { serveFolder } from '../../../scripts/serve/serve-folder.js';
import type { AddinPackage } from '../../../scripts/package/addin/addin-package.js';
import { builtAddin } from '../built-addin.js';
import { nginx, serveWithNginx, type Served } from '../nginx.js';

/** The add-in as an office serves it, and where. */
export interface PaneSite {
  readonly files: AddinPackage['site'];
  readonly address: string;
}

/** One for each browser, which files of tests share. */
const sites = new WeakMap<Browser, Promise<PaneSite>>();

/** The folder of the add-in, served by nginx with the settings that an office is given where it is installed, else as `npm start` serves it. */
export function paneSite(browser: Browser): Promise<PaneSite> {
  const site = sites.get(browser) ?? openSite(browser);
  sites.set(browser, site);
  return site;
}

/** The server ends with the browser that it was started for. */
async function openSite(browser: Browser): Promise<PaneSite> {
  const { site: files, nginx: conf } = await builtAddin();
  const folder = mkdtempSync(join(process.env['RUN_FOLDER'] ?? tmpdir(), 'site-'));
  writeFiles(folder, files);
  const served = await (nginx === undefined ? serveHere(folder) : serveWithNginx(folder, conf));
  browser.once('disconnected', () => {
    served.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { files, address: served.address };
}

async function serveHere(folder: string): Promise<Served> {
  const certificate = { reason: 'Chromium trusts localhost without' };
  const server = await serveFolder({ folder, port: 0, certificate });
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${port}`, stop };
}
