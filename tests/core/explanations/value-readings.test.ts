import { shownReadings, valueReadings } from '../../../src/core/explanations/value-readings.js';
import type { CellValue } from '../../../src/core/model/index.js';

type Written = readonly [value: CellValue, format?: string];

function areSame([a, ofA]: Written, [b, ofB]: Written): boolean {
  const first = valueReadings(a, { format: ofA ?? 'General', dateSystem: 1900 });
  const second = valueReadings(b, { format: ofB ?? 'General', dateSystem: 1900 });
  return first.some((reading) => second.includes(reading));
}

test.each<[string, Written, Written]>([
  ['a number and its text', [85.1], ['85.1']],
  ['a number with and without thousands', [12345], ['12,345']],
  ['a percent and the number it shows', [0.657, '0.0%'], [65.7]],
  ['a percent and its text', [0.657, '0.0%'], ['65.7%']],
  ['a plain number and a percent', [65.7], [0.657, '0.0%']],
  ['a date and its ISO text', [45291, 'yyyy-mm-dd'], ['2023-12-31']],
  ['a date and its Chinese text', [45291, 'yyyy-mm-dd'], ['2023年12月31日']],
  ['two texts that differ in width and case', ['Ａ１ 站'], ['a1站']],
  ['two blanks', [null], [null]],
  ['a number and the same number with binary dust', [85.1], [85.09999999999999]],
])('%s are the same', (_what, a, b) => {
  expect(areSame(a, b)).toBe(true);
});

test.each<[string, Written, Written]>([
  ['two numbers', [85.1], [85.2]],
  ['zero and a blank', [0], [null]],
  ['a fraction and a plain percent', [0.657], [65.7]],
  ['two dates', [45291, 'yyyy-mm-dd'], ['2023-12-30']],
  ['a number and a word', [1], ['一批']],
])('%s are not the same', (_what, a, b) => {
  expect(areSame(a, b)).toBe(false);
});

test('people copy what a cell shows', () => {
  const display = { format: '0.0%', dateSystem: 1900 } as const;
  expect(shownReadings(0.65714, display)).toEqual(['65.7', '0.657']);
  expect(shownReadings(12.345, { ...display, format: '0.00' })).toEqual(['12.35']);
  expect(shownReadings(12.345, { ...display, format: 'General' })).toEqual([]);
});
