import { address } from '../../src/core/model/index.js';
import { checked } from '../support/findings.js';
import { ready } from '../support/pane/sketches.js';
import { workbook } from '../support/workbook.js';

/** Every filled cell of the sound workbook, as 数据!F2. */
const places = workbook(ready).sheets.flatMap(({ name, columns }) =>
  columns.flatMap((column, at) =>
    (column?.values ?? []).flatMap((value, row) =>
      value === null || value === undefined ? [] : `${name}!${address({ row, column: at + 1 })}`,
    ),
  ),
);

const told = (lines: string) =>
  checked(workbook(`${ready}${lines}`)).findings.map(
    ({ rule, sheet = '', cell }) => `${rule} ${cell === undefined ? sheet : `${sheet}!${cell}`}`,
  );

test('a cell that cannot be read gives one finding, its own, whichever it is', () => {
  expect(told('')).toEqual([]);
  expect(places.length).toBeGreaterThan(150);
  const others = places.flatMap((place) => {
    const findings = told(`  ! unreadable ${place}`);
    const own = `unreadable-content ${place}`;
    return findings.length === 1 && findings[0] === own ? [] : [[place, ...findings]];
  });
  expect(others).toEqual([]);
});

test('a sheet that cannot be read gives one finding, its own, whichever it is', () => {
  const names = workbook(ready).sheets.map(({ name }) => name);
  const others = names.flatMap((name) => {
    const findings = told(`  ! unreadable ${name}`);
    return findings.length === 1 && findings[0] === `unreadable-content ${name}`
      ? []
      : [[name, ...findings]];
  });
  expect(others).toEqual([]);
});
