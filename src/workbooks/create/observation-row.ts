import type { Indicator } from '../../core/catalogue/index.js';
import { absentFigure, isKnown, type Figure, type Language } from '../../core/model/index.js';
import type { Nature } from '../../core/submission/index.js';
import { wordOf } from '../../messages/index.js';
import { asked, givenCell } from './draft-cells.js';
import { askedFigure, observedPeriodValue } from './figure-cell.js';
import type { DraftPeriod } from './goal-draft.js';
import type { DraftRow } from './workbook-draft.js';

/** 数据行草稿 · What a row of 数据 is made from. */
export interface ObservationDraft {
  readonly region: { readonly code: string; readonly name: string };
  readonly scope: 'total' | 'own' | 'zone' | 'subordinate';
  readonly indicator: Indicator;
  readonly period: DraftPeriod;
  readonly numerator?: Figure | undefined;
  readonly denominator?: Figure | undefined;
  readonly value?: Figure | undefined;
  /** The word of the precision column, where the figure was rounded. */
  readonly precision?: string | undefined;
  /** 性质 · Left to be filled in where it is not known. */
  readonly nature?: Nature | undefined;
  readonly remarks?: string | undefined;
  /** Whether it adds up the rows of its parts, which follow it. */
  readonly isSum?: boolean;
}

const blank = absentFigure('blank');

/** 数据行 · A row of 数据; numerator and denominator are asked for where the indicator is a ratio. */
export function observationRow(draft: ObservationDraft, language: Language): DraftRow<'data'> {
  const { region, scope, indicator, period, value = blank, remarks } = draft;
  return {
    regionCode: givenCell(region.code),
    regionName: givenCell(region.name),
    scope: givenCell(wordOf('scope', scope, language)),
    indicatorCode: givenCell(indicator.id),
    indicatorName: givenCell(indicator.name[language]),
    period: givenCell(observedPeriodValue(period, indicator, language)),
    ...(indicator.measure === 'ratio' ? partCells(draft) : {}),
    value: askedFigure(value, { ...indicator, precision: decimalsOf(value, indicator) }),
    precision: asked(draft.precision),
    nature: asked(draft.nature && wordOf('nature', draft.nature, language)),
    remarks: asked(remarks),
  };
}

/** A rate that was rounded otherwise than it is reported keeps its decimals: they say how exact it is. */
function decimalsOf(figure: Figure, { measure, precision }: Indicator): number {
  if (measure !== 'ratio' || !isKnown(figure) || figure.low === figure.high) return precision;
  const decimals = Math.round(-Math.log10(figure.high - figure.low));
  return Number.isFinite(decimals) ? Math.max(0, decimals) : precision;
}

/** The parts of a ratio are counts or amounts, shown with decimals only where they have them. */
function partCells({ numerator, denominator }: ObservationDraft): DraftRow<'data'> {
  const cell = (figure: Figure = blank) => askedFigure(figure, { unit: '', precision: 0 });
  return { numerator: cell(numerator), denominator: cell(denominator) };
}
