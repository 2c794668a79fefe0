/** Measures what speed is promised of, in one run, and writes docs/benchmarks.md: `npm run bench`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { aimFigures } from './bench/aims.js';
import { figureRow } from './bench/figure.js';
import { benchmarksPage } from './bench/benchmarks-page.js';
import { measureAll, type Scale } from './bench/measure-all.js';

const whole: Scale = {
  ...{ rounds: 3, counties: 1000, city: 50, resaved: 40, dropped: 200 },
  ...{ workbooks: 1000, alike: 500 },
  note: '',
  books: [100, 1000, 10_000],
  cells: [1000, 10_000, 100_000, 2_000_000],
};
const quick: Scale = {
  ...{ rounds: 1, counties: 200, city: 50, resaved: 5, dropped: 50, workbooks: 200, alike: 50 },
  note: 'A quick run: the figures are rough.',
  books: [100, 1000],
  cells: [1000, 100_000],
};

/** `--quick` measures less, in a minute or two, and leaves the page as it is. */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
rmSync('out/bench', { recursive: true, force: true });
mkdirSync('out/bench', { recursive: true });
execFileSync(process.execPath, ['scripts/build-command.mjs']);
const results = await measureAll(values.quick ? quick : whole, (step) => console.error(step));
for (const figure of [...aimFigures(results), ...results.functions]) {
  console.log(figureRow(figure).join('  '));
}
const place = values.quick ? 'out/bench/benchmarks.md' : 'docs/benchmarks.md';
const style = await resolveConfig(place);
writeFileSync(place, await format(benchmarksPage(results), { ...style, parser: 'markdown' }));
console.error(place);
