import { functions } from '../../src/core/functions/index.js';
import { associated, ExcelError, thrown } from './excel-runtime.js';

const { call, ids } = associated();

test('every function is associated under its id', () => {
  expect(ids).toEqual(functions.map(({ id }) => id));
});

test('Excel hands over ranges and gets a range back', () => {
  expect(call('COVERAGE', [[1], [2]], [[4]])).toEqual([[0.25], [0.5]]);
  expect(call('COVERAGE', [[1]], [[4]])).toEqual([[0.25]]);
});

test('what is left out comes as null and takes its default', () => {
  expect(call('STAFFED', [[2]], null)).toEqual([[true]]);
  expect(call('NEEDED', [[62]], [[65]], [[2025]], [[2022]], null, undefined)).toEqual([[1]]);
});

test('a rating is told in the language of Excel', () => {
  const args = [60, 61, 65, 2020, 2025, 2022].map((each) => [[each]]);
  expect(call('RATING', ...args)).toEqual([['滞后']]);
  expect(associated('en-US').call('RATING', ...args)).toEqual([['Lagging']]);
});

test('the progress table has its header in the language of Excel', () => {
  const rows = [
    ['指标代码', '目标值', '当前值'],
    ['a', 65, 66],
  ];
  const table = associated('en-US').call('PROGRESS', rows, [[2023]]) as unknown[][];
  expect(table[0]?.slice(0, 3)).toEqual(['Indicator code', 'Indicator name', 'Base value']);
  expect(table[1]?.[9]).toBe('Met');
});

test('one cell with an error throws it with its sentence', () => {
  expect(thrown(() => call('COVERAGE', [['六十']], [[4]]))).toEqual([
    '#VALUE!',
    '“已覆盖数”应为数值，现为“六十”。请填数字，文字写的数可先用 PLAN.NUMBER 转换。',
  ]);
  expect(thrown(() => associated('en-US').call('COVERAGE', [['…']], [[4]]))).toEqual([
    '#N/A',
    '“covered” is declared not available.',
  ]);
});

test('an error inside a range stays in its cell', () => {
  const [[first], [second]] = call('COVERAGE', [[1], ['…']], [[4]]) as [[number], [ExcelError]];
  expect(first).toBe(0.25);
  expect([second.code, second.message]).toEqual(['#N/A', '“已覆盖数”未取得或未公布，无法计算。']);
});

test('an error of a cell passes on without a sentence, one that Excel does not take as #VALUE!', () => {
  expect(thrown(() => call('COVERAGE', [[new ExcelError('#DIV/0!')]], [[4]]))).toEqual([
    '#DIV/0!',
    '',
  ]);
  expect(thrown(() => call('COVERAGE', [[new ExcelError('#SPILL!')]], [[4]]))).toEqual([
    '#VALUE!',
    '',
  ]);
});

test('townships are loaded once, and only where a code asks for them', async () => {
  const excel = associated();
  expect(excel.call('REGIONNAME', [['340100']])).toEqual([['合肥市']]);
  expect(excel.loads).toHaveLength(0);
  const [name, level] = await Promise.all([
    excel.call('REGIONNAME', [['340102001']]),
    excel.call('REGIONLEVEL', [['340102001']]),
  ]);
  expect(name).toEqual([[expect.any(String)]]);
  expect(level).toEqual([['乡级']]);
  expect(excel.loads).toHaveLength(1);
});

test('where townships cannot be loaded the error is ours, and the next call tries again', async () => {
  const excel = associated('zh-CN', () => Promise.reject(new Error('offline')));
  const first = excel.call('REGIONNAME', [['340102001']]);
  await expect(first).rejects.toBeInstanceOf(ExcelError);
  await expect(excel.call('REGIONNAME', [['340102001']])).rejects.toMatchObject({
    code: '#VALUE!',
  });
  expect(excel.loads).toHaveLength(2);
});

test('a plan that is loaded on demand is answered by a promise, one at hand at once', async () => {
  const { call, planLoads } = associated();
  expect(call('TARGET', [['wuhan-2022']], [['street-stations']])).toEqual([[140]]);
  expect(planLoads).toHaveLength(0);
  const answer = call('TARGET', [['national-15fyp']], [['life-expectancy']]);
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toEqual([[80]]);
  expect(planLoads).toHaveLength(1);
});
