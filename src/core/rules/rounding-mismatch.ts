import { isKnown } from '../model/index.js';
import { numberFigure, type Observation } from '../submission/index.js';
import { isBlank, rawText } from '../tables/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly declared: string };

/** How far a number that was divided may lie from a whole one by binary dust. */
const slack = 1e-9;

/** 精度与数值不符 · A number that cannot have been rounded as its row declares. */
export const roundingMismatch: Rule<'rounding-mismatch', Facts> = {
  id: 'rounding-mismatch',
  group: 'cell',
  severity: 'verify',
  isFixable: false,
  *check({ observations }) {
    for (const observation of observations) {
      const { row, indicator } = observation;
      const { precision, numerator } = row.cells;
      const field = isBlank(numerator) ? 'value' : 'numerator';
      const step = stepOf(observation, field);
      if (step === undefined) continue;
      const figure = numberFigure(row, field, indicator);
      if (!isKnown(figure) || isMultiple(figure.value, step)) continue;
      yield fail(at(row, 'precision'), { found: figure.value, declared: rawText(precision.raw) });
    }
  },
};

/** What the declared rounding leaves of a number: its multiples, in the unit of the cell. */
function stepOf({ row, scale }: Observation, field: 'value' | 'numerator'): number | undefined {
  const { unit = 0 } = row.cells.precision.value ?? {};
  return unit === 0 ? undefined : unit / (field === 'value' ? scale : 1);
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) <= slack * Math.max(1, Math.abs(times));
}
