import { parseArgs } from 'node:util';
import { fuzzOnce } from './fuzz.js';

const slow = 1000;

/** Reads and checks mutants of a workbook, and prints those that break us or are read otherwise than by a general parser. */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '10000' } },
});
const first = Number(values.seed);
let complaints = 0;
let longest = 0;
for (let seed = first; seed < first + Number(values.count); seed++) {
  const start = performance.now();
  const found = await fuzzOnce(seed);
  const took = performance.now() - start;
  longest = Math.max(longest, took);
  const told = took > slow ? [...found, { seed, what: `took ${Math.round(took)} ms` }] : found;
  complaints += told.length;
  for (const { what } of told) process.stderr.write(`seed ${seed}: ${what}\n`);
}
process.stdout.write(
  `${values.count} mutants, ${complaints} complaints, longest ${Math.round(longest)} ms\n`,
);
process.exitCode = complaints > 0 ? 1 : 0;
