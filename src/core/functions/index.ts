/** The functions of Excel in the namespace PLAN, one a file, in the order of their pages. */
import { planAccumulate } from './accumulate.js';
import { planAchievement } from './achievement.js';
import { planAttainment } from './attainment.js';
import { planCompletion } from './completion.js';
import { planCoverage } from './coverage.js';
import { planExpected } from './expected.js';
import { planGrowth } from './growth.js';
import { planHeadcount } from './headcount.js';
import { planInBand } from './in-band.js';
import { planIndicator } from './indicator.js';
import { planMilestones } from './milestones.js';
import { planNeeded } from './needed.js';
import { planNumber } from './number.js';
import { planPace } from './pace.js';
import { planPer10k } from './per10k.js';
import { planProgress } from './progress.js';
import { planProjection } from './projection.js';
import { planRating } from './rating.js';
import { planRegionLevel } from './region-level.js';
import { planRegionName } from './region-name.js';
import { planRegionParent } from './region-parent.js';
import { planRollup } from './rollup.js';
import { planSchedule } from './schedule.js';
import { planShortfall } from './shortfall.js';
import { planStaffed } from './staffed.js';
import { planTarget } from './target.js';
import { planTrend } from './trend.js';
import type { FunctionDefinition } from './function-definition.js';

export { isMatrix } from './arguments/matrix.js';
export type { Argument, Matrix } from './arguments/matrix.js';
export { isFunctionError, reasons } from './arguments/outcome.js';
export type { FunctionError, Outcome, Reason } from './arguments/outcome.js';
export { takesRange } from './arguments/parameter.js';
export type { ParameterHolds, Parameter } from './arguments/parameter.js';
export { argumentWords } from './arguments/words.js';
export type { ArgumentWords } from './arguments/words.js';
export type { CellAnswer } from './broadcast.js';
export type * from './function-definition.js';
export { namespace } from './namespace.js';
export { inputColumns } from './progress-table/columns.js';
export type { InputColumn, OutputColumn } from './progress-table/columns.js';

/** 函数 · Every function of the namespace PLAN, in order. */
export const functions = [
  planCoverage,
  planPer10k,
  planCompletion,
  planAchievement,
  planSchedule,
  planPace,
  planRating,
  planExpected,
  planProjection,
  planAttainment,
  planNeeded,
  planShortfall,
  planHeadcount,
  planMilestones,
  planRollup,
  planTrend,
  planGrowth,
  planAccumulate,
  planInBand,
  planStaffed,
  planTarget,
  planIndicator,
  planRegionName,
  planRegionParent,
  planRegionLevel,
  planNumber,
  planProgress,
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
