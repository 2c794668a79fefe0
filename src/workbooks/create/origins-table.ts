import type { AdoptedRow, FigureField, Origin } from '../../core/adoption/index.js';
import { contract } from '../../core/contract/index.js';
import { address, periodText, type Language } from '../../core/model/index.js';
import type { Region } from '../../core/regions/index.js';
import { messagesOf } from '../../messages/index.js';
import { givenCell } from './draft-cells.js';
import { askedFigure } from './figure-cell.js';
import type { PlainTable } from './plain-table.js';
import type { TypedCell } from './workbook-draft.js';

/** 汇总来源 · Of every figure that was taken over, the file and the cell that it comes from. */
export function originsTable(
  rows: readonly AdoptedRow[],
  { name }: Region,
  language: Language,
): PlainTable {
  const { origins } = messagesOf(language).consolidation;
  return {
    sheet: origins.sheet,
    title: origins.title(name),
    headers: origins.headers,
    rows: rows.flatMap((row) => originRows(row, language)),
  };
}

function originRows(row: AdoptedRow, language: Language): readonly (readonly TypedCell[])[] {
  const { region, indicator, period, figures } = row;
  const fields = (['numerator', 'denominator', 'value'] as const).filter((of) => figures[of]);
  return row.origins.map((origin, at) => {
    const of = fields[at] ?? 'value';
    const measured = of === 'value' ? indicator : { unit: '', precision: 0 };
    const { value, format } = askedFigure(figures[of]?.figure ?? { absent: 'blank' }, measured);
    const texts = [region.code, region.name, indicator.name[language], periodText(period)];
    return [
      ...[...texts, columnName(of, language)].map((text) => givenCell(text)),
      givenCell(value, format),
      ...[origin.file ?? '', placeOf(origin)].map((text) => givenCell(text)),
    ];
  });
}

function placeOf(origin: Origin): string {
  return `${origin.sheet}!${address(origin)}`;
}

/** The name of a column of figures. */
function columnName(of: FigureField, language: Language): string {
  return contract.data.columns.find(({ id }) => id === of)?.name[language] ?? of;
}
