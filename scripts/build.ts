/**
 * Builds what Excel loads into dist: the pane, the functions, office.js, icons and the manifest.
 *
 * `--address` is where it will be served from, `--office` where office.js comes from: local, cdn, cn.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { addinFiles } from './addin/addin-files.js';
import { localAddress } from './addin/manifest.js';
import { isOfficeSource, officeSources } from './addin/office-source.js';
import { writeFiles } from './addin/write-files.js';
import { firstViewBudget, sizesOf } from './pane/sizes.js';

const { values } = parseArgs({
  options: {
    address: { type: 'string', default: process.env['ADDIN_ADDRESS'] ?? localAddress },
    office: { type: 'string', default: 'local' },
  },
});
const { address, office } = values;
if (!/^https:\/\/[^/]/.test(address)) throw new Error(`--address must be https: ${address}`);
if (!isOfficeSource(office)) {
  throw new Error(`--office must be one of ${Object.keys(officeSources).join(', ')}: ${office}`);
}

const { files, pane } = await addinFiles({ address, office });
writeFiles('dist', files);
for (const { name, bytes } of sizesOf(pane)) {
  const isOver = name.startsWith('first view') && bytes > firstViewBudget;
  const size = `${Math.ceil(bytes / 1024)} KB gzipped`;
  process.stdout.write(`${name}: ${size}${isOver ? ', over the budget' : ''}\n`);
  if (isOver) process.exitCode = 1;
}
