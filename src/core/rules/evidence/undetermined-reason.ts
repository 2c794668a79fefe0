import { firstAbsence, isExact, type Absence } from '../../model/index.js';
import { currentFromData, ratedFigure, type Goal, type Joinable } from '../../submission/index.js';

/** 无法评级的原因 · Why a goal has no class: a figure or a time is not there, or is rounded too far. */
export function undeterminedReason(
  goal: Goal,
  workbook: Joinable,
): Absence | 'too-rounded' | 'without-reason' {
  const { kind, base, target, upper, row } = goal;
  const hasBase = kind !== 'floor' && kind !== 'ceiling' && kind !== 'band';
  const current = ratedFigure(goal.current, currentFromData(goal, workbook));
  const figures = [
    current,
    target,
    ...(hasBase ? [base] : []),
    ...(kind === 'band' ? [upper] : []),
  ];
  const absence = firstAbsence(...figures);
  if (absence === current && absence.absent === 'inapplicable') return 'without-reason';
  if (absence) return absence.absent;
  const { currentPeriod, targetYear, baseYear } = row.cells;
  const times = hasBase ? [currentPeriod, targetYear, baseYear] : [currentPeriod, targetYear];
  const gap = times.map(({ state }) => state).find((state) => state !== 'value');
  return gap ?? (isExact(current) ? 'unavailable' : 'too-rounded');
}
