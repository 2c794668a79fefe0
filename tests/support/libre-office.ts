import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice } from '../../scripts/bench/installed.js';
import type { Workbook } from '../../src/core/model/index.js';
import { openParts } from '../../src/workbooks/patch/index.js';
import { read } from '../../src/workbooks/read/index.js';

/** A test that needs LibreOffice; where it is not installed the skipped test says so. */
export function withLibreOffice(name: string, body: () => Promise<void>): void {
  if (libreOffice) test(name, body);
  else test.skip(`${name} (not compared: LibreOffice is not installed)`, body);
}

/** A workbook after LibreOffice calculated every formula of it anew. */
export async function recalculated(bytes: Uint8Array): Promise<Workbook> {
  return read(convertedByLibreOffice(await withoutResults(bytes)));
}

/** Without a window LibreOffice cannot ask how a text is encoded, and does not look: UTF-8 with commas. */
const utf8Commas = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';

/** The bytes of a workbook that LibreOffice opened and saved, in the same format or another. */
export function convertedByLibreOffice(
  bytes: Uint8Array,
  extension = 'xlsx',
  into = 'xlsx',
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  try {
    const source = join(folder, `book.${extension}`);
    const filter = extension === 'csv' ? [utf8Commas] : [];
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const conversion = ['--headless', '--convert-to', into, '--outdir', join(folder, 'out')];
    execFileSync(libreOffice ?? '', [profile, ...filter, ...conversion, source], {
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'out', `book.${into}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** LibreOffice calculates what has no result; it believes what has one. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await openParts(bytes);
  for (const path of parts.paths().filter((each) => /worksheets\/sheet\d+\.xml$/.test(each))) {
    const text = await parts.text(path);
    const bare = text.replace(/<c ([^>]*?)(?: t="\w+")?>(<f[^<]*<\/f>)<v>[^<]*<\/v>/g, '<c $1>$2');
    if (bare.includes('</f><v>')) throw new Error(`${path} keeps results`);
    parts.write(path, bare);
  }
  return parts.pack();
}
