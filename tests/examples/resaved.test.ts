import { readFileSync, readdirSync } from 'node:fs';
import { ratingsPlan } from '../../scripts/examples/ratings-plan.js';
import { createChecker } from '../../src/batch/run/check-file.js';
import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import type { WorkbookResult } from '../../src/core/result.js';
import { defaultSettings } from '../../src/core/submission/index.js';
import { convertedByLibreOffice, withLibreOffice } from '../support/libre-office.js';
import { resavedByOpenpyxl, withOpenpyxl } from '../support/openpyxl.js';

const folders = ['examples', 'examples/published', 'examples/submissions'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx') && file !== 'functions.xlsx')
    .map((file) => `${folder}/${file}`),
);
const check = createChecker({
  catalogue: { plans: [...builtInCatalogue.plans, ratingsPlan] },
  settings: defaultSettings,
  maxUnpackedBytes: 1e8,
});

/** What must not change: ratings, findings with their cells, and what is undecided. */
function essence({ indicators, findings, undecided, verdict }: WorkbookResult) {
  const isKept = ({ rule }: { readonly rule: string }) => rule !== 'unstored-result';
  return {
    verdict,
    classes: indicators.map((one) => `${one.id} ${one.class} ${one.completion}`),
    findings: findings.filter(isKept).map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`),
    undecided: undecided.filter(isKept).map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`),
  };
}

async function expectSame(resave: (bytes: Uint8Array) => Uint8Array): Promise<void> {
  for (const file of files) {
    const bytes = Uint8Array.from(readFileSync(file));
    const before = await check({ file, bytes });
    const after = await check({ file, bytes: resave(bytes) });
    expect({ file, ...essence(after.result) }).toEqual({ file, ...essence(before.result) });
  }
}

withLibreOffice(
  'the examples that LibreOffice saved again give the same findings and ratings',
  () => expectSame(convertedByLibreOffice),
);

withOpenpyxl('the examples that openpyxl saved again give the same findings and ratings', () =>
  expectSame(resavedByOpenpyxl),
);
