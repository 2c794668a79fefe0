import { columnNumber, parseArea, type Sheet, type Workbook } from '../../core/model/index.js';

type SheetTrait = (sheet: Sheet, place: string) => Partial<Sheet>;

const traitsOfSheets: Readonly<Record<string, SheetTrait>> = {
  merged: ({ merges }, place) => ({ merges: [...merges, areaOf(place)] }),
  hidden: hide,
  filtered: () => ({ isFiltered: true }),
  unreadable: spoil,
  shown: format,
};

/**
 * A workbook with what its cells do not show, as a line of the sketch says it.
 *
 * ! macros · ! linked 其他.xlsx · ! merged 数据!A2:A3 · ! filtered 数据
 * · ! hidden 数据!3 (a row) · ! hidden 数据!C (a column) · ! hidden 数据 (the sheet)
 * · ! unreadable 数据!D2 (a cell whose text is no number) · ! unreadable 数据 (the sheet)
 * · ! shown 数据!E2 0.0"%" (the number format of a cell)
 */
export function withTrait(workbook: Workbook, line: string): Workbook {
  const [trait = '', ...words] = line.slice(1).trim().split(' ');
  const subject = words.join(' ').trim();
  if (trait === 'macros') return { ...workbook, hasMacros: true };
  if (trait === 'linked') {
    return { ...workbook, externalLinks: [...workbook.externalLinks, subject] };
  }
  const [name = '', ...places] = subject.split('!');
  const place = places.join('!');
  const ofSheet = traitsOfSheets[trait];
  if (!ofSheet || !workbook.sheets.some((sheet) => sheet.name === name)) {
    throw new Error(`A sketch cannot say: ${line}`);
  }
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, ...ofSheet(sheet, place) } : sheet,
  );
  return { ...workbook, sheets };
}

function spoil({ flaws = [], columns }: Sheet, place: string): Partial<Sheet> {
  if (place === '') {
    return { flaws: [{ kind: 'no-part', found: '' }], columns: [], lastRow: 0 };
  }
  const { top: row, left: column } = areaOf(place);
  const found = String(columns[column - 1]?.values[row] ?? '');
  const spoilt = columns.map((each, at) => {
    if (!each || at !== column - 1) return each;
    const values = [...each.values];
    values[row] = { error: found, isUnreadable: true };
    return { ...each, values };
  });
  const flaw = { kind: 'bad-number' as const, found, place: { row, column } };
  return { columns: spoilt, flaws: [...flaws, flaw] };
}

function areaOf(place: string) {
  const area = parseArea(place);
  if (!area) throw new Error(`No area of cells: ${place}`);
  return area;
}

/** Takes a cell and the code of its number format. */
function format({ columns, formatCodes }: Sheet, text: string): Partial<Sheet> {
  const [cell = ''] = text.split(' ', 1);
  const { top, left } = areaOf(cell);
  const changed = columns.map((column, at) => {
    if (!column || at !== left - 1) return column;
    const formats = [...column.formats];
    formats[top] = formatCodes.length;
    return { ...column, formats };
  });
  return { columns: changed, formatCodes: [...formatCodes, text.slice(cell.length + 1)] };
}

function hide({ hiddenRows, hiddenColumns }: Sheet, place: string): Partial<Sheet> {
  if (place === '') return { visibility: 'hidden' };
  if (/^\d+$/.test(place)) return { hiddenRows: new Set([...hiddenRows, Number(place)]) };
  return { hiddenColumns: new Set([...hiddenColumns, columnNumber(place)]) };
}
