import { isKeptLayout } from '../../../src/core/layouts/index.js';

const columns = [{ header: '指标', reads: 'indicator' }];
const layout = { version: 1, name: '进展', tables: [{ rows: 'indicators', columns }] };

test('what was kept is known again', () => {
  expect(isKeptLayout(JSON.parse(JSON.stringify(layout)))).toBe(true);
});

test.each([
  [null],
  [{ ...layout, version: 2 }],
  [{ ...layout, name: 3 }],
  [{ ...layout, tables: {} }],
  [{ ...layout, tables: [{ rows: 'indicators' }] }],
  [{ ...layout, tables: [{ rows: 'indicators', columns: [{ header: 1, reads: 'x' }] }] }],
  [{ ...layout, tables: [{ rows: 'indicators', columns, leftOut: [1] }] }],
])('anything else is none: %j', (value) => {
  expect(isKeptLayout(value)).toBe(false);
});
