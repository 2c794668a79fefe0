import type { ColumnSpec } from '../../contract/index.js';
import { onceForEach } from '../../model/index.js';
import { rawText, entryOf, type Row } from '../../tables/index.js';
import { splitUnit, isUnitWord, unitScale } from '../../units/index.js';
import type { Submission } from '../../submission/index.js';

/**
 * 单元格的单位 · The units that the number of a cell may be said to be in; none where nobody knows.
 *
 * Those of its column; where a column is in the unit of its indicator, or a service is counted in its
 * own, that one; a computed column is a fraction, which is so many times.
 */
export function unitsOfCell(
  row: Row,
  { id, holds, isInOwnUnit, units }: ColumnSpec,
  submission: Submission,
): readonly string[] {
  if (holds === 'computed') return ['倍'];
  if (row.sheetId === 'tasks' && id === 'progress') return ['%'];
  const isOfService = row.sheetId === 'services' && id === 'amount';
  if (!isInOwnUnit && !isOfService) return units;
  const unit = isOfService
    ? rawText(entryOf(row, 'unit')?.raw ?? null)
    : (unitsOf(submission).get(entryOf(row, 'indicatorCode')?.value) ?? '');
  return unit === '' ? [] : [unit];
}

/** Whether a text beside a number is one of its units, or another one. */
export function unitAmong(units: readonly string[], text: string): 'own' | 'other' | undefined {
  if (units.some((unit) => unitScale(text, unit) === 1 || isMultipleOf(unit, text))) return 'own';
  return units.length > 0 && isUnitWord(text) ? 'other' : undefined;
}

/** Whether a text is only how many times a unit is meant: 万 of 万人. */
function isMultipleOf(unit: string, text: string): boolean {
  const { multiple } = splitUnit(unit);
  return multiple > 1 && splitUnit(`${text}个`).multiple === multiple && unit.startsWith(text);
}

const unitsOf = onceForEach(
  ({ goals, observations }: Submission): ReadonlyMap<unknown, string> =>
    new Map([
      ...observations.map(({ row, unit }) => [row.cells.indicatorCode.value, unit] as const),
      ...goals.map(({ row, unit }) => [row.cells.indicatorCode.value, unit] as const),
    ]),
);
