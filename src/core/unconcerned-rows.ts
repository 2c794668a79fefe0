import type { Spot } from './rules/index.js';
import { isOwnTotal, type Submission } from './submission/index.js';

/**
 * 不涉及的行 · Whether a spot lies in a row of an indicator that does not concern the unit.
 *
 * What cannot be decided there needs no answer, so that it keeps no unit from passing.
 */
export function unconcernedRows({
  progress,
  observations,
  unitCode,
}: Submission): (spot: Spot) => boolean {
  const goals = progress.filter((one) => one.progress.class === 'inapplicable');
  if (goals.length === 0) return () => false;
  const codes = new Set(goals.map(({ goal }) => goal.row.cells.indicatorCode.value));
  const own = observations.filter(
    (each) => isOwnTotal(each, unitCode) && codes.has(each.row.cells.indicatorCode.value),
  );
  const rows = [...goals.map(({ goal }) => goal.row), ...own.map(({ row }) => row)];
  const places = new Set(rows.map(({ sheet, row }) => placeOf(sheet.name, row)));
  return ({ sheet, row }) => row !== undefined && places.has(placeOf(sheet, row));
}

function placeOf(sheet: string | undefined, row: number): string {
  return `${sheet}!${row}`;
}
