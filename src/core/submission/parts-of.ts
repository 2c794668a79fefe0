import { periodText } from '../model/index.js';
import type { Observation } from './observations.js';
import { observationKey } from './observations.js';
import type { Submission } from './submission.js';

/**
 * 汇总的组成 · The rows that make a total: 本级, 开发区 and every direct subordinate.
 *
 * None where the workbook has no row of a subordinate for this indicator and period; undefined
 * where it has some of them but not all.
 */
export function partsOf(
  total: Observation,
  submission: Submission,
): readonly Observation[] | undefined {
  const { observations, observationsByKey, regions, unitCode } = submission;
  const { period } = total;
  const indicator = total.row.cells.indicatorCode.value;
  if (!period || indicator === undefined || unitCode === undefined) return [];
  const own = observations.filter(
    (row) =>
      (row.scope === 'own' || row.scope === 'zone') &&
      row.row.cells.indicatorCode.value === indicator &&
      row.period !== undefined &&
      periodText(row.period) === periodText(period),
  );
  const scope = 'subordinate';
  const subordinates = regions
    .subordinates(unitCode)
    .map(({ code }) => observationsByKey.get(observationKey(code, indicator, { period, scope })));
  const present = subordinates.filter((row) => row !== undefined);
  if (present.length === 0) return [];
  return present.length < subordinates.length ? undefined : [...own, ...present];
}
