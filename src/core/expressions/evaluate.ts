import type {
  AstExpression,
  BinaryExpression,
  CallExpression,
  ReferenceIdentifier,
  UnaryExpression,
} from '@borgar/fx/xlsx';
import { isMatrix, type FunctionContext, type FunctionDefinition } from '../functions/index.js';
import type { CellValue, Workbook } from '../model/index.js';
import {
  isUnknown,
  noTownships,
  notSupported,
  type CalculatedValue,
  type Evaluated,
} from './evaluated.js';
import { callNative } from './native-calls.js';
import { operate, operateOnOne } from './native-operators.js';
import { calledName, planFunction } from './plan-function.js';
import { resolveName } from './resolve-name.js';
import {
  ownCell,
  resolveReference,
  type CellOfSheet,
  type CellsOfSheet,
} from './resolve-reference.js';

/** What a formula is calculated from: its cell, the workbook around it, and how other cells are read. */
export interface FormulaScope {
  readonly at: CellOfSheet;
  readonly workbook: Workbook;
  readonly context: FunctionContext;
  readonly read: (cells: CellsOfSheet) => Evaluated;
}

/** 计算 · What a formula comes to; whatever is not understood makes it unknown, never wrong. */
export function evaluate(node: AstExpression, scope: FormulaScope): Evaluated {
  switch (node.type) {
    case 'Literal':
      return { value: node.value };
    case 'ErrorLiteral':
      return { value: { error: node.value } };
    case 'ArrayExpression':
      return literalArray(node.elements);
    case 'ReferenceIdentifier':
      return readReference(node, scope);
    case 'UnaryExpression':
    case 'BinaryExpression':
      return evaluateOperator(node, scope);
    case 'CallExpression':
      return evaluateCall(node, scope);
    default:
      return notSupported;
  }
}

function literalArray(elements: readonly (readonly AstExpression[])[]): Evaluated {
  const rows = elements.map((row) =>
    row.map((cell) => (cell.type === 'Literal' ? cell.value : undefined)),
  );
  const isPlain = rows.every((row) => row.every((cell) => cell !== undefined));
  return isPlain ? { value: rows as CellValue[][] } : notSupported;
}

function readReference(node: ReferenceIdentifier, scope: FormulaScope): Evaluated {
  if (node.kind === 'name') return resolveName(node, scope, evaluate);
  const cells = resolveReference(node, scope.at, scope.workbook);
  return cells ? scope.read(cells) : notSupported;
}

function evaluateOperator(
  node: UnaryExpression | BinaryExpression,
  scope: FormulaScope,
): Evaluated {
  const { operator } = node;
  const [left, right] = node.arguments;
  if (!left) return notSupported;
  if (operator === '@') return evaluateOwn(left, scope);
  const operand = evaluate(left, scope);
  return right
    ? operate(operator, operand, evaluate(right, scope))
    : operateOnOne(operator, operand);
}

/** @ picks the cell of its own row or column; one cell is itself. */
function evaluateOwn(operand: AstExpression, scope: FormulaScope): Evaluated {
  const isRange = operand.type === 'ReferenceIdentifier' && operand.kind !== 'name';
  if (!isRange) return evaluate(operand, scope);
  const cells = resolveReference(operand, scope.at, scope.workbook);
  const own = cells && ownCell(cells, scope.at);
  return own ? scope.read(own) : notSupported;
}

function evaluateCall(node: CallExpression, scope: FormulaScope): Evaluated {
  const definition = planFunction(node);
  const args = node.arguments as readonly (AstExpression | null)[];
  if (definition) return callPlan(definition, args, scope);
  const lazies = args.map((arg) => () => (arg ? evaluate(arg, scope) : { value: null }));
  return callNative(calledName(node), lazies);
}

function callPlan(
  definition: FunctionDefinition,
  args: readonly (AstExpression | null)[],
  scope: FormulaScope,
): Evaluated {
  const { regions } = scope.context;
  if (args.length > definition.parameters.length) return notSupported;
  const results = args.map((arg) => (arg ? evaluate(arg, scope) : { value: null }));
  const unknown = results.find(isUnknown);
  if (unknown) return unknown;
  const values = results.map((result) => (result as CalculatedValue).value);
  if (definition.needsTownships?.(values) && !regions.hasTownships) return noTownships;
  const { dateSystem } = scope.workbook;
  const answer = definition.evaluate(values, { ...scope.context, dateSystem });
  const value = isMatrix(answer) && answer.length === 0 ? '' : answer;
  return { value, words: definition.wordListAt };
}
