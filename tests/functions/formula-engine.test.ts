import {
  functions,
  isMatrix,
  type Argument,
  type FunctionDefinition,
} from '../../src/core/functions/index.js';
import type { CellValue } from '../../src/core/model/index.js';
import { context, withoutDust } from '../core/functions/context.js';
import { engineAnswer, openSheet, type LiveSheet } from '../support/formula-engine.js';

describe('a sheet that is typed into', () => {
  let sheet: LiveSheet;

  beforeEach(() => (sheet = openSheet()));
  afterEach(() => sheet.close());

  function fill(cells: Readonly<Record<string, string | number>>): void {
    for (const [cell, entry] of Object.entries(cells)) sheet.type(cell, entry);
  }

  test('a formula that is typed reads its cells, and another one reads its result', async () => {
    fill({ A1: 60, B1: 63, C1: 65, D1: '=PLAN.COMPLETION(A1,B1,C1)', E1: '=ROUND(D1*100,0)&"%"' });
    expect(await sheet.values('D1:E1')).toEqual([[0.6, '60%']]);
  });

  test('a changed cell changes what rests on it', async () => {
    fill({ A1: 60, B1: 63, C1: 65, D1: '=PLAN.COMPLETION(A1,B1,C1)', E1: '=D1*2' });
    expect(await sheet.values('D1:E1')).toEqual([[0.6, 1.2]]);
    fill({ B1: 64 });
    expect(await sheet.values('D1:E1')).toEqual([[0.8, 1.6]]);
  });

  test('whole columns give a column, and sums run over what was spilled', async () => {
    fill({ A1: 13, A2: 5, A3: 3, B1: 20, B2: 10, B3: 4 });
    fill({ C1: '=PLAN.COVERAGE(A1:A3,B1:B3)', D1: '=SUM(C1:C3)' });
    expect(await sheet.values('C1:D3')).toEqual([
      [0.65, 1.9],
      [0.5, null],
      [0.75, null],
    ]);
  });

  test('milestones spill years and values below and beside their formula', async () => {
    fill({ A1: '=PLAN.MILESTONES(60,62,2020,2022)', D1: '=MAX(B1:B3)-B2' });
    expect(await sheet.values('A1:D3')).toEqual([
      [2020, 60, null, 1],
      [2021, 61, null, null],
      [2022, 62, null, null],
    ]);
  });

  test('functions feed one another, and ratings come as words', async () => {
    fill({ A1: 60, B1: 61, C1: 65 });
    fill({
      D1: '=PLAN.RATING(A1,B1,C1,2020,2025,2022)',
      E1: '=PLAN.ACHIEVEMENT(PLAN.EXPECTED(A1,C1,2020,2025,2022),C1)',
      F1: '=IF(D1="滞后","督办","")',
    });
    expect(await sheet.values('D1:F1')).toEqual([['滞后', 0.953846153846, '督办']]);
  });

  test('regions, plans and texts are looked up from a cell', async () => {
    fill({ A1: '=PLAN.REGIONNAME("340100")', B1: '=PLAN.NUMBER("4680万元")' });
    fill({ C1: '=PLAN.TARGET("wuhan-2022","street-stations")', D1: '=B1/10000' });
    expect(await sheet.values('A1:D1')).toEqual([['合肥市', 46_800_000, 140, 4680]]);
  });

  test('an indicator table spills its progress with headers', async () => {
    const headers = [
      '指标代码',
      '指标名称',
      '目标类型',
      '基期年',
      '基期值',
      '目标年',
      '目标值',
      '当前值',
    ];
    const row = ['facility-coverage', '覆盖率', '上升', 2020, 60, 2025, 65, 61];
    headers.forEach((header, at) => sheet.type(`${'ABCDEFGH'[at]}1`, header));
    row.forEach((cell, at) => sheet.type(`${'ABCDEFGH'[at]}2`, cell));
    fill({ A5: '=PLAN.PROGRESS(A1:H2,2022)' });
    const [head = [], first = []] = await sheet.values('A5:M6');
    expect(head.slice(0, 2)).toEqual(['指标代码', '指标名称']);
    expect(first.slice(2, 6)).toEqual([60, 61, 65, 0.2]);
    expect(first[9]).toBe('滞后');
  });
});

/** The letters of columns, as many as examples need. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function entered(cell: CellValue): string | number | undefined {
  if (cell === null || cell === '') return undefined;
  return typeof cell === 'number' ? cell : String(cell);
}

/** Types the arguments of an example side by side, from below a row on, and gives their places for the formula. */
function typeArguments(
  sheet: LiveSheet,
  args: readonly Argument[],
  top: number,
): readonly string[] {
  let column = 0;
  return args.map((arg) => {
    const range = isMatrix(arg) ? arg : [[arg ?? null]];
    const [first = []] = range;
    range.forEach((row, down) =>
      row.forEach((cell, along) => {
        const entry = entered(cell);
        if (entry !== undefined) sheet.type(`${letters[column + along]}${top + down + 1}`, entry);
      }),
    );
    const last = letters[column + first.length - 1];
    const place = `${letters[column]}${top + 1}:${last}${top + range.length}`;
    column += first.length;
    return arg === null ? '' : place.replace(/^(\w+):\1$/, '$1');
  });
}

/** Cells as the engine tells them: truth as 1 and 0, digits as numbers, nothing as a blank. */
function told(rows: readonly (readonly unknown[])[]): unknown {
  const cellOf = (cell: unknown) => {
    const isDigits = typeof cell === 'string' && /^\d+$/.test(cell);
    return typeof cell === 'boolean' || isDigits ? Number(cell) : (cell ?? '');
  };
  return withoutDust(rows.map((row) => row.map(cellOf)));
}

/** The engine hands over blanks and what was left out as 0: such examples are left to the other tests. */
function hasBlank(arg: Argument): boolean {
  if (arg === null) return true;
  return isMatrix(arg) && arg.flat().some((cell) => entered(cell) === undefined);
}

const examples = (functions as readonly FunctionDefinition[]).flatMap((definition) =>
  definition.examples
    .filter(({ args }) => !args.some(hasBlank))
    .map((example) => ({ definition, id: definition.id, ...example })),
);

/** How many rows an example takes: its arguments, below them its formula, and one that rests on it. */
const block = 40;

describe('an example of a function', () => {
  let cells: readonly (readonly unknown[])[] = [];

  /** All in one sheet: the engine waits a tenth of a second before it calculates. */
  beforeAll(async () => {
    const sheet = openSheet(block * examples.length);
    for (const [at, { id, args }] of examples.entries()) {
      const top = block * at;
      const places = typeArguments(sheet, args, top);
      sheet.type(`A${top + 12}`, `=PLAN.${id}(${places.join(',')})`);
      sheet.type(`A${top + 30}`, `=IF(ISERROR(A${top + 12}),"无","有")`);
    }
    cells = await sheet.values(`A1:Z${block * examples.length}`);
    sheet.close();
  });

  test.each(examples.map((example, at) => ({ ...example, top: block * at })))(
    '$id $args is live in a cell, and a formula rests on it',
    ({ definition, args, top }) => {
      const shown = engineAnswer(definition.evaluate(args, context), definition);
      const width = Math.max(shown[0]?.length ?? 1, 1);
      const answer = cells.slice(top + 11, top + 11 + shown.length);
      expect(told(answer.map((row) => row.slice(0, width)))).toEqual(told(shown));
      const isError = String(shown[0]?.[0]).startsWith('#');
      expect(cells[top + 29]?.[0]).toBe(isError ? '无' : '有');
    },
  );
});
