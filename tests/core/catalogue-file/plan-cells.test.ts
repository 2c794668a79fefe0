import {
  factCells,
  planLabels,
  planTables,
  readCarriedPlan,
  tableCells,
  type PlanCell,
} from '../../../src/core/catalogue-file/index.js';
import type { Plan } from '../../../src/core/catalogue/index.js';
import {
  serialOfDay,
  type CellValue,
  type Language,
  type Sheet,
} from '../../../src/core/model/index.js';
import { anyPlan } from '../../support/any-plan.js';
import { fc } from '../../support/laws.js';

function valueOf(cell: PlanCell): CellValue {
  return typeof cell === 'object' ? serialOfDay(cell) : (cell ?? null);
}

/** The rows of the sheet 规划 as a template writes them, without any bytes. */
function rowsOf(plan: Plan, language: Language): readonly (readonly CellValue[])[] {
  const facts = factCells(plan, language);
  const tables = planTables.map(({ id, name, columns }) => {
    const rows = tableCells(plan, id, language).map((row) =>
      columns.map((each) => valueOf(row[each.id])),
    );
    return rows.length === 0
      ? []
      : [[], [name[language]], columns.map((each) => each.name[language]), ...rows];
  });
  return [
    ...planLabels.map(({ id, name }) => [name[language], valueOf(facts[id])]),
    ...tables.flat(),
  ];
}

function sheetOf(rows: readonly (readonly CellValue[])[]): Sheet {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => ({
    values: [undefined, ...rows.map((row) => row[at] ?? undefined)],
    formats: [],
    formulas: new Map<number, never>(),
  }));
  return {
    ...{ name: '规划', visibility: 'visible', lastRow: rows.length, columns, formatCodes: [] },
    ...{
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      isFiltered: false,
      tables: [],
    },
  };
}

test('what is written of any plan reads as that plan', () => {
  const languages = fc.constantFrom<Language>('zh-CN', 'en-US');
  fc.assert(
    fc.property(anyPlan, languages, (plan, language) => {
      const sheets = [sheetOf(rowsOf(plan, language))];
      const none = { names: [], hasMacros: false, externalLinks: [], unknown: new Set<never>() };
      const read = readCarriedPlan({ sheets, dateSystem: 1900, ...none });
      expect({ defects: read?.defects, plan: read?.plan }).toEqual({ defects: [], plan });
    }),
    { numRuns: 1000 },
  );
});
