import { requiredApi } from '../../../src/taskpane/excel/index.js';
import { adapterCalls } from './adapter-calls.js';

const ceiling = 14;
const calls = await adapterCalls();

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
