import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtInCatalogue, findPlan } from '../../src/core/catalogue/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { plainXlsx } from '../../src/workbooks/create/plain-xlsx.js';
import { workbookOf } from '../province/book.js';
import { bookOf, deliveriesOf, type Delivery } from '../province/province.js';
import { writeProvince } from '../province/write-province.js';
import { libreOffice } from './installed.js';
import { runProgram } from './measure.js';

/** Where the workbooks that are measured are made; always the same ones. */
const dataFolder = 'out/bench/data';

const seed = 7;
const cellsOfRow = 5;
const plan = findPlan(builtInCatalogue, 'anhui-14fyp');
if (!plan) throw new Error('The plan of Anhui is not built in.');
const province = { plan, regions: loadRegions(), seed };

/** Writes workbooks of counties with about as many cells each; gives their folder. */
export function makeCounties(count: number, cells: number): string {
  const folder = join(dataFolder, `counties-${count}-${cells}`);
  mkdirSync(folder, { recursive: true });
  for (const delivery of counties(count)) {
    const name = delivery.file.replace('/', ' ');
    const book = bookOf(delivery, Math.round(cells / cellsOfRow));
    writeFileSync(join(folder, name), plainXlsx(workbookOf(book)));
  }
  return folder;
}

/** Writes one workbook of a county with about so many cells, in which everything agrees; gives its folder. */
export function makeLarge(cells: number): string {
  const folder = join(dataFolder, `large-${cells}`);
  mkdirSync(folder, { recursive: true });
  const [delivery] = counties(1);
  if (!delivery) throw new Error('The province has no county.');
  const book = bookOf(delivery, 0);
  const [head = [], ...month] = book.sheets['服务'] ?? [];
  const rows = Array.from({ length: Math.ceil(cells / cellsOfRow) }, (_, index) => {
    const row = month[index % month.length] ?? [];
    return [...row.slice(0, -1), `人次（第 ${Math.floor(index / month.length) + 1} 组）`];
  });
  const sheets = { ...book.sheets, 服务: [head, ...rows] };
  writeFileSync(join(folder, 'large.xlsx'), plainXlsx(workbookOf({ ...book, sheets })));
  return folder;
}

/** The first counties of the province, one cut-off date after the other. */
function counties(count: number): readonly Delivery[] {
  const deliveries = deliveriesOf({ ...province, units: 2 * count + 150, rows: 0 });
  return deliveries.filter(({ unit }) => unit.level === 'county').slice(0, count);
}

/** Writes the workbooks of a whole province with defects, of the usual size; gives their folder. */
export async function makeProvince(units: number): Promise<string> {
  const folder = join(dataFolder, `province-${units}`);
  await writeProvince(folder, { ...province, units, rows: 36, defects: 40 });
  return folder;
}

/** The first workbooks of a folder as LibreOffice saves them; undefined where it is not installed. */
export function saveByLibreOffice(folder: string, count: number): string | undefined {
  if (!libreOffice) return undefined;
  const saved = `${folder}-libreoffice`;
  const files = readdirSync(folder).sort().slice(0, count);
  const profile = `-env:UserInstallation=${pathToFileURL(resolve('out/bench/profile')).href}`;
  const conversion = ['--headless', '--convert-to', 'xlsx', '--outdir', saved];
  runProgram(libreOffice, [profile, ...conversion, ...files.map((file) => join(folder, file))]);
  return saved;
}
