import { approvalChain, approvalFaults, stepDue } from '../../../src/core/seal/index.js';
import { loadRegions } from '../../../src/data/regions.js';

const regions = loadRegions();
const chain = approvalChain('340123', '340000', regions);

type Row = readonly [step: string, unit: string, decision?: string, date?: string];

const rowsOf = (rows: readonly Row[]) =>
  rows.map(([step, unit, decision = 'agree', date = '']) => ({ step, unit, decision, date }));
const faults = (...rows: readonly Row[]) => [...approvalFaults(rowsOf(rows), { chain, regions })];
const due = (...rows: readonly Row[]) => stepDue(rowsOf(rows), chain)?.step;

const applied: Row = ['apply', '肥西县民政局'];
const reviewed: Row = ['review', '合肥市民政局'];
const confirmed: Row = ['confirm', '安徽省民政厅'];
const sentBack: Row = ['review', '合肥市民政局', 'return'];

test('each step waits for the one before it', () => {
  expect([due(), due(applied), due(applied, reviewed), due(applied, reviewed, confirmed)]).toEqual([
    'apply',
    'review',
    'confirm',
    undefined,
  ]);
});

test('a workbook that was returned starts again with its own unit', () => {
  expect(due(applied, sentBack)).toBe('apply');
  expect(faults(applied, sentBack, applied, reviewed, confirmed)).toEqual([]);
  expect(faults(applied, sentBack, reviewed)).toMatchObject([{ at: 2, expected: 'apply' }]);
});

test('returning is always in order, before the first step and after the last', () => {
  expect(faults(['apply', '肥西县民政局', 'return'])).toEqual([]);
  expect(faults(applied, reviewed, confirmed, ['confirm', '安徽省民政厅', 'return'])).toEqual([]);
});

test('a step is not taken twice, nor after the last one', () => {
  expect(faults(applied, applied)).toMatchObject([{ at: 1, of: 'step', expected: 'review' }]);
  expect(faults(applied, reviewed, confirmed, confirmed)).toMatchObject([
    { at: 3, of: 'step', expected: null },
  ]);
});

test('a step is taken by the authority of its own level', () => {
  expect(faults(applied, ['review', '安徽省民政厅'])).toMatchObject([
    { at: 1, of: 'unit', expected: '340100' },
  ]);
});

test('a step is not taken by a neighbour', () => {
  expect(faults(['apply', '长丰县民政局'])).toMatchObject([{ of: 'unit', expected: '340123' }]);
});

test('an authority that names no region is taken at its word', () => {
  expect(faults(['apply', '县民政局'])).toEqual([]);
});

test('a step on the same day as the one before is in order, a day earlier is not', () => {
  const day = (step: Row, date: string): Row => [step[0], step[1], 'agree', date];
  const first = day(applied, '2024-01-08');
  expect(faults(first, day(reviewed, '2024-01-08'))).toEqual([]);
  expect(faults(first, day(reviewed, '2024-01-07'))).toMatchObject([
    { at: 1, of: 'date', expected: '2024-01-08' },
  ]);
});
