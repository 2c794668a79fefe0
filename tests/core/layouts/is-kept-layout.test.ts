import { isKeptLayout } from '../../../src/core/layouts/index.js';

const columns = [{ header: '指标', reads: 'indicator' }];
const layout = { version: 1, name: '进展', tables: [{ rows: 'indicators', columns }] };

test('what was kept is known again', () => {
  expect(isKeptLayout(JSON.parse(JSON.stringify(layout)))).toBe(true);
});

test('so is what was said of names', () => {
  const names = { indicators: { 床位: 'beds', 入住人数: '' } };
  expect(isKeptLayout({ ...layout, names })).toBe(true);
});

test.each([
  [null],
  [{ ...layout, names: { indicators: ['beds'] } }],
  [{ ...layout, names: { indicators: { 床位: 1 } } }],
  [{ ...layout, version: 2 }],
  [{ ...layout, name: 3 }],
  [{ ...layout, tables: {} }],
  [{ ...layout, tables: [{ rows: 'indicators' }] }],
  [{ ...layout, tables: [{ rows: 'indicators', columns: [{ header: 1, reads: 'x' }] }] }],
  [{ ...layout, tables: [{ rows: 'indicators', columns, leftOut: [1] }] }],
])('anything else is none: %j', (value) => {
  expect(isKeptLayout(value)).toBe(false);
});
