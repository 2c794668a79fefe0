/** Checks the workbooks of a folder one after the other and prints what the first hundred take, each, of what later ones do: `time-checks.ts <folder>`. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { globSync } from 'tinyglobby';
import { createChecker } from '../../src/batch/run/check-file.js';
import { settingsOf } from '../../src/batch/settings/settings-of.js';

const [folder = ''] = process.argv.slice(2);
const check = createChecker(settingsOf({ maxUnpackedBytes: 2 ** 30 }, {}));
const times: number[] = [];
for (const file of globSync('**/*.xlsx', { cwd: folder, absolute: true })) {
  const bytes = Uint8Array.from(readFileSync(file));
  const start = performance.now();
  await check({ file, bytes });
  times.push(performance.now() - start);
}
const mean = (some: readonly number[]) => some.reduce((sum, time) => sum + time, 0) / some.length;
console.log(mean(times.slice(0, 100)) / mean(times.slice(100)));
