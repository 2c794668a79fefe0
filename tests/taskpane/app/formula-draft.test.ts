import { findFunction, type FunctionDefinition } from '../../../src/core/functions/index.js';
import {
  argumentsOf,
  draftedFormula,
  isComplete,
  isKnownFunction,
} from '../../../src/taskpane/app/formula-draft.js';

function definition(id: string): FunctionDefinition {
  const found = findFunction(id);
  if (!found) throw new Error(id);
  return found;
}

const coverage = definition('COVERAGE');
const taken = { reference: '数据!F2:F3', value: [[1], [2]] };

test('numbers stand bare, texts in quotes, cells as they are named', () => {
  const fields = { covered: { text: '数据!F2:F3', taken }, total: { text: '1000' } };
  expect(draftedFormula(coverage, fields)).toBe('PLAN.COVERAGE(数据!F2:F3,1000)');
  expect(argumentsOf(coverage, fields)).toEqual([[[1], [2]], 1000]);
  expect(draftedFormula(definition('NUMBER'), { text: { text: '4680"万元' } })).toBe(
    'PLAN.NUMBER("4680""万元")',
  );
});

test('a region code stays a text', () => {
  expect(draftedFormula(definition('REGIONNAME'), { code: { text: '340100' } })).toBe(
    'PLAN.REGIONNAME("340100")',
  );
});

test('what is left out at the end is left away, in the middle it stays blank', () => {
  const fields = { current: { text: '1' }, target: { text: '2' }, kind: { text: '下降' } };
  expect(draftedFormula(definition('SHORTFALL'), fields)).toBe('PLAN.SHORTFALL(1,2,,"下降")');
});

test('only what must be given makes a formula complete', () => {
  expect(isComplete(coverage, { covered: { text: '1' } })).toBe(false);
  expect(isComplete(coverage, { covered: { text: '1' }, total: { text: '2' } })).toBe(true);
});

test('of cells that were typed by name the values are not known', () => {
  expect(isKnownFunction(coverage, { covered: { text: 'A1' }, total: { text: '2' } })).toBe(false);
  expect(isKnownFunction(coverage, { covered: { text: '数据!F2:F3', taken } })).toBe(true);
});
