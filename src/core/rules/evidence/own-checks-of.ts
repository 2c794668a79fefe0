import type { OwnCheck } from '../../catalogue/index.js';
import { onceForEach } from '../../model/index.js';
import { isFormulaRefused, readCheckFormula, type CheckFormula } from '../../own-checks/index.js';
import type { Submission } from '../../submission/index.js';

/** 审核公式 · A check of the office's own with its formula read. */
export interface ReadOwnCheck extends Omit<OwnCheck, 'formula'> {
  readonly formula: CheckFormula;
}

/** The formulas of a plan were read when the plan was; what could not be read never became a check. */
const readChecks = onceForEach((checks: readonly OwnCheck[]): readonly ReadOwnCheck[] =>
  checks.flatMap((check) => {
    const formula = readCheckFormula(check.formula);
    return isFormulaRefused(formula) ? [] : [{ ...check, formula }];
  }),
);

/** The checks that are made on a workbook: by the level of its unit and the type of its report. */
export function ownChecksOf({ plan, unit, reportType }: Submission): readonly ReadOwnCheck[] {
  if (!plan?.checks || !unit) return [];
  return readChecks(plan.checks).filter(
    ({ levels, occasions }) =>
      levels.includes(unit.level) &&
      (!occasions.some((each) => each === 'annual' || each === 'running') ||
        occasions.includes(reportType)),
  );
}
