import { fc } from '../../support/laws.js';
import {
  functions,
  isMatrix,
  takesRange,
  type Argument,
  type FunctionDefinition,
  type Outcome,
  type Parameter,
} from '../../../src/core/functions/index.js';
import type { CellValue } from '../../../src/core/model/index.js';
import { call, context } from './context.js';

const odd = fc.constantFrom<CellValue>(
  null,
  '',
  '　',
  '…',
  '—',
  '六十',
  '60',
  true,
  NaN,
  -Infinity,
  -0,
  1e308,
  { error: '#REF!' },
);
const plain: Readonly<Record<string, fc.Arbitrary<CellValue>>> = {
  number: fc.oneof(fc.integer({ min: -200, max: 200 }), fc.double({ min: -9, max: 90 })),
  time: fc.constantFrom<CellValue>(2019, 2020, 2022, 2025, 45291, '2023Q2', '2024-02', 1, '202306'),
  year: fc.constantFrom<CellValue>(2019, 2020, 2025, '2023'),
  code: fc.constantFrom<CellValue>('340100', 340102, '340175', '429004', '999999'),
  text: fc.constantFrom<CellValue>('wuhan-2022', 'street-stations', '无'),
  entry: fc.constantFrom<CellValue>('十八', '65.7%', 12, '10–20'),
  kind: fc.constantFrom<CellValue>(
    'rise',
    '下降',
    'floor',
    '年度',
    '累计',
    '区间',
    '年均增速',
    '监测',
    '未知',
  ),
  way: fc.constantFrom<CellValue>('sum', '百分点', '连乘', '平均'),
  direction: fc.constantFrom<CellValue>('increase', '降低', '平'),
  margin: fc.constantFrom<CellValue>('>', '<', '超过', 0.5, '约'),
  ahead: fc.constantFrom<CellValue>(1, 1.05, '1.1', 0.9),
  nature: fc.constantFrom<CellValue>('estimate', '快报', '实际', '估'),
  span: fc.constantFrom<CellValue>('year', '月', '周'),
  field: fc.constantFrom<CellValue>('base', '单位', '目标值', '？'),
};
const alike: Readonly<Record<string, string>> = { figure: 'number', moment: 'time' };

/** Cells as a parameter expects them, and now and then one that it does not. */
function cellFor({ holds }: Parameter): fc.Arbitrary<CellValue> {
  const expected = plain[alike[holds] ?? holds];
  if (!expected) throw new Error(`There are no cells for ${holds}`);
  return fc.oneof({ weight: 6, arbitrary: expected }, { weight: 1, arbitrary: odd });
}

const path = [
  [2021, 61],
  [2023, 40],
];
const rows = 12;

/** An argument by row: one cell for all rows, a column, or a range that is taken as a whole. */
function argumentFor(parameter: Parameter): fc.Arbitrary<Argument> {
  if (takesRange(parameter)) return fc.constantFrom<Argument>(null, path, [[2021, '六十']]);
  const cell = cellFor(parameter);
  const column = fc.array(
    cell.map((each) => [each]),
    { minLength: rows, maxLength: rows },
  );
  return fc.oneof({ weight: 3, arbitrary: column }, { weight: 1, arbitrary: cell });
}

function atRow(definition: FunctionDefinition, args: readonly Argument[], row: number): Outcome {
  const cells = args.map((arg, index) => {
    const parameter = definition.parameters[index];
    const isTaken = parameter && !takesRange(parameter) && isMatrix(arg);
    return isTaken ? (arg[row]?.[0] ?? null) : arg;
  });
  const answer = definition.evaluate(cells, context);
  if (isMatrix(answer)) throw new Error('One cell of each argument gives one cell');
  return answer;
}

const spilling = new Set(['MILESTONES', 'PROGRESS', 'ROLLUP', 'TREND']);
const cellwise = (functions as readonly FunctionDefinition[]).filter(({ id }) => !spilling.has(id));

test.each(cellwise)('$id answers a column as it answers each of its cells', (definition) => {
  fc.assert(
    fc.property(fc.tuple(...definition.parameters.map(argumentFor)), (args) => {
      const answer = definition.evaluate(args, context);
      const isSpilled = args.some(
        (arg, index) => isMatrix(arg) && !takesRange(definition.parameters[index] as Parameter),
      );
      if (!isSpilled) return;
      const should = Array.from({ length: rows }, (_, row) => [atRow(definition, args, row)]);
      expect(answer).toEqual(should);
    }),
    { numRuns: 200 },
  );
});

test('parts are rolled up for a column of parents as for each of them', () => {
  const codes = [['340102'], ['340103'], ['340200'], ['341000']];
  const parts: Argument[] = [codes, [[1], [2], [9], ['…']], [[2], [10], [9], [4]]];
  const parents: CellValue[] = ['340100', '340000', null, '六', '340100'];
  const column = parents.map((parent) => [parent]);
  expect(call('ROLLUP', ...parts, column)).toEqual(
    parents.map((parent) => [call('ROLLUP', ...parts, parent)]),
  );
});

test('a trend is read at a column of years as at each of them', () => {
  const known: Argument[] = [
    [[2021], [2022], [2023]],
    [[60], [62], [64]],
  ];
  const years: CellValue[] = [2024, null, '2025H1', '六', 45291];
  expect(
    call(
      'TREND',
      ...known,
      years.map((year) => [year]),
    ),
  ).toEqual(years.map((year) => [call('TREND', ...known, year)]));
});
