import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { plainXlsx } from '../../src/workbooks/create/plain-xlsx.js';
import { workbookOf } from './book.js';
import { chooseDefects } from './defects.js';
import { deliver, type LedgerEntry } from './ledger.js';
import { bookOf, deliveriesOf, type ProvinceOptions } from './province.js';
import { createRandom } from './random.js';

/** What a province was written with: everything that a check must find, and nothing else. */
export interface Ledger {
  readonly seed: number;
  readonly workbooks: number;
  /** How many defects found room; one of them may be found in several places. */
  readonly planted: number;
  readonly defects: readonly LedgerEntry[];
}

/** Writes the workbooks of an invented province into a folder, and ledger.json beside them. */
export async function writeProvince(
  folder: string,
  options: ProvinceOptions & { readonly defects: number },
): Promise<Ledger> {
  const { seed, rows } = options;
  const deliveries = deliveriesOf(options);
  const chosen = chooseDefects(deliveries, options.defects, createRandom(seed));
  const defects: LedgerEntry[] = [];
  let workbooks = 0;
  for (const delivery of deliveries) {
    for (const { book, entries } of deliver(bookOf(delivery, rows), chosen)) {
      await writeInto(folder, book.file, plainXlsx(workbookOf(book)));
      defects.push(...entries);
      workbooks += 1;
    }
  }
  const ledger = { seed, workbooks, planted: chosen.planted, defects };
  await writeInto(folder, 'ledger.json', `${JSON.stringify(ledger, null, 2)}\n`);
  return ledger;
}

async function writeInto(
  folder: string,
  file: string,
  content: Uint8Array | string,
): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
