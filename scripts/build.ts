/**
 * Builds what Excel loads into dist/addin: the pane, the functions, office.js, icons and the manifest.
 *
 * `--address` is where it will be served from, `--office` where office.js comes from: local, cdn, cn;
 * `--catalogue` is the plan of the office, which the pane and the functions then know.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../src/batch/settings/load-catalogue.js';
import { readConfig } from '../src/batch/settings/read-config.js';
import { runSafely } from '../src/batch/host/run-safely.js';
import { spokenLanguage } from '../src/batch/host/spoken-language.js';
import { messagesOf } from '../src/messages/index.js';
import { addinFiles, type AddinFiles } from './addin/addin-files.js';
import { addinFolder } from './addin/addin-folder.js';
import { clearBuilt, fingerprintOf, keepBuilt } from './addin/built-before.js';
import { localAddress } from './addin/manifest.js';
import { isOfficeSource, officeSources } from './addin/office-source.js';
import { writeFiles } from './addin/write-files.js';
import { functionsSize, sizesOf } from './pane/sizes.js';
import { processHost } from './process-host.js';

const { values } = parseArgs({
  options: {
    address: { type: 'string', default: process.env['ADDIN_ADDRESS'] ?? localAddress },
    office: { type: 'string', default: 'local' },
    catalogue: { type: 'string' },
  },
});
const { address, office, catalogue } = values;
if (!/^https:\/\/[^/]/.test(address)) throw new Error(`--address must be https: ${address}`);
if (!isOfficeSource(office)) {
  throw new Error(`--office must be one of ${Object.keys(officeSources).join(', ')}: ${office}`);
}

const host = processHost();
const language = spokenLanguage(undefined, host.language);
process.exitCode = await runSafely(messagesOf(language), host, async () => {
  const cwd = process.cwd();
  const read = await readConfig(undefined, cwd);
  const { plans } = await loadCatalogue({ catalogue, read, language }, cwd);
  const fingerprint = fingerprintOf({ address, office, catalogue });
  const built = await addinFiles({ address, office, plans });
  clearBuilt(addinFolder);
  writeFiles(addinFolder, built.files);
  keepBuilt(addinFolder, fingerprint);
  tellSizes(built);
  return 0;
});

/** Tells how large the files are, and which are over their budget; a test holds them to it. */
function tellSizes({ functions, pane }: AddinFiles): void {
  for (const { name, bytes, budget } of [functionsSize(functions), ...sizesOf(pane)]) {
    const isOver = budget !== undefined && bytes > budget;
    const size = `${Math.ceil(bytes / 1024)} KB gzipped`;
    process.stdout.write(`${name}: ${size}${isOver ? ', over the budget' : ''}\n`);
  }
}
