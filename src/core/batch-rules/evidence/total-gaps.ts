import type { Indicator } from '../../catalogue/index.js';
import { figureOf, type FigureColumn, type FigureFact } from '../../facts/index.js';
import { ratioAgrees, sumOutcome } from '../../formulas/index.js';
import { isKnown, numberOf } from '../../model/index.js';
import { asReported } from '../../submission/index.js';
import { addingParts, rolledUp, summed } from './rolled-up.js';
import type { SubordinateParts } from './superiors.js';

/** 差额 · A column in which a total is not what its parts make. */
export interface Gap {
  readonly of: FigureColumn;
  readonly found: number;
  readonly expected: number;
  readonly outcome: 'possible' | 'impossible';
}

/** The columns in which a total differs from its parts; none where an input is missing. */
export function totalGaps(
  total: FigureFact,
  { own, children }: SubordinateParts,
  indicator: Indicator,
): readonly Gap[] {
  const parts = addingParts([...own, ...children.map(({ figure }) => figure)], indicator);
  if (indicator.rollUp === 'none') return [];
  if (indicator.rollUp === 'sum') return sumGaps(total, parts, 'value');
  const hasCounts = total.numerator !== undefined || total.denominator !== undefined;
  if (!hasCounts) return rateGaps(total, parts, indicator);
  return [...sumGaps(total, parts, 'numerator'), ...sumGaps(total, parts, 'denominator')];
}

function sumGaps(total: FigureFact, parts: readonly FigureFact[], of: FigureColumn): Gap[] {
  const whole = figureOf(total[of]);
  const outcome = sumOutcome(
    parts.map((part) => figureOf(part[of])),
    whole,
  );
  if (outcome === undefined || outcome === 'consistent') return [];
  const expected = numberOf(summed(parts, of)) ?? 0;
  return [{ of, found: numberOf(whole) ?? 0, expected, outcome }];
}

/** A rate without counts of its own is held to Σ numerators / Σ denominators, never to a mean. */
function rateGaps(total: FigureFact, parts: readonly FigureFact[], indicator: Indicator): Gap[] {
  const published = figureOf(total.value);
  const { numerator, denominator, value: expected } = rolledUp(parts, indicator);
  const { factor } = indicator;
  if (!isKnown(published) || !isKnown(expected)) return [];
  if (ratioAgrees({ numerator, denominator, factor, published }) !== false) return [];
  const shown = asReported(expected.value, indicator);
  return [{ of: 'value', found: published.value, expected: shown, outcome: 'impossible' }];
}
