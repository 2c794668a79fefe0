import type { CellValue, DateSystem } from '../model/index.js';
import { matrixOf, type Argument } from './arguments/matrix.js';
import { isFunctionError, settled, type Outcome } from './arguments/outcome.js';
import { takesRange, type Parameter, type ValuesOf } from './arguments/parameter.js';
import { readArgumentCells } from './arguments/read-cells.js';
import { readPath } from './arguments/read-path.js';
import { rowView, type Readings } from './arguments/row-view.js';
import { broadcast, type CellAnswer } from './broadcast.js';
import type { FunctionContext, FunctionDefinition } from './function-definition.js';

/** A function by its answer for one cell of each argument. */
export interface PerCell<Id extends string, P extends readonly Parameter[]> extends Omit<
  FunctionDefinition<Id, P>,
  'evaluate'
> {
  readonly answer: (values: ValuesOf<P>, context: FunctionContext) => Outcome;
}

/** An argument that is taken as a range as a whole. */
function readWhole({ holds }: Parameter, argument: Argument, dateSystem?: DateSystem): unknown {
  const range = matrixOf(argument);
  return holds === 'path' ? readPath(range, dateSystem) : range;
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
  const whole = parameters.filter(takesRange);
  const singleAt = single.map((parameter) => parameters.indexOf(parameter));
  const wholeAt = whole.map((parameter) => parameters.indexOf(parameter));
  const viewOf = rowView(definition.parameters);
  const evaluate = (args: readonly Argument[], context: FunctionContext): CellAnswer => {
    const { dateSystem } = context;
    const ranges = whole.map((each, at) => readWhole(each, args[wholeAt[at] ?? 0], dateSystem));
    const wrong = ranges.find(isFunctionError);
    const byColumns = (readings: readonly Readings[]) => {
      const view = viewOf(readings, ranges);
      return (place: number) => {
        view.place = place;
        return wrong ?? settled(answer(view, context));
      };
    };
    const byCells = (cells: readonly CellValue[]) => {
      const known = readArgumentCells(single, cells, dateSystem);
      return Array.isArray(known) ? byColumns(known.map((each) => [each]))(0) : known;
    };
    const call = { parameters: single, args: singleAt.map((index) => args[index]), dateSystem };
    return broadcast(call, { byCells, byColumns });
  };
  return { ...definition, evaluate };
}
