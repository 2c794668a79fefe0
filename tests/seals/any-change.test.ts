import { fc } from '../support/laws.js';
import type { CellValue, Column, Formula, Sheet, Workbook } from '../../src/core/model/index.js';
import { read } from '../../src/workbooks/read/index.js';
import { allSteps, judged, returnedOnce, signedBy } from '../support/signed-county.js';

const [plain, again] = await Promise.all(
  [allSteps, returnedOnce].map(async (steps) => read(await signedBy(steps))),
);
const books = [plain, again].flatMap((book) => (book ? [book] : []));
const honest = await Promise.all(books.map((book) => judged(book)));

/** A change to a sheet, told in words so that a failing example can be read. */
interface Change {
  readonly what: string;
  readonly apply: (book: Workbook) => Workbook;
}

const emptyColumn: Column = { values: [], formats: [], formulas: new Map() };

function withSheet(at: number, change: (sheet: Sheet) => Sheet) {
  return (book: Workbook): Workbook => ({
    ...book,
    sheets: book.sheets.map((sheet, index) =>
      index === at % book.sheets.length ? change(sheet) : sheet,
    ),
  });
}

/** Changes one column at a row within the table and one beyond. */
function withColumn(
  at: readonly [sheet: number, column: number, row: number],
  change: (column: Column, row: number, sheet: Sheet) => Column,
) {
  return withSheet(at[0], (sheet) => {
    const place = at[1] % (sheet.columns.length + 1);
    const row = 1 + (at[2] % (sheet.lastRow + 1));
    const columns = Array.from({ length: Math.max(place + 1, sheet.columns.length) }, (_, index) =>
      index === place
        ? change(sheet.columns[index] ?? emptyColumn, row, sheet)
        : sheet.columns[index],
    );
    return { ...sheet, columns, lastRow: Math.max(sheet.lastRow, row) };
  });
}

const spot = fc.tuple(fc.nat(6), fc.nat(12), fc.nat(8));

const values = fc.constantFrom<CellValue>(
  ...[
    null,
    0,
    1,
    85.1,
    45000,
    '85',
    '60.4%',
    'f:604',
    '…',
    '—',
    '合计',
    '注：x',
    '数值',
    '退回',
    true,
  ],
  ...[
    '已驳回',
    '待核',
    '肥西县民政局',
    '合肥市民政局',
    '审核',
    '2023',
    { error: '#N/A' } as const,
    '2.0.0',
  ],
);

const valued = fc.tuple(spot, values).map(([at, value]): Change => ({
  what: `${JSON.stringify(value)} at ${at.join(' ')}`,
  apply: withColumn(at, (column, row) => {
    const cells = [...column.values];
    cells[row] = value;
    return { ...column, values: cells };
  }),
}));

const asText = spot.map((at): Change => ({
  what: `as text at ${at.join(' ')}`,
  apply: withColumn(at, (column, row) => {
    const cells = [...column.values];
    const value = cells[row] ?? null;
    cells[row] = typeof value === 'number' ? String(value) : value;
    return { ...column, values: cells };
  }),
}));

const formulas = fc.constantFrom(
  'NOW()',
  '85',
  'SUM(E2:E3)',
  '[1]数据!A1',
  'IF(1,604,NOW())',
  'A2',
);
const areas = fc.constantFrom(undefined, { top: 1, bottom: 9, left: 1, right: 9 });

const computed = fc.tuple(spot, formulas, areas).map(([at, text, area]): Change => {
  const formula: Formula = area ? { text, area } : { text };
  return {
    what: `=${text} at ${at.join(' ')}`,
    apply: withColumn(at, (column, row) => ({
      ...column,
      formulas: new Map([...column.formulas, [row, formula]]),
    })),
  };
});

const codes = fc.constantFrom(
  'General',
  '0.0',
  '0%',
  '0.0%',
  '"84.4"',
  ';;;',
  '0,',
  'yyyy-mm-dd',
  '0%;0',
  '0"%"',
);

const formatted = fc.tuple(spot, codes).map(([at, code]): Change => ({
  what: `${code} at ${at.join(' ')}`,
  apply: (book) =>
    withColumn(at, (column, row, { formatCodes }) => {
      const formats = [...column.formats];
      formats[row] = formatCodes.length;
      return { ...column, formats };
    })(book).sheets.reduce<Workbook>(
      (changed, sheet, index) => {
        if (index !== at[0] % book.sheets.length) return changed;
        const more = { ...sheet, formatCodes: [...sheet.formatCodes, code] };
        return { ...changed, sheets: [...changed.sheets, more] };
      },
      { ...book, sheets: [] },
    ),
}));

