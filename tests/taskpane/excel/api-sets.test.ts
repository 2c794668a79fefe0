/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requiredApi } from '../../../src/taskpane/excel/index.js';
import { officeFolder, startExcelHost } from '../../support/excel-host/index.js';
import { apiCalls } from './api-calls.js';

await startExcelHost();

const ceiling = 14;
const calls = apiCalls('src/taskpane/excel/*.ts');
const scripts = ['office.js', 'excel-win32-16.01.js']
  .map((name) => readFileSync(join(officeFolder, name), 'utf8'))
  .join('\n');

/** The minor version of a member's ExcelApi set; 0 for what came with office.js itself. */
function minorVersion(set: string | undefined): number {
  return Number(/^ExcelApi 1\.(\d+)/.exec(set ?? '')?.[1] ?? 0);
}

test('the scan sees what the adapter calls', () => {
  const seen = new Set(calls.map(({ owner, member }) => `${owner}.${member}`));
  const expected = [
    'Range.values',
    'Range.getMergedAreasOrNullObject',
    'RowPropertiesLoadOptions.rowHidden',
    'Worksheet.name',
    'WorksheetProtection.protected',
    'WorksheetCollection.onChanged',
  ];
  expect(expected.filter((name) => !seen.has(name))).toEqual([]);
});

test('nothing is called that Office LTSC 2021 does not have', () => {
  const later = calls.filter(
    ({ set }) => minorVersion(set) > ceiling || /Online|Desktop|BETA|PREVIEW/i.test(set ?? ''),
  );
  expect(later).toEqual([]);
});

test('the requirement that is asked of Excel is the highest that is called', () => {
  const highest = Math.max(...calls.map(({ set }) => minorVersion(set)));
  expect(requiredApi).toEqual({ name: 'ExcelApi', version: `1.${highest}` });
});

test('every member that is called exists in the npm copy of office.js', () => {
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype?: object }>>;
  const missing = calls.filter(({ owner, member }) => {
    const { prototype } = classes[owner] ?? {};
    return prototype ? !(member in prototype) : !new RegExp(`\\b${member}\\b`, 'i').test(scripts);
  });
  expect(missing).toEqual([]);
});
