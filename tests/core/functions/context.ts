import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import {
  findFunction,
  type CellAnswer,
  type Argument,
  type FunctionContext,
} from '../../../src/core/functions/index.js';
import { loadRegions } from '../../../src/data/regions.js';

/** The catalogue and the regions that the functions are shipped with. */
export const context: FunctionContext = { catalogue: builtInCatalogue, regions: loadRegions() };

/** What a function answers to some arguments. */
export function call(id: string, ...args: readonly Argument[]): CellAnswer {
  const definition = findFunction(id);
  if (!definition) throw new Error(`There is no function ${id}`);
  return definition.evaluate(args, context);
}

/** A value with its numbers to 12 significant digits, so that binary dust does not count. */
export function withoutDust(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(withoutDust);
  return value;
}

/** The error value #VALUE! with its reason. */
export function refusal(reason: string, facts: object = {}) {
  return expect.objectContaining({
    error: '#VALUE!',
    reason,
    facts: expect.objectContaining(facts),
  });
}

/** The error value #N/A with its reason. */
export function none(reason: string, facts: object = {}) {
  return expect.objectContaining({ error: '#N/A', reason, facts: expect.objectContaining(facts) });
}
