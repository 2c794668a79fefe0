import { matrixOf } from './arguments/matrix.js';
import type { Argument } from './arguments/matrix.js';
import { isFunctionError } from './arguments/outcome.js';
import type { Outcome } from './arguments/outcome.js';
import { takesRange } from './arguments/parameter.js';
import type { Parameter, ValuesOf } from './arguments/parameter.js';
import { readCells } from './arguments/read-cells.js';
import type { Named } from './arguments/read-cells.js';
import { remembering } from './arguments/remembering.js';
import { readPath } from './arguments/read-path.js';
import { broadcast } from './broadcast.js';
import type { FunctionContext, FunctionDefinition } from './function-definition.js';

/** A function by its answer for one cell of each argument. */
export interface PerCell<Id extends string, P extends readonly Parameter[]> extends Omit<
  FunctionDefinition<Id, P>,
  'evaluate'
> {
  readonly answer: (values: ValuesOf<P>, context: FunctionContext) => Outcome;
}

/** The arguments that are ranges as a whole, by id. */
function rangesOf(parameters: readonly Parameter[], args: readonly Argument[]): Named {
  const ranges = parameters.flatMap((parameter, index) => {
    if (!takesRange(parameter)) return [];
    const matrix = matrixOf(args[index]);
    return [[parameter.id, parameter.holds === 'path' ? readPath(matrix) : matrix] as const];
  });
  return Object.fromEntries(ranges);
}

/**
 * 逐格函数 · A function that answers cell by cell, and takes and gives columns like a built-in one.
 *
 * An error in a cell passes on; else a blank where a value must be leaves the result blank; else
 * the first argument that is declared absent or cannot be meant decides.
 */
export function perCell<const Id extends string, const P extends readonly Parameter[]>({
  answer,
  ...definition
}: PerCell<Id, P>): FunctionDefinition<Id, P> {
  const parameters: readonly Parameter[] = definition.parameters;
  const single = parameters.filter((parameter) => !takesRange(parameter));
  return {
    ...definition,
    evaluate: (args, context) => {
      const ranges = rangesOf(parameters, args);
      const wrong = Object.values(ranges).find(isFunctionError);
      const singles = single.map((parameter) => args[parameters.indexOf(parameter)]);
      const read = remembering();
      return broadcast({ parameters: single, args: singles }, (cells) => {
        const values = readCells(single, cells, read);
        if (typeof values !== 'object' || isFunctionError(values)) return values;
        return wrong ?? answer({ ...values, ...ranges } as ValuesOf<P>, context);
      });
    },
  };
}
