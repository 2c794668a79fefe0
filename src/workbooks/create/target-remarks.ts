import type { Indicator, Target } from '../../core/catalogue/index.js';
import { denominatorWords } from '../../core/catalogue-file/index.js';
import { writePlanFigure, type FigureBound } from '../../core/entries/index.js';
import { asksForLess } from '../../core/ratings/index.js';
import type { Messages } from '../../messages/index.js';

/**
 * 目标备注 · What the plan prints of a target that its cell can't say: its words, that it is strict, and
 * for a unit with a target of its own that of the plan; and from when the denominator is taken.
 */
export function targetRemarks(
  indicator: Indicator,
  isElsewhere: boolean,
  messages: Messages,
): readonly string[] {
  return [...ofTarget(indicator, isElsewhere, messages), ...ofDenominator(indicator, messages)];
}

/** 分母取数 · From when the denominator is taken, where the plan says so. */
function ofDenominator(
  { denominatorAt }: Indicator,
  { workbook, language }: Messages,
): readonly string[] {
  if (!denominatorAt) return [];
  return [workbook.remarks.denominatorAt(denominatorWords[denominatorAt][language])];
}

function ofTarget(
  { target, unit }: Indicator,
  isElsewhere: boolean,
  { workbook }: Messages,
): readonly string[] {
  const { planTarget, planWords, baseBound } = workbook.remarks;
  if (target.words !== undefined) return [planWords(target.words)];
  const { base, isStrict, tolerance, value } = target;
  const isTold = isElsewhere || isStrict === true || tolerance !== undefined;
  const isBound = !isElsewhere && (base?.atLeast ?? base?.atMost);
  return [
    ...(isTold && value !== undefined ? [planTarget(printed(target, unit))] : []),
    ...(isBound ? [baseBound(String(base?.value), base?.atLeast === true)] : []),
  ];
}

function printed({ kind, value, upper, isStrict, tolerance }: Target, unit: string): string {
  const bound = isStrict ? strictBound(kind) : undefined;
  const range = upper === undefined || value === undefined ? {} : { low: value, high: upper };
  return writePlanFigure({
    kind: 'figure',
    figure: {
      value: upper === undefined ? (value ?? null) : null,
      ...range,
      ...(bound ? { bound } : {}),
      ...(kind === 'cumulative' ? { accumulated: true } : {}),
      ...(kind === 'growth' ? { growth: true } : {}),
      ...(tolerance === undefined ? {} : { about: true }),
      unit,
    },
  });
}

function strictBound(kind: Target['kind']): FigureBound {
  return asksForLess(kind) ? '<' : '>';
}
