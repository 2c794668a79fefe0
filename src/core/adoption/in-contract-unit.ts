import type { Indicator } from '../catalogue/index.js';
import { fifteenDigits } from '../formulas/index.js';
import { indicatorScale, isCountedUnit, splitUnit, unitScale } from '../units/index.js';
import type { AdoptedFigure, FigureField, LeftReason } from './adoption.js';
import { exactly, remember } from '../model/index.js';

/** A number as its table writes it. */
interface Written {
  readonly value: number;
  readonly unit: string | null;
}

/**
 * 换算 · A number in the unit of its column; refused where nothing says its unit or the kinds differ.
 *
 * Where the plan asks for plain counts, a whole number without a unit is one; a fraction is of a multiple that nobody says.
 */
export function inContractUnit(
  { value, unit }: Written,
  indicator: Indicator,
  field: FigureField,
): AdoptedFigure | LeftReason {
  const asked = field === 'value' ? indicator.unit : (indicator.partsUnit ?? '');
  if (unit === null) {
    return asked === '' && Number.isInteger(value)
      ? { figure: exactly(value) }
      : { id: 'unit-missing', asked };
  }
  const scale =
    field === 'value' ? scaleOf(indicator)(unit) : partsScale(unit, indicator.partsUnit);
  if (scale === undefined) return { id: 'unit-differs', found: unit, asked };
  const figure = exactly(scaled(value, scale));
  if (scale <= 1) return { figure };
  const roundedTo = lastDigit(value) * scale;
  return roundedTo > 1 ? { figure, roundedTo } : { figure };
}

/** The units of a table are few, its figures are many. */
const scaleOf = remember((indicator: Indicator) =>
  remember((unit: string) => indicatorScale(unit, indicator)),
);

/** Parts of a ratio are counts where the plan names no unit of theirs. */
function partsScale(unit: string, asked: string | undefined): number | undefined {
  if (asked !== undefined) return unitScale(unit, asked);
  const { base, multiple } = splitUnit(unit);
  return base !== '%' && base !== '‰' && isCountedUnit(unit) ? multiple : undefined;
}

/** Free of the noise of multiplying. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : fifteenDigits(value * scale);
}

/** The unit of the last digit that is written: 0.01 of 1.25, 1 of 300. */
function lastDigit(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return Number(`1e-${decimals.length}`);
}
