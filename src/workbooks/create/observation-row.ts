import type { Indicator } from '../../core/catalogue/index.js';
import { absentFigure, type Figure, type Language } from '../../core/model/index.js';
import { wordOf } from '../../messages/index.js';
import { asked, givenCell } from './draft-cells.js';
import { askedFigure, periodValue } from './figure-cell.js';
import type { DraftPeriod } from './goal-draft.js';
import type { DraftRow } from './workbook-draft.js';

/** 数据行草稿 · What a row of 数据 is made from. */
export interface ObservationDraft {
  readonly region: { readonly code: string; readonly name: string };
  readonly scope: 'total' | 'zone' | 'subordinate';
  readonly indicator: Indicator;
  readonly period: DraftPeriod;
  readonly numerator?: Figure | undefined;
  readonly denominator?: Figure | undefined;
  readonly value?: Figure | undefined;
  /** The word of the precision column, where the figure was rounded. */
  readonly precision?: string | undefined;
  readonly remarks?: string | undefined;
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
    period: givenCell(periodValue(period)),
    ...(indicator.measure === 'ratio' ? partCells(draft) : {}),
    value: askedFigure(value, indicator),
    precision: asked(draft.precision),
    remarks: asked(remarks),
  };
}

/** The parts of a ratio are counts or amounts, shown with decimals only where they have them. */
function partCells({ numerator, denominator }: ObservationDraft): DraftRow<'data'> {
  const cell = (figure: Figure = blank) => askedFigure(figure, { unit: '', precision: 0 });
  return { numerator: cell(numerator), denominator: cell(denominator) };
}
