import { calculate, cellResult } from '../../../src/core/expressions/index.js';
import type { TableArea, Workbook } from '../../../src/core/model/index.js';
import { workbook } from '../../support/workbook.js';
import { context } from '../functions/context.js';

const table: TableArea = {
  name: 'Indicators',
  area: { top: 1, left: 1, bottom: 3, right: 5 },
  headerRows: 1,
  totalsRows: 0,
  columns: ['编码', '基期值', '当前 值', '目标值', '完成率'],
  calculated: [],
};
const sheet = `
  指标 | 编码 | 基期值 | 当前 值 | 目标值
  2    | a    | 60     | 63      | 65
  3    | b    | 40     | 34      | 30
`;
const names = [
  { name: '总数', refersTo: "'指标'!$D$2" },
  { name: '半数', refersTo: '50' },
  { name: '半数', refersTo: '40', sheet: '指标' },
  { name: '移动', refersTo: '指标!B2' },
];

function book(text = sheet, more: Partial<Workbook> = {}): Workbook {
  const plain = workbook(text, { names, ...more });
  const [first, ...others] = plain.sheets;
  return first ? { ...plain, sheets: [{ ...first, tables: [table] }, ...others] } : plain;
}

/** What a formula comes to in a cell of the row below the header, in the last column of the table. */
function result(formula: string, where: Workbook = book(), row = 2) {
  const [at] = where.sheets;
  if (!at) throw new Error('There is no sheet');
  const { resultOf } = calculate(where, context);
  return cellResult(resultOf(formula, { sheet: at, row, column: 5 }));
}

test.each([
  ['_xldudf_PLAN_COMPLETION(B2,C2,D2)'],
  ['[2]!_xldudf_PLAN_COMPLETION(B2,C2,D2)'],
  ['PLAN.COMPLETION($B$2,C$2,D2)'],
  ['plan.completion(b2,c2,d2)'],
  ['_xlfn.PLAN.COMPLETION(B2,C2,D2)'],
  ['[1]!plan.completion(B2,C2,D2)'],
  [" PLAN.COMPLETION( B2 , 指标!C2 , '指标'!D2 ) "],
  ['PLAN.COMPLETION(Indicators[[#This Row],[基期值]],Indicators[@[当前 值]],[@目标值])'],
  ['plan.completion(indicators[[#this row],[基期值]],Indicators[[#this row],[当前 值]],65)'],
  ['PLAN.COMPLETION(@B1:B3,@Indicators[当前 值],总数)'],
  ['PLAN.COMPLETION(60,"63"+0,130*半数%+13)'],
])('%s is 0.6', (formula) => {
  expect(result(formula)).toEqual({ value: 0.6 });
});

test('a structured reference follows its row, and columns spill', () => {
  expect(result('PLAN.COMPLETION([@基期值],[@[当前 值]],[@目标值])', book(), 3)).toEqual({
    value: 0.6,
  });
  const { resultOf } = calculate(book(), context);
  const [at] = book().sheets;
  if (!at) throw new Error('There is no sheet');
  const spilled = resultOf('PLAN.ACHIEVEMENT(Indicators[目标值],B2:B3)', {
    sheet: at,
    row: 2,
    column: 5,
  });
  expect(spilled).toMatchObject({ value: [[65 / 60], [0.75]] });
});

test('a name of the sheet comes before the same name of the workbook', () => {
  expect(result('PLAN.ACHIEVEMENT(20,半数)')).toEqual({ value: 0.5 });
  expect(result('PLAN.ACHIEVEMENT(20,半数)', book(`甲 | 1\n${sheet}`))).toEqual({ value: 0.4 });
});

