import { areaAddress } from '../../core/model/index.js';
import type { Messages } from '../../messages/index.js';
import {
  repack,
  withCalculatedColumns,
  withIgnoredErrors,
  withNoteBoxes,
  withNotesBeforeTables,
  type IgnoredError,
} from '../patch/index.js';
import { hintOf } from './hint-of.js';
import { planFormulas } from './plan-formulas.js';
import { headerRow, spareRows, type SheetTableLayout } from './table-layout.js';
import { tableName } from './table-name.js';
import { lineCount } from './text-width.js';

const pointsPerWidth = 5.25;
const noteWidth = 210;
const noteLine = 13;
const textCodes: ReadonlySet<string> = new Set(['code', 'region', 'regions']);

/** A sheet in the package: its number, and its table where it has one. */
export interface PackedSheet {
  readonly number: number;
  readonly layout: SheetTableLayout;
}

/** 收尾 · Puts into the package what exceljs cannot write: growing formulas, roomy notes, quiet corners. */
export function finishPackage(
  bytes: Uint8Array,
  sheets: readonly PackedSheet[],
  messages: Messages,
): Promise<Uint8Array> {
  return repack(bytes, (path, part) => {
    if (path === 'xl/workbook.xml') return part.replace(/calcId="\d+"/, 'calcId="191029"');
    if (path.startsWith('xl/tables/')) return withFormulas(part, sheets, messages);
    const sheet = sheets.find(({ number }) => path.endsWith(`/sheet${number}.xml`));
    if (sheet) return withNotesBeforeTables(withIgnoredErrors(part, ignoredErrors(sheet.layout)));
    const noted = sheets.find(({ number }) => path.endsWith(`/vmlDrawing${number}.vml`));
    return noted && withNoteBoxes(part, gridOf(noted.layout, messages));
  });
}

function withFormulas(part: string, sheets: readonly PackedSheet[], messages: Messages): string {
  const isIndicators = part.includes(`displayName="${tableName('indicators')}"`);
  const layout = sheets.find(({ layout: { id } }) => id === 'indicators')?.layout;
  if (!isIndicators || !layout) return withCalculatedColumns(part, {});
  const formulas: Readonly<Record<string, string>> = planFormulas({
    kind: 'rise',
    language: messages.language,
  });
  const byHeader = layout.columns.flatMap(({ id, name }) =>
    formulas[id] === undefined ? [] : [[name[messages.language], formulas[id]]],
  );
  return withCalculatedColumns(part, Object.fromEntries(byHeader));
}

function ignoredErrors({ columns, rows }: SheetTableLayout): readonly IgnoredError[] {
  const top = headerRow + 1;
  return columns.flatMap(({ holds }, at): readonly IgnoredError[] => {
    const left = at + 1;
    const area = (bottom: number) => areaAddress({ top, left, bottom, right: left });
    if (holds === 'computed')
      return [{ area: area(headerRow + rows.length), kind: 'calculatedColumn' }];
    if (!textCodes.has(holds)) return [];
    return [{ area: area(headerRow + rows.length + spareRows), kind: 'numberStoredAsText' }];
  });
}

function gridOf({ id, columns, widths }: SheetTableLayout, messages: Messages) {
  return {
    widths: widths.map((width) => width * pointsPerWidth + 4),
    heights: [40, 36],
    sizeOf: ({ column }: { readonly column: number }) => {
      const spec = columns[column - 1];
      const lines = spec ? lineCount(hintOf(id, spec, messages), noteWidth / 4.8) : 0;
      return spec && { width: noteWidth, height: 16 + noteLine * lines };
    },
  };
}
