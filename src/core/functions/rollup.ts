import { readAbsence } from '../entries/index.js';
import { ratioOfSums, sum } from '../formulas/index.js';
import { isAbsent, isError, type CellValue, type Figure } from '../model/index.js';
import { canonicalCode } from '../regions/index.js';
import type { Argument } from './arguments/matrix.js';
import {
  isFunctionError,
  unavailable,
  type FunctionError,
  type Outcome,
} from './arguments/outcome.js';
import { needed, optional } from './arguments/parameter.js';
import { declared, readArgument } from './arguments/read-argument.js';
import { partsByParent, type Part } from './arguments/parts-by-parent.js';
import type { FunctionContext, FunctionDefinition } from './function-definition.js';
import { perCell } from './per-cell.js';

const whole = [needed('parent', 'code'), optional('factor', 'number')] as const;
const parameters = [
  needed('codes', 'range'),
  needed('numerators', 'range'),
  needed('denominators', 'range'),
  ...whole,
] as const;

/** The figures of some cells, or the first error among them. */
function figuresOf(
  argument: string,
  cells: readonly CellValue[],
): readonly Figure[] | FunctionError {
  const figures = cells.map((cell) => {
    return isError(cell) ? cell : (readArgument(needed(argument, 'figure'), cell) as Figure);
  });
  return figures.find(isFunctionError) ?? (figures as readonly Figure[]);
}

function outcomeOf(total: Figure, argument: string): Outcome {
  if (!isAbsent(total)) return total.value;
  return total.absent === 'blank' ? '' : declared(argument, total.absent);
}

/** A subordinate to which the indicator does not apply adds nothing. */
function isOutside({ numerator, denominator }: Part): boolean {
  const stated = denominator === undefined ? [numerator] : [numerator, denominator];
  return stated.every((cell) => typeof cell === 'string' && readAbsence(cell) === 'inapplicable');
}

function rollUp(all: readonly Part[], factor: number): Outcome {
  const parts = all.filter((part) => !isOutside(part));
  if (parts.length === 0) return declared('numerators', 'inapplicable');
  const numerators = figuresOf(
    'numerators',
    parts.map(({ numerator }) => numerator),
  );
  if (isFunctionError(numerators)) return numerators;
  const over = sum(numerators);
  const [{ denominator: first } = { denominator: undefined }] = parts;
  if (isAbsent(over)) return outcomeOf(over, 'numerators');
  if (first === undefined) return over.value * factor;
  const denominators = figuresOf(
    'denominators',
    parts.map((part) => part.denominator ?? null),
  );
  if (isFunctionError(denominators)) return denominators;
  const under = sum(denominators);
  if (isAbsent(under)) return outcomeOf(under, 'denominators');
  if (under.value <= 0) return unavailable('not-positive', { argument: 'denominators' });
  return outcomeOf(ratioOfSums({ numerators, denominators, factor }), 'denominators');
}

function evaluate(args: readonly Argument[], context: FunctionContext) {
  const parts = partsByParent(args, context.regions);
  const totals = perCell({
    id: 'ROLLUP',
    parameters: whole,
    answer: ({ parent, factor = 1 }) => {
      if (isFunctionError(parts)) return parts;
      const own = parts.get(canonicalCode(parent) ?? parent);
      return own && own.length > 0
        ? rollUp(own, factor)
        : unavailable('no-subordinates', { found: parent });
    },
    examples: [],
  });
  return totals.evaluate([args[3], args[4]], context);
}

const counties = [['340102'], ['340103'], ['340200']];

/** 汇总 · Σ numerators / Σ denominators × factor over the direct subordinates of a region. */
export const planRollup: FunctionDefinition<'ROLLUP', typeof parameters> = {
  id: 'ROLLUP',
  parameters,
  evaluate,
  examples: [
    { args: [counties, [[1], [2], [9]], [[2], [10], [9]], '340100'], result: 0.25 },
    { args: [counties, [[1], [2], [9]], [[2], [10], [9]], '340100', 100], result: 25 },
    { args: [counties, [[1], [2], [9]], null, '340100'], result: 3 },
    { args: [counties, [[1], ['…'], [9]], null, '340100'], result: { error: '#N/A' } },
    { args: [counties, [[1], ['—'], [9]], null, '340100'], result: 1 },
  ],
};
