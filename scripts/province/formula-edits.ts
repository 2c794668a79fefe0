import { completion } from '../../src/core/formulas/index.js';
import { rowsWhere, valueOf, withValue, type Book, type CellName } from './book.js';
import { ofPastYear, plantedAt, type Edit } from './edit.js';
import { withColumn, withFormula } from './reshape.js';

const first: CellName = { sheet: '指标', header: '增量完成率', row: 2 };

/** The formula of the template in a row of 指标. */
const template = (row: number) => `_xldudf_PLAN_COMPLETION(G${row},L${row},I${row})`;

/** Gives 指标 a computed column: its first row as told, every other one as the template has it. */
function computed(rule: string, result: number | null, formula?: string): Edit {
  return (before) => {
    const others = risingRows(before).filter((row) => row !== first.row);
    const column = others.reduce(withCompletion, withColumn(before, first, {}));
    const typed = withValue(column, first, result);
    const book = formula === undefined ? typed : withFormula(typed, first, formula);
    return { book, found: [plantedAt(rule, book, first)] };
  };
}

function risingRows(book: Book): readonly number[] {
  return rowsWhere(book, '指标', (cell) => cell('目标类型') === '上升');
}

function withCompletion(book: Book, row: number): Book {
  const amount = (header: string) => Number(valueOf(book, { sheet: '指标', row, header }));
  const amounts = { base: amount('基期值'), current: amount('当前值'), target: amount('目标值') };
  const at = { ...first, row };
  return withFormula(withValue(book, at, completion(amounts) ?? null), at, template(row));
}

/** Another function than the template's, with its own result. */
const foreignFunction: Edit = (before) => {
  const amount = (header: string) => Number(valueOf(before, { ...first, header }));
  const result = amount('当前值') / amount('目标值');
  return computed('foreign-formula', result, '_xldudf_PLAN_ACHIEVEMENT(L2,I2)')(before);
};

/** The name of a region that a lookup gives, as it is; nobody but the office has the list. */
const lookedUp: Edit = (before) => {
  const at = ofPastYear('区划名称')(before);
  const book = withFormula(before, at, `VLOOKUP(A${at.row},Z2:AA9,2,FALSE)`);
  return { book, found: [plantedAt('uncalculated-formula', book, at)] };
};

/** 公式差错 · Defects of a computed column, and an entry that is not calculated. */
export const formulaEdits: readonly Edit[] = [
  foreignFunction,
  computed('foreign-formula', null),
  computed('overwritten-formula', 0.99),
  computed('overwritten-formula', 0.99, 'L2/I2'),
  computed('stale-formula', 0.99, template(first.row)),
  computed('unstored-result', null, template(first.row)),
  lookedUp,
];
