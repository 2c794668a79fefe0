import type { AstExpression, CallExpression } from '@borgar/fx/xlsx';
import { findFunction, type FunctionDefinition } from '../functions/index.js';

const spelling = /^(?:_xlfn\.)?(?:_xludf\.)?(?:_xldudf_plan_|plan\.)([a-z0-9]+)$/i;

/** The function of ours that a call names, in any spelling that files store; undefined for any other. */
export function planFunction(node: AstExpression): FunctionDefinition | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const [, id] = spelling.exec(calledName(node)) ?? [];
  return id === undefined ? undefined : findFunction(id);
}

/** The name of the function that a node calls, as it is spelled; empty where a formula is called. */
export function calledName({ callee }: CallExpression): string {
  return callee.type === 'Identifier' ? callee.name : '';
}
