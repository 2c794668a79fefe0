/**
 * Makes all that an office is given in dist/packages, and tells the sizes: `npm run package`.
 *
 * `--address` is where the add-in will be served from; `--compare <folder>` compares files that were copied
 * with their checksums.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { localAddress } from './addin/manifest.js';
import { writeFiles } from './addin/write-files.js';
import { packageFiles } from './package/package-files.js';
import { compareSums, sumsFile, sumsOf } from './package/supply/sums.js';
import { packageSizes } from './package/sizes.js';

const folder = 'dist/packages';
const { values } = parseArgs({
  options: {
    address: { type: 'string', default: process.env['ADDIN_ADDRESS'] ?? localAddress },
    compare: { type: 'string' },
  },
});

if (values.compare === undefined) await make(values.address);
else compare(values.compare);

async function make(address: string): Promise<void> {
  if (!/^https:\/\/[^/]/.test(address)) throw new Error(`--address must be https: ${address}`);
  const files = await packageFiles({ address, office: 'local', plans: [] });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, files);
  writeFileSync(join(folder, sumsFile), sumsOf(folder));
  for (const { name, bytes, budget } of packageSizes(files)) {
    const isOver = budget !== undefined && bytes > budget;
    const size = `${(bytes / 2 ** 20).toFixed(2)} MB`;
    process.stdout.write(`${name}: ${size}${isOver ? ', over the budget' : ''}\n`);
    if (isOver) process.exitCode = 1;
  }
}

function compare(copied: string): void {
  const differences = compareSums(copied);
  for (const { file, kind } of differences) process.stdout.write(`${kind}  ${file}\n`);
  if (differences.length > 0) process.exitCode = 1;
  else process.stdout.write(`${copied}: as ${sumsFile} says\n`);
}
