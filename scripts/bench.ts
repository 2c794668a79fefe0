/** Measures what speed is promised of, as ratios in one run: `npm run bench`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import ExcelJS from 'exceljs';
import { createChecker } from '../src/batch/check-file.js';
import { builtInCatalogue } from '../src/core/catalogue/index.js';
import { defaultSettings } from '../src/core/submission/index.js';
import { read } from '../src/workbooks/read/index.js';
import { nodeInflate } from '../src/workbooks/read/node.js';
import { countyBook } from './bench/county-book.js';
import { functionLines } from './bench/functions.js';
import { medians } from './bench/ratio.js';

const rounds = 15;
const bytes = await countyBook();
const check = createChecker({
  catalogue: builtInCatalogue,
  settings: defaultSettings,
  maxUnpackedBytes: 2 ** 29,
});
const buffer = bytes.buffer as ArrayBuffer;

const [ours = NaN, exceljs = NaN, whole = NaN] = await medians(
  [
    { name: 'read', run: async () => void (await read(bytes, { inflate: nodeInflate })) },
    { name: 'exceljs', run: async () => void (await new ExcelJS.Workbook().xlsx.load(buffer)) },
    { name: 'check', run: async () => void (await check({ file: 'county.xlsx', bytes })) },
  ],
  rounds,
);

const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
const small = join(folder, 'small.xlsx');
const book = new ExcelJS.Workbook();
book.addWorksheet('封面').addRow(['填报单位', '合肥市民政局']);
writeFileSync(small, new Uint8Array(await book.xlsx.writeBuffer()));
const node = (args: readonly string[]) => () => {
  try {
    execFileSync(process.execPath, [...args], { stdio: 'ignore' });
  } catch {
    /* Findings make the exit code 1; the time is what counts. */
  }
};
const [cold = NaN, bare = NaN] = await medians(
  [
    { name: 'cold', run: node(['dist/validate.mjs', small, '--no-cache']) },
    { name: 'node', run: node(['-e', '0']) },
  ],
  rounds,
);
rmSync(folder, { recursive: true });

const lines = [
  ['bare read ÷ exceljs load, 6,000 cells', ours / exceljs, 0.25],
  ['full check ÷ exceljs load, 6,000 cells', whole / exceljs, 0.25],
  ['cold validate of one small workbook ÷ node -e 0', cold / bare, 3],
  ...(await functionLines()),
] as const;
for (const [name, ratio, aim] of lines) {
  const promised = aim === undefined ? '' : ` (aim ${aim})`;
  console.log(`${ratio.toFixed(3).padStart(8)}  ${name}${promised}`);
}
