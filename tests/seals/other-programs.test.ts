import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileCounty } from '../support/hostile-county.js';
import { convertedByLibreOffice, withLibreOffice } from '../support/libre-office.js';
import { pythonWithOpenpyxl } from '../../scripts/bench/installed.js';
import { filledByOpenpyxl } from '../support/openpyxl.js';
import { resavedByOpenpyxl, withOpenpyxl } from '../support/openpyxl.js';
import { applied, reviewed, sealedBy, sealsIn, standings } from '../support/sealing.js';

const sealed = await sealedBy([applied, reviewed], hostileCounty);
const both = ['intact', 'intact'];

test('what we wrote ourselves keeps its seals', async () => {
  expect(await standings(sealed)).toEqual(both);
});

withLibreOffice('a sealed workbook that LibreOffice saved keeps its seals', async () => {
  const saved = convertedByLibreOffice(sealed);
  expect(await standings(saved)).toEqual(both);
  expect(await standings(await sealedBy([applied], saved))).toHaveLength(3);
});

withOpenpyxl('a sealed workbook that openpyxl saved keeps its seals', async () => {
  expect(await standings(resavedByOpenpyxl(sealed))).toEqual(both);
});

withLibreOffice('and so does one that went from hand to hand', async () => {
  const { length } = pythonWithOpenpyxl ?? '';
  const once = length > 0 ? resavedByOpenpyxl(sealed) : sealed;
  expect(await standings(convertedByLibreOffice(convertedByLibreOffice(once)))).toEqual(both);
});

withOpenpyxl('a single cell that somebody typed anew breaks them', async () => {
  const typed = filledByOpenpyxl(sealed, [{ sheet: '数据', cell: 'E3', value: 851 }]);
  expect(await standings(typed)).toEqual(['broken', 'broken']);
  const back = filledByOpenpyxl(typed, [{ sheet: '数据', cell: 'E3', value: 850 }]);
  expect(await standings(back)).toEqual(both);
});

withOpenpyxl(
  'a second implementation, made from the page alone, comes to the same seals',
  async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'plan-indicators-')), 'book.xlsx');
    writeFileSync(file, sealed);
    const script = ['-W', 'ignore', 'tests/seals/by-the-page.py', file, 'docs/seal.md'];
    const told = execFileSync(pythonWithOpenpyxl ?? '', script, { encoding: 'utf8' });
    expect(told.trim().split('\n')).toEqual(await sealsIn(sealed));
  },
);