const rowOf = (sheet: Sheet, row: number) => 1 + (row % (sheet.lastRow + 1));

function withRows(sheet: Sheet, from: (row: number) => number): Sheet {
  const count = sheet.lastRow + 2;
  const columns = sheet.columns.map((column) => {
    if (!column) return column;
    const rows = Array.from({ length: count }, (_, row) => (row === 0 ? 0 : from(row)));
    const moved = rows.flatMap((old, row) => {
      const formula = column.formulas.get(old);
      return formula ? [[row, formula] as const] : [];
    });
    return {
      values: rows.map((row) => column.values[row]),
      formats: rows.map((row) => column.formats[row]),
      formulas: new Map(moved),
    };
  });
  return { ...sheet, columns, lastRow: count - 1 };
}

const moved = fc
  .tuple(fc.nat(6), fc.nat(8), fc.nat(8), fc.nat(2))
  .map(([at, one, other, kind]): Change => ({
    what: `rows ${['swapped', 'dropped', 'doubled'][kind]} on sheet ${at}: ${one} ${other}`,
    apply: withSheet(at, (sheet) => {
      const [a, b] = [rowOf(sheet, one), rowOf(sheet, other)];
      if (kind === 0) return withRows(sheet, (row) => (row === a ? b : row === b ? a : row));
      return withRows(sheet, (row) =>
        kind === 1 ? (row >= a ? row + 1 : row) : row > a ? row - 1 : row,
      );
    }),
  }));

const hidden = fc.tuple(fc.nat(6), fc.nat(8), fc.nat(2)).map(([at, place, kind]): Change => ({
  what: `hidden ${kind} ${place} on sheet ${at}`,
  apply: withSheet(at, (sheet) => {
    if (kind === 0) return { ...sheet, visibility: 'very-hidden' };
    const number = new Set([place + 1]);
    return kind === 1 ? { ...sheet, hiddenRows: number } : { ...sheet, hiddenColumns: number };
  }),
}));

const twin = fc
  .tuple(fc.nat(6), fc.boolean(), fc.boolean())
  .map(([at, isFirst, isGone]): Change => ({
    what: `sheet ${at} ${isGone ? 'gone' : `again, ${isFirst ? 'before' : 'behind'}`}`,
    apply: (book) => {
      const sheet = book.sheets[at % book.sheets.length];
      if (!sheet) return book;
      if (isGone) return { ...book, sheets: book.sheets.filter((each) => each !== sheet) };
      const bare = {
        ...sheet,
        name: ` ${sheet.name}`,
        columns: sheet.columns.map(() => emptyColumn),
      };
      return { ...book, sheets: isFirst ? [bare, ...book.sheets] : [...book.sheets, bare] };
    },
  }));

const beside = fc.tuple(fc.nat(6), fc.nat(8), fc.boolean()).map(([at, row, isCut]): Change => ({
  what: `headers of sheet ${at} again beside row ${row}`,
  apply: withSheet(at, (sheet) => {
    const place = rowOf(sheet, row);
    const copies = sheet.columns.slice(0, isCut ? -1 : undefined).map((column): Column => {
      const cells: (CellValue | undefined)[] = [];
      cells[place] = column?.values[1];
      return { ...emptyColumn, values: cells };
    });
    return { ...sheet, columns: [...sheet.columns, undefined, ...copies] };
  }),
}));

const dated = fc.constant<Change>({
  what: 'the other date system',
  apply: (book) => ({ ...book, dateSystem: 1904 }),
});

const change = fc.oneof(valued, asText, computed, formatted, moved, hidden, twin, beside, dated);

/** The last steps can be taken off: the workbook says then that nobody has taken them yet. */
test('any change to a signed workbook is an error, or it says what it said', async () => {
  expect(honest.map(({ errors }) => errors)).toEqual([[], []]);
  await fc.assert(
    fc.asyncProperty(fc.nat(1), change, async (at, { apply }) => {
      const book = books[at];
      if (!book) return;
      const { errors, said, steps } = await judged(apply(book));
      if (errors.length > 0) return;
      expect(said).toBe(honest[at]?.said);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps).toEqual(honest[at]?.steps.slice(0, steps.length));
    }),
    { numRuns: 400 },
  );
});
