import { foldHeader } from '../entries/index.js';
import type { FigureStanding } from './compose.js';
import type { TableFact } from './facts.js';
import type { StatedContext } from './layout.js';
import { isPartOfRatio } from './signals/roles.js';
import { isRate } from './signals/units.js';
import { shareUnits } from './unit-words.js';

/** 所用单位 · The unit of a figure that prints none: that of its column or row, else that of the line above. */
export function unitBeside(
  { table, figure, name, rowUnit }: FigureStanding,
  role: TableFact['role'],
): string | null | 'unclear' {
  if (role === 'growth' || role === 'completion') return figure.unit ?? '%';
  if (role === 'rank') return figure.unit ?? null;
  if (isPartOfRatio(role)) return figure.unit ?? unitOfParts(table.about);
  const isTwofold = figure.unit !== undefined && name?.unit !== undefined;
  if (isTwofold && figure.unit !== name.unit) return 'unclear';
  const printed = figure.unit ?? name?.unit ?? rowUnit;
  if (printed !== undefined) return printed;
  const isShare = isRate(figure.indicator ?? name?.name ?? '');
  if (isShare === undefined) return 'unclear';
  return isShare ? '%' : (table.about.unit ?? null);
}

/** 分子 and 分母 count in the unit of counts that the line above names; where it names several, nobody knows in which. */
function unitOfParts({ unit, hasUnits }: StatedContext): string | null | 'unclear' {
  if (unit === undefined) return hasUnits ? 'unclear' : null;
  return shareUnits.test(foldHeader(unit)) ? null : unit;
}
