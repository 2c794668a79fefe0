import type { HeaderFooter, PageSetup, Worksheet } from 'exceljs';
import { areaAddress, parseArea } from '../../core/model/index.js';
import type { NextSheet } from '../../core/next-period/index.js';
import type { OwnLooks } from './own-looks.js';

const settings = [
  ...['paperSize', 'orientation', 'margins', 'scale', 'fitToPage', 'fitToWidth', 'fitToHeight'],
  ...['horizontalCentered', 'verticalCentered', 'printTitlesRow', 'printTitlesColumn'],
  ...['pageOrder', 'blackAndWhite', 'showGridLines'],
] as const;

/** 原表的打印设置 · Prints a sheet as the last one was printed, and freezes the rows and columns that were frozen. */
export function setUpAsOwn(
  sheet: Worksheet,
  { pageSetup, headerFooter, views }: OwnLooks,
  { cells, moved }: Pick<NextSheet, 'cells' | 'moved'>,
): void {
  const setUp: Readonly<Record<string, unknown>> = { ...pageSetup };
  for (const name of settings) {
    if (setUp[name] !== undefined) Object.assign(sheet.pageSetup, { [name]: setUp[name] });
  }
  const area = printArea(pageSetup, cells);
  if (area) Object.assign(sheet.pageSetup, { printArea: area });
  Object.assign(sheet.headerFooter, headerOf(headerFooter, moved));
  const frozen = views.flatMap((view) =>
    view.state === 'frozen'
      ? [{ state: view.state, xSplit: view.xSplit, ySplit: view.ySplit }]
      : [],
  );
  Object.assign(sheet, { views: frozen });
}

/** Columns that came in are printed as well. */
function printArea(
  { printArea: area }: Partial<PageSetup>,
  cells: NextSheet['cells'],
): string | undefined {
  const found = area === undefined ? undefined : parseArea(area);
  if (!found) return undefined;
  const { right } = found;
  const last = cells.reduce(
    (most, { from, column }) => (from.column <= right ? Math.max(most, column) : most),
    right,
  );
  return areaAddress({ ...found, right: last });
}

/** The texts with their time moved on; a picture stays behind. */
function headerOf(
  texts: Partial<HeaderFooter>,
  moved: (text: string) => string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      typeof text === 'string' ? moved(text.replaceAll('&G', '')) : text,
    ]),
  );
}
