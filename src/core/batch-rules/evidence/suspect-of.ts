import type { Indicator } from '../../catalogue/index.js';
import type { FigureColumn } from '../../facts/index.js';
import type { Where } from '../../model/index.js';
import { figureWhere } from './figure-spot.js';
import { shownFigure } from './shown-figure.js';
import type { SubordinatePart, SubordinateParts } from './superiors.js';
import type { Gap } from './total-gaps.js';

/** How a subordinate accounts for a gap: another row than it delivered, left out, or counted twice. */
export type GapCause = 'differs' | 'left-out' | 'counted-twice';

/** 差额来源 · The subordinate that explains a gap best, and where what it delivered stands. */
export interface Suspect {
  readonly facts: { readonly name: string; readonly cause: GapCause };
  readonly related: readonly Where[];
}

/** A subordinate explains a gap where it leaves no more than this share of it. */
const remainder = 0.05;

/** 差额来源 · The subordinate that accounts for a gap; undefined where none comes near. */
export function suspectOf(
  { of, found, expected }: Gap,
  { children }: SubordinateParts,
  indicator: Indicator,
): Suspect | undefined {
  if (indicator.rollUp !== 'sum' && of === 'value') return undefined;
  const gap = found - expected;
  let best: Effect | undefined;
  let least = Math.abs(gap) * remainder;
  for (const effect of children.flatMap((part) => effectsOf(part, of, indicator))) {
    const rest = Math.abs(gap - effect.amount);
    if (effect.amount === 0 || rest > least || (best && rest === least)) continue;
    least = rest;
    best = effect;
  }
  if (!best) return undefined;
  const { part, cause } = best;
  const related = [figureWhere(part.workbook, part.figure, of)];
  return { facts: { name: part.name, cause }, related };
}

interface Effect {
  readonly part: SubordinatePart;
  readonly cause: GapCause;
  readonly amount: number;
}

/** What each cause would add to the total. */
function effectsOf(
  part: SubordinatePart,
  of: FigureColumn,
  indicator: Indicator,
): readonly Effect[] {
  const { figure, listed } = part;
  const delivered = shownFigure(figure, of, indicator);
  const stated = listed ? shownFigure(listed, of, indicator) : delivered;
  return [
    { part, cause: 'differs', amount: stated - delivered },
    { part, cause: 'left-out', amount: -delivered },
    { part, cause: 'counted-twice', amount: delivered },
  ];
}
