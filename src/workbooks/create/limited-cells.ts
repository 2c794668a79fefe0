import { fifteenDigits } from '../../core/formulas/index.js';
import type { Indicator } from '../../core/catalogue/index.js';
import type { DraftCell, DraftRow, NumberLimits } from './workbook-draft.js';

/** 填报范围 · A row of 数据 whose cells to fill in say which numbers they take. */
export function limitedCells(row: DraftRow<'data'>, indicator: Indicator): DraftRow<'data'> {
  const counts: NumberLimits = { low: 0 };
  return {
    ...row,
    ...limited('numerator', row.numerator, isShare(indicator) ? { low: 0, isPart: true } : counts),
    ...limited('denominator', row.denominator, counts),
    ...limited('value', row.value, valueLimits(indicator)),
  };
}

function limited(
  id: 'numerator' | 'denominator' | 'value',
  cell: DraftCell | undefined,
  takes: NumberLimits,
): DraftRow<'data'> {
  const isAsked = cell !== undefined && 'isInput' in cell && cell.isInput === true;
  return isAsked ? { [id]: { ...cell, takes } } : {};
}

/** Whether the numerator is a part of the denominator. */
function isShare({ measure, factor, limit }: Indicator): boolean {
  return measure === 'ratio' && limit !== undefined && limit <= factor;
}

/** In the unit in which the cell holds it: a percent is a fraction. */
function valueLimits({ minimum, limit, unit, measure, precision }: Indicator): NumberLimits {
  const shown = (value: number) => (unit === '%' ? fifteenDigits(value / 100) : value);
  return {
    ...(minimum === undefined ? {} : { low: shown(minimum) }),
    ...(limit === undefined ? {} : { high: shown(limit) }),
    ...(measure !== 'ratio' && precision === 0 && unit !== '%' ? { isWhole: true } : {}),
    ...(unit === '%' ? { isPercent: true } : {}),
  };
}
