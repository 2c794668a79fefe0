import { execFileSync } from 'node:child_process';
import { pythonWithOpenpyxl as python } from '../../../scripts/bench/installed.js';
import { address, areaAddress, type CellValue, type Sheet } from '../../../src/core/model/index.js';
import { readable, workbookFiles } from '../support/workbook-files.js';

interface Printed {
  readonly name: string;
  readonly state: string;
  readonly cells: Record<string, CellValue>;
  readonly formulas: Record<string, string>;
  readonly merges: readonly string[];
  readonly tables: Record<string, string>;
}

/** The worksheets as openpyxl reads them. */
function printed(file: string): readonly Printed[] {
  const script = 'tests/workbooks/support/print-cells.py';
  const json = execFileSync(python ?? '', [script, file], {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
  return JSON.parse(String(json)) as Printed[];
}

function rounded(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(14)) : value;
}

/** Whether openpyxl tells of an empty result depends on how it is stored. */
function isNothing(value: CellValue): boolean {
  return value === null || value === '';
}

function shown(sheet: Sheet): Pick<Printed, 'cells' | 'formulas'> {
  const cells: Record<string, CellValue> = {};
  const formulas: Record<string, string> = {};
  sheet.columns.forEach((column, at) => {
    column?.values.forEach((value, row) => {
      const place = address({ row, column: at + 1 });
      if (value !== undefined && !isNothing(value)) cells[place] = rounded(value);
      const formula = column.formulas.get(row);
      if (formula) formulas[place] = `=${formula.text.replace(/^=/, '')}`;
    });
  });
  return { cells, formulas };
}

const compare = python ? describe : describe.skip;

compare(
  `every cell is read as openpyxl reads it${python ? '' : ' (not compared: openpyxl is not installed)'}`,
  () => {
    test.each(workbookFiles)('%s', async (file) => {
      const book = await readable(file);
      if (!book) return;
      const { sheets } = book;
      const expected = printed(file);
      expect(sheets.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      sheets.forEach((sheet, at) => {
        const { cells = {}, formulas, merges, tables } = expected[at] ?? {};
        const told = Object.entries(cells).filter(([, value]) => !isNothing(value));
        const rounding = told.map(([place, value]) => [place, rounded(value)]);
        expect(shown(sheet)).toEqual({ cells: Object.fromEntries(rounding), formulas });
        expect(sheet.merges.map(areaAddress).sort()).toEqual(merges);
        expect(
          Object.fromEntries(sheet.tables.map(({ name, area }) => [name, areaAddress(area)])),
        ).toEqual(tables);
      });
    });
  },
);
