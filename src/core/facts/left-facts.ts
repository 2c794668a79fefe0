import type { LeftReason } from '../adoption/index.js';
import { isError, periodText, valueAt } from '../model/index.js';
import { isOwnTotal, type Submission } from '../submission/index.js';
import type { FigureColumn, FigurePlace } from './workbook-facts.js';

/** 填而未取 · A cell that holds something which is not taken over: of which figure, and what stands there. */
export interface LeftFact extends FigurePlace {
  readonly indicator: string;
  /** Left out where nobody can tell. */
  readonly period?: string;
  readonly of: FigureColumn;
  readonly why: 'disputed' | 'other-unit' | 'left-out';
  readonly text: string;
}

/** 填而未取 · The unit's own totals that its own table holds and that are not taken over. */
export function leftFacts({ own, unitCode, stored }: Submission): readonly LeftFact[] {
  return (own?.adoption?.left ?? []).flatMap(({ sheet, area, reason, of }) => {
    if (!of || of.field === 'target') return [];
    if (!isOwnTotal({ scope: of.scope, region: of.region.code }, unitCode)) return [];
    const place = { sheet, row: area.top, column: area.left };
    const found = stored.sheets.find(({ name }) => name === sheet);
    const text = found ? textIn(valueAt(found, place.row, place.column)) : '';
    const period = of.period ? { period: periodText(of.period) } : {};
    return [
      { ...place, indicator: of.indicator.id, ...period, of: of.field, why: whyOf(reason), text },
    ];
  });
}

function textIn(value: ReturnType<typeof valueAt>): string {
  return isError(value) ? value.error : String(value ?? '').trim();
}

function whyOf({ id }: LeftReason): LeftFact['why'] {
  if (id === 'contradicted') return 'disputed';
  return id === 'unit-differs' ? 'other-unit' : 'left-out';
}
