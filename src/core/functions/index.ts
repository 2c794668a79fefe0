/** The functions of Excel in the namespace PLAN, one a file, in the order of their pages. */
import { accumulate } from './accumulate.js';
import { achievement } from './achievement.js';
import { attainment } from './attainment.js';
import { completion } from './completion.js';
import { coverage } from './coverage.js';
import { expected } from './expected.js';
import { growth } from './growth.js';
import { headcount } from './headcount.js';
import { inBand } from './in-band.js';
import { indicator } from './indicator.js';
import { milestones } from './milestones.js';
import { needed } from './needed.js';
import { number } from './number.js';
import { pace } from './pace.js';
import { per10k } from './per10k.js';
import { progress } from './progress.js';
import { projection } from './projection.js';
import { rating } from './rating.js';
import { regionLevel } from './region-level.js';
import { regionName } from './region-name.js';
import { regionParent } from './region-parent.js';
import { rollup } from './rollup.js';
import { schedule } from './schedule.js';
import { shortfall } from './shortfall.js';
import { staffed } from './staffed.js';
import { target } from './target.js';
import { trend } from './trend.js';
import type { FunctionDefinition } from './function-definition.js';

export { isMatrix } from './arguments/matrix.js';
export type { Argument, Matrix } from './arguments/matrix.js';
export { isFunctionError, reasons } from './arguments/outcome.js';
export type { FunctionError, Outcome, Reason } from './arguments/outcome.js';
export { takesRange } from './arguments/parameter.js';
export type { Holds, Parameter } from './arguments/parameter.js';
export { argumentWords } from './arguments/words.js';
export type { ArgumentWords, Field, Span } from './arguments/words.js';
export type { Answer } from './broadcast.js';
export type * from './function-definition.js';
export { namespace } from './namespace.js';
export { inputColumns, outputColumns } from './progress-table/columns.js';
export type { InputColumn, OutputColumn } from './progress-table/columns.js';

/** 函数 · Every function of the namespace PLAN, in order. */
export const functions = [
  coverage,
  per10k,
  completion,
  achievement,
  schedule,
  pace,
  rating,
  expected,
  projection,
  attainment,
  needed,
  shortfall,
  headcount,
  milestones,
  rollup,
  trend,
  growth,
  accumulate,
  inBand,
  staffed,
  target,
  indicator,
  regionName,
  regionParent,
  regionLevel,
  number,
  progress,
] as const;

/** The id of a function, as formulas spell it after PLAN. */
export type FunctionId = (typeof functions)[number]['id'];

/** The ids of the parameters of a function. */
export type ParameterId<Id extends FunctionId> = Extract<
  (typeof functions)[number],
  { readonly id: Id }
>['parameters'][number]['id'];

const byId: ReadonlyMap<string, FunctionDefinition> = new Map(
  functions.map((definition) => [definition.id, definition]),
);

/** The function of an id in any case; undefined where there is none. */
export function findFunction(id: string): FunctionDefinition | undefined {
  return byId.get(id.toUpperCase());
}