test('functions feed one another, through cells and within a formula', () => {
  const chained = book(`${sheet}
    其他 | =PLAN.COMPLETION(指标!B2,指标!C2,指标!D2) -> 9 | =PLAN.ACHIEVEMENT(A1,2) -> #NAME?
  `);
  expect(result('PLAN.ACHIEVEMENT(其他!B1,0.5)', chained)).toEqual({ value: 0.6 });
  expect(result('PLAN.ACHIEVEMENT(PLAN.COMPLETION(B2,C2,D2),2)')).toEqual({ value: 0.3 });
  expect(result('IFERROR(PLAN.COVERAGE(1,0),"无")')).toEqual({ value: '无' });
  expect(result('IF(OR(B2="",C2=""),"",PLAN.RATING(B2,C2,D2,2020,2025,2022))')).toEqual({
    value: 'on-track',
    list: 'rating',
  });
});

test('a cell that one of our formulas spills over holds what it gives', () => {
  const text = `${sheet}
    其他 | =PLAN.MILESTONES(60,62,2020,2022) -> 2020 | 0
    2    | 2021 | 0
  `;
  const plain = book(text);
  const sheets = plain.sheets.map((each) => {
    const [first, ...others] = each.columns;
    const formula = first?.formulas.get(1);
    if (each.name !== '其他' || !first || !formula) return each;
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    return {
      ...each,
      columns: [{ ...first, formulas: new Map([[1, { ...formula, area }]]) }, ...others],
    };
  });
  expect(result('PLAN.ACHIEVEMENT(其他!B2,61)', { ...plain, sheets })).toEqual({ value: 1 });
});

test.each([
  ['a function that we do not know', 'PLAN.ACHIEVEMENT(MEDIAN(B2:B3),2)'],
  ['a function of ours that does not exist', 'PLAN.NOTHING(1)'],
  ['too many arguments', 'PLAN.COVERAGE(1,2,3)'],
  ['another workbook', 'PLAN.COVERAGE([1]表!A1,2)'],
  ['a sheet that is not there', 'PLAN.COVERAGE(缺!A1,2)'],
  ['a column that the table lacks', 'PLAN.COVERAGE([@缺],2)'],
  ['a name that nobody defined', 'PLAN.COVERAGE(缺,2)'],
  ['a name that moves with its cell', 'PLAN.COVERAGE(移动,2)'],
  ['the order of texts', 'IF("a"<"b",PLAN.COVERAGE(1,2),0)'],
  ['a class compared with a word', 'IF(PLAN.RATING(B2,C2,D2,2020,2025,2022)="正常",1,0)'],
  ['no formula', 'PLAN.COVERAGE(1'],
])('%s makes a formula unknown, never wrong', (_, formula) => {
  expect(result(formula)).toEqual({ obstacle: 'formula-not-supported' });
});

test('a circle has no result, and neither has what rests on it', () => {
  const circle = book(`${sheet}
    其他 | =PLAN.COVERAGE(B1,2) -> 1 | =PLAN.COVERAGE(A1,2) -> 1
  `);
  expect(result('PLAN.COVERAGE(其他!A1,2)', circle)).toEqual({ obstacle: 'formula-not-supported' });
});

test('a chain that is too long to be followed is left alone', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => `${at + 2} | =PLAN.COVERAGE(A${at + 3},2)`);
  const chain = book(`${sheet}\n其他 | 甲\n${rows.join('\n')}`);
  expect(result('PLAN.COVERAGE(其他!A2,2)', chain)).toEqual({ obstacle: 'formula-not-supported' });
  expect(result('PLAN.COVERAGE(其他!A900,2)', chain)).toEqual({ value: '' });
});

test('times are days of the system in which the workbook counts them', () => {
  const text = '表 | 截止日期\n 2 | 43829';
  const own = { ...workbook(text), dateSystem: 1904 } as const;
  const formula = 'PLAN.SCHEDULE(2015,2025,A2)';
  const [before, after] = [workbook(text), own].map((each) => {
    const [first] = each.sheets;
    return first && calculate(each, context).resultOf(formula, { sheet: first, row: 2, column: 2 });
  });
  expect(after).toMatchObject({ value: 0.8 });
  expect(before).not.toMatchObject({ value: 0.8 });
});
