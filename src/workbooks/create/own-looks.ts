import type {
  Fill,
  HeaderFooter,
  PageSetup,
  Row,
  Style,
  Workbook,
  Worksheet,
  WorksheetView,
} from 'exceljs';
import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { Place } from '../../core/model/index.js';

/** 原表的样子 · How a sheet of an office's own looks, on the screen and on paper: nothing that could do something. */
export interface OwnLooks {
  readonly styleAt: (place: Place) => Partial<Style>;
  readonly widthOf: (column: number) => number | undefined;
  readonly heightOf: (row: number) => number | undefined;
  readonly pageSetup: Partial<PageSetup>;
  readonly headerFooter: Partial<HeaderFooter>;
  readonly views: readonly Partial<WorksheetView>[];
}

/** The looks of its sheets by their names. */
export type LooksByName = ReadonlyMap<string, OwnLooks>;

/** The parts that say how a workbook looks; images, links, macros and connections are never unpacked. */
const parts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/theme\d+\.xml|xl\/worksheets\/[^/]+\.xml)$/;

/** Elements of a sheet that lead to parts which are left behind. */
const ignoreNodes = [
  ...['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'tableParts', 'hyperlinks'],
  ...['conditionalFormatting', 'dataValidations', 'extLst', 'controls', 'oleObjects'],
];

const mostUnpacked = 32 * 2 ** 20;

/** 原表的样子 · Reads it from the bytes of an .xlsx; undefined where they are none, too large, or nobody can read their styles. */
export async function ownLooks(bytes: Uint8Array | undefined): Promise<LooksByName | undefined> {
  const plain = bytes && withoutRest(bytes);
  if (!plain) return undefined;
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const isRead = await load(workbook, plain);
  if (!isRead) return undefined;
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, looksOf(sheet)]));
}

/** The package with nothing in it but what says how it looks. */
function withoutRest(bytes: Uint8Array): Uint8Array | undefined {
  let unpacked = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!parts.test(name)) return false;
    unpacked += originalSize;
    return unpacked <= mostUnpacked;
  };
  try {
    const kept = unzipSync(bytes, { filter });
    const isWhole = unpacked <= mostUnpacked && kept['xl/workbook.xml'] !== undefined;
    return isWhole ? zipSync(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether exceljs could read it: a flaw in the styles of a workbook that was read costs only its looks. */
async function load(workbook: Workbook, bytes: Uint8Array): Promise<boolean> {
  try {
    await workbook.xlsx.load(bytes.slice().buffer, { ignoreNodes });
    return true;
  } catch {
    return false;
  }
}

function looksOf(sheet: Worksheet): OwnLooks {
  return {
    styleAt: ({ row, column }) => styleOf(sheet.findCell(row, column)?.style),
    widthOf: (column) => sheet.getColumn(column).width,
    heightOf: (row) => (sheet.findRow(row) as Row | undefined)?.height,
    ...pageOf(sheet),
  };
}

/** What a sheet does not say, exceljs reads as null whatever its types say. */
function pageOf({ pageSetup, headerFooter, views }: Worksheet) {
  return {
    pageSetup: { ...pageSetup },
    headerFooter: { ...headerFooter },
    views: Array.isArray(views) ? views : [],
  };
}

/** Fonts go by their names: those of a theme would be those of another one. */
function styleOf(style: Partial<Style> = {}): Partial<Style> {
  const { font, fill, border, alignment } = style;
  const { scheme: _, ...named } = font ?? {};
  return {
    ...(font ? { font: named } : {}),
    ...(isFilled(fill) ? { fill } : {}),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
  };
}

function isFilled(fill: Fill | undefined): boolean {
  return fill !== undefined && !(fill.type === 'pattern' && fill.pattern === 'none');
}
