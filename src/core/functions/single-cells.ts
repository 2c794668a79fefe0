import { matrixOf, type Argument } from './arguments/matrix.js';
import { refused, type FunctionError } from './arguments/outcome.js';
import { takesRange, type Parameter, type ValuesOf } from './arguments/parameter.js';
import { readArgumentCells } from './arguments/read-cells.js';
import { rowView } from './arguments/row-view.js';
import type { CellAnswer } from './broadcast.js';
import type { FunctionContext, FunctionDefinition } from './function-definition.js';

/** A function by its answer to one cell of each argument and to whole ranges. */
interface SingleCells<Id extends string, P extends readonly Parameter[]> extends Omit<
  FunctionDefinition<Id, P>,
  'evaluate'
> {
  readonly answer: (values: ValuesOf<P>, context: FunctionContext) => CellAnswer;
}

/** The refusal of a range where one cell belongs. */
function rangeInPlaceOfCell(
  parameters: readonly Parameter[],
  args: readonly Argument[],
): FunctionError | undefined {
  const wrong = parameters.find((parameter, index) => {
    const matrix = matrixOf(args[index]);
    return !takesRange(parameter) && (matrix.length !== 1 || matrix[0]?.length !== 1);
  });
  return wrong && refused('one-cell-only', { argument: wrong.id });
}

/**
 * 溢出函数 · A function that takes one cell of each argument, or a whole range where a parameter
 * says so, and spills what it likes.
 */
export function singleCells<const Id extends string, const P extends readonly Parameter[]>({
  answer,
  ...definition
}: SingleCells<Id, P>): FunctionDefinition<Id, P> {
  const parameters: readonly Parameter[] = definition.parameters;
  const single = parameters.filter((parameter) => !takesRange(parameter));
  const whole = parameters.filter(takesRange);
  const viewOf = rowView(definition.parameters);
  return {
    ...definition,
    evaluate: (args, context) => {
      const wrong = rangeInPlaceOfCell(parameters, args);
      if (wrong) return wrong;
      const argumentOf = (parameter: Parameter) => matrixOf(args[parameters.indexOf(parameter)]);
      const cells = single.map((each) => argumentOf(each)[0]?.[0] ?? null);
      const known = readArgumentCells(single, cells, context.dateSystem);
      if (!Array.isArray(known)) return known;
      const readings = known.map((each) => [each]);
      return answer(viewOf(readings, whole.map(argumentOf)), context);
    },
  };
}
