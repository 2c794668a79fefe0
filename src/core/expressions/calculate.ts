import type { FunctionContext, Matrix } from '../functions/index.js';
import {
  formulaAt,
  isUnreadable,
  isUnreadSheet,
  valueAt,
  type Area,
  type CellValue,
  type Deadline,
  type Formula,
  type Place,
  type Sheet,
  type Workbook,
  lastPlace,
} from '../model/index.js';
import { evaluate } from './evaluate.js';
import {
  cellResult,
  isUnknown,
  notStored,
  notSupported,
  unreadable,
  type CellResult,
  type Evaluated,
  type Unknown,
} from './evaluated.js';
import { isPlanFormula } from './is-plan-formula.js';
import { parseFormula } from './parse-formula.js';
import type { CellOfSheet, CellsOfSheet } from './resolve-reference.js';
import { foreignSpillOver, spillOver } from './spills.js';

/** 计算 · What formulas of a workbook come to, each calculated once and only when it is asked for. */
export interface Calculation {
  /** What a formula gives in a cell, whether or not it stands there. */
  readonly resultOf: (formula: string, at: CellOfSheet) => Evaluated;
  /** What a cell holds: for a cell of our functions what they give, for any other what is stored. */
  readonly cellAt: (sheet: Sheet, place: Place) => CellResult;
}

/** What functions know, and the time that calculating may take. */
export interface CalculationContext extends FunctionContext {
  readonly deadline?: Deadline;
}

interface State {
  readonly workbook: Workbook;
  readonly context: CalculationContext;
  readonly results: Map<Sheet, Map<number, Evaluated>>;
  readonly ranges: Map<Sheet, Map<string, Evaluated>>;
  /** Whether what other programs stored is taken as the result of their formulas. */
  readonly trustsStored: boolean;
  depth: number;
}

/** How deep one formula may rest on others of ours. */
const deepest = 200;
const { column: columnsOfSheet } = lastPlace;
/** After how many rows of a range the deadline is asked again. */
const askedEvery = 1024;

/** Calculates the formulas of ours in a workbook; the results of all others are taken as stored. */
export function calculate(workbook: Workbook, context: CalculationContext): Calculation {
  return calculation({ workbook, context, trustsStored: true });
}

/** 全部复算 · Calculates every formula of a workbook anew, whatever was stored; what cannot be is unknown. */
export function recalculate(workbook: Workbook, context: CalculationContext): Calculation {
  return calculation({ workbook, context, trustsStored: false });
}

function calculation(given: Pick<State, 'workbook' | 'context' | 'trustsStored'>): Calculation {
  const { workbook, context, trustsStored } = given;
  const memory = { results: new Map(), ranges: new Map() };
  const state: State = { workbook, context, trustsStored, ...memory, depth: 0 };
  return {
    resultOf: (formula, at) => resultOf(formula, at, state),
    cellAt: (sheet, place) => cellAt(sheet, place, state),
  };
}

function resultOf(formula: string, at: CellOfSheet, state: State): Evaluated {
  const { workbook, context } = state;
  const parsed = parseFormula(formula);
  if (!parsed || state.depth >= deepest) return notSupported;
  context.deadline?.();
  state.depth += 1;
  const read = (cells: CellsOfSheet) => readCells(cells, state);
  const result = evaluate(parsed.tree, { at, workbook, context, read });
  state.depth -= 1;
  return result;
}

/** A cell that is asked for while it is being calculated stands in a circle. */
function resultOfCell(formula: Formula, at: CellOfSheet, state: State): Evaluated {
  const known = under(state.results, at.sheet);
  const key = at.row * columnsOfSheet + at.column;
  const before = known.get(key);
  if (before) return before;
  known.set(key, notSupported);
  const result = resultOf(formula.text, at, state);
  known.set(key, result);
  return result;
}

function cellAt(sheet: Sheet, place: Place, state: State): CellResult {
  const formula = formulaAt(sheet, place);
  const stored = valueAt(sheet, place.row, place.column);
  if (isUnreadable(stored) || isUnreadSheet(sheet)) return unreadable;
  if (formula && (!state.trustsStored || isPlanFormula(formula.text))) {
    return cellResult(resultOfCell(formula, { sheet, ...place }, state));
  }
  if (formula) return stored === null ? notStored : { value: stored };
  const spill = state.trustsStored ? spillOver(sheet, place) : foreignSpillOver(sheet, place);
  if (!spill) return { value: stored };
  const { row, column } = spill.anchor;
  const answer = resultOfCell(spill.formula, { sheet, row, column }, state);
  return cellResult(answer, place.row - row, place.column - column);
}

function readCells({ sheet, area }: CellsOfSheet, state: State): Evaluated {
  const { top, left, bottom, right } = area;
  if (top === bottom && left === right) {
    const result = cellAt(sheet, { row: top, column: left }, state);
    return isUnknown(result) ? result : asCalculated(result);
  }
  const known = under(state.ranges, sheet);
  const key = `${top},${left},${bottom},${right}`;
  const before = known.get(key);
  if (before) return before;
  const matrix = matrixOf({ sheet, area }, state);
  known.set(key, matrix);
  return matrix;
}

function asCalculated({ value, list }: Exclude<CellResult, Unknown>): Evaluated {
  return list ? { value, words: () => list } : { value };
}

function matrixOf({ sheet, area }: CellsOfSheet, state: State): Evaluated {
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (row % askedEvery === 0) state.context.deadline?.();
    const cells = rowOf(sheet, { ...area, top: row }, state);
    if (isUnknown(cells)) return cells;
    rows.push(cells);
  }
  return { value: rows as Matrix };
}

function rowOf(sheet: Sheet, { top: row, left, right }: Area, state: State): CellValue[] | Unknown {
  const cells: CellValue[] = [];
  for (let column = left; column <= right; column += 1) {
    const result = cellAt(sheet, { row, column }, state);
    if (isUnknown(result)) return result;
    cells.push(result.value);
  }
  return cells;
}

function under<Key, Value>(maps: Map<Sheet, Map<Key, Value>>, sheet: Sheet): Map<Key, Value> {
  let map = maps.get(sheet);
  if (!map) maps.set(sheet, (map = new Map()));
  return map;
}
