/** Loaded before a program that is measured: writes the most memory that its process held, in kilobytes. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const { BENCH_PEAK: file } = process.env;
if (isMainThread && file) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
