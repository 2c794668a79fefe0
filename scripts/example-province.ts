/** Writes an invented province with known defects: `npm run example-province -- --output out/province`. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { builtInCatalogue, findPlan } from '../src/core/catalogue/index.js';
import { loadRegions } from '../src/data/regions.js';
import { writeProvince } from './province/write-province.js';

const usage =
  'npm run example-province -- --output <folder> [--units 200] [--seed 1] [--defects 40] [--rows 36] [--plan anhui-14fyp]';

const options = {
  output: { type: 'string' },
  units: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  defects: { type: 'string', default: '40' },
  rows: { type: 'string', default: '36' },
  plan: { type: 'string', default: 'anhui-14fyp' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const values = valuesOf(args);
  if (values?.help) {
    console.log(usage);
    return 0;
  }
  const [units, seed, defects, rows] = [
    values?.units,
    values?.seed,
    values?.defects,
    values?.rows,
  ].map(numberOf);
  const plan = findPlan(builtInCatalogue, values?.plan ?? '');
  const isComplete = [units, seed, defects, rows].every((number) => number !== undefined);
  if (values?.output === undefined || !plan || !isComplete) {
    console.error(usage);
    return 2;
  }
  const size = { units: units ?? 0, seed: seed ?? 0, rows: rows ?? 0, defects: defects ?? 0 };
  const ledger = await writeProvince(values.output, { plan, regions: loadRegions(), ...size });
  const expected = `${ledger.defects.length} findings expected: ${values.output}/ledger.json`;
  console.error(`${ledger.workbooks} workbooks, ${expected}`);
  return 0;
}

/** The values of the options; undefined where one of them is unknown or says nothing. */
function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return undefined;
  }
}

function numberOf(text = ''): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
