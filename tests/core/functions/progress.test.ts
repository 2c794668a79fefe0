import { call, none, refusal } from './context.js';

import { inputColumns, type Argument, type Outcome } from '../../../src/core/functions/index.js';
import { contract } from '../../../src/core/contract/index.js';

const header = [
  '指标代码',
  '指标名称',
  '目标类型',
  '基期年',
  '基期值',
  '目标年',
  '目标值',
  '目标上限',
  '路径',
  '当前期间',
  '当前值',
];
type Cells = readonly (string | number | null | { readonly error: string })[];

function table(rows: readonly Cells[], asOf: Argument = 2023): readonly (readonly Outcome[])[] {
  return call('PROGRESS', [header, ...rows], asOf) as readonly (readonly Outcome[])[];
}

test('a row is measured, rated and projected', () => {
  const [, row] = table([['a', 'A', '上升', 2020, 60, 2025, 65, '—', null, 2022, 61]]);
  expect(row?.slice(0, 7)).toEqual(['a', 'A', 60, 61, 65, 0.2, 61 / 65]);
  expect(row?.slice(7, 11)).toEqual([0.4, 0.5, 'lagging', 62.5]);
});

test('columns are found by their headers in any order and in English', () => {
  const rows = [
    ['Current', 'Target', 'Base value', 'Indicator', 'Base year', 'Target year'],
    [62, 65, 60, 'a', 2020, 2025],
  ];
  const [, row] = call('PROGRESS', rows, 2022) as readonly (readonly Outcome[])[];
  expect(row?.slice(0, 10)).toEqual(['a', '', 60, 62, 65, 0.4, 62 / 65, 0.4, 1, 'on-track']);
});

test('without a header the columns stand in the order of the sheet', () => {
  const row = ['a', 'A', '%', '预期性', '上升', 2020, 60, 2025, 65, null, null, 2022, 62];
  const [, measured] = call('PROGRESS', [row], 2023) as readonly (readonly Outcome[])[];
  expect(measured?.[9]).toBe('on-track');
});

test('rows without a code are totals or blank and are left out', () => {
  expect(
    table([[null, '合计', null, null, 1, null, 2, null, null, null, 3], header.map(() => null)]),
  ).toHaveLength(1);
});

test('a band is measured in the year of its current period', () => {
  const [, row] = table([['b', 'B', '区间', 2020, 0, 2025, 10, 20, null, '2023H1', 5]]);
  expect(row?.slice(5, 10)).toEqual([0.5, 0.5, 0.5, 1, 'on-track']);
});

test('a current period after the cut-off is shown and not counted', () => {
  const [, row] = table([['a', 'A', '上升', 2020, 60, 2025, 65, null, null, 2024, 66]]);
  expect(row?.slice(2, 10)).toEqual([60, 66, 65, '', '', '', '', 'undetermined']);
});

test('absences and errors stand in their own cells, and in the rating where they matter', () => {
  const [, absent, text, broken] = table([
    ['a', 'A', '上升', 2020, '…', 2025, 65, null, null, 2022, 61],
    ['b', 'B', '上升', 2020, 60, 2025, 65, null, null, 2022, '六十'],
    ['c', 'C', '上升', 2020, { error: '#REF!' }, 2025, 65, null, null, 2022, 66],
  ]);
  expect([absent?.[2], absent?.[9]]).toEqual([none('unavailable'), 'undetermined']);
  expect([text?.[3], text?.[9]]).toEqual([refusal('not-a-number'), refusal('not-a-number')]);
  expect([broken?.[2], broken?.[9]]).toEqual([{ error: '#REF!' }, 'met']);
});

test('a range without target and current value is refused', () => {
  expect(call('PROGRESS', [['指标代码', '目标值']], 2023)).toEqual(
    refusal('missing-columns', { column: 'currentValue' }),
  );
  expect(call('PROGRESS', [[1, 2]], 2023)).toEqual(refusal('missing-columns'));
});

test('its columns are those of the sheet 指标, header by header', () => {
  const columns = contract.indicators.columns.slice(0, 13);
  expect(Object.entries(inputColumns)).toEqual(
    columns.map(({ id, name, aliases }) => [id, [...Object.values(name), ...aliases]]),
  );
});
