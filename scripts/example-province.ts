/** Writes an invented province with known defects: `npm run example-province -- --output out/province`. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { builtInCatalogue, findPlan } from '../src/core/catalogue/index.js';
import { loadRegions } from '../src/data/regions.js';
import { writeProvince } from './province/write-province.js';

const usage =
  'npm run example-province -- --output <folder> [--units 200] [--seed 1] [--defects 40] [--rows 36] [--plan anhui-14fyp]';

const { values } = parseArgs({
  options: {
    output: { type: 'string' },
    units: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    defects: { type: 'string', default: '40' },
    rows: { type: 'string', default: '36' },
    plan: { type: 'string', default: 'anhui-14fyp' },
  },
});
const [units, seed, defects, rows] = [values.units, values.seed, values.defects, values.rows].map(
  (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
);
const plan = findPlan(builtInCatalogue, values.plan);
const isComplete = [units, seed, defects, rows].every((number) => number !== undefined);

if (values.output === undefined || !plan || !isComplete) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const options = { plan, regions: loadRegions(), units: units ?? 0, seed: seed ?? 0 };
  const numbers = { rows: rows ?? 0, defects: defects ?? 0 };
  const ledger = await writeProvince(values.output, { ...options, ...numbers });
  console.error(`${ledger.workbooks} workbooks, ${ledger.defects.length} findings expected`);
}
