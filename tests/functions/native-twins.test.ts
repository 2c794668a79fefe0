import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { libreOffice as office } from '../../scripts/bench/installed.js';
import {
  functions,
  isFunctionError,
  isMatrix,
  type FunctionDefinition,
} from '../../src/core/functions/index.js';
import { messagesOf, resultWord } from '../../src/messages/index.js';
import { context } from '../core/functions/context.js';

type Cell = string | number | null;
/** A cell, or a range in one row. */
type Given = Cell | readonly Cell[];
interface Case {
  readonly definition: FunctionDefinition;
  readonly args: readonly Given[];
}

const letters = 'ABCDEFGHIJ';
const words = messagesOf('zh-CN').functions;
const amounts: readonly (readonly Cell[])[] = [
  [60, 63, 65],
  [40, 34, 30],
  [40, 29, 30],
  [60, 66, 65],
  [60, 59, 65],
  [65, 64, 65],
  [0, 25, 10],
  [0, 5, 15],
  [null, 63, 65],
  [60, null, 65],
  [60, 63, null],
  ['…', 63, 65],
  ['—', 3, 2],
  ['…', 66, 65],
  [60, '…', 65],
  [60, 63, '—'],
];
const times: readonly (readonly Cell[])[] = [
  [2020, 2025, 2022],
  [2020, 2025, '2023Q2'],
  [2020, 2025, 45291],
  [2020, 2025, 2026],
  [2020, 2025, 2020],
  [2020, 2025, 2019],
  [2022, 2023, '2023H1'],
  [2020, 2025, null],
];
const kinds: readonly (readonly Cell[])[] = [
  [null, null],
  ['rise', null],
  ['下降', null],
  ['下限', '—'],
  ['ceiling', null],
  ['年度', null],
  ['累计', 20],
  ['累计', null],
  ['区间', 20],
  ['年均增速', null],
  ['band', null],
  ['监测', null],
];
/** Kind, upper limit, path and how strictly the target is meant. */
const margins: readonly (readonly Cell[])[] = [
  ['rise', null, null, '>'],
  ['下降', null, null, '<'],
  ['ceiling', null, null, '<'],
  ['下限', null, null, '>'],
  ['年均增速', null, null, '>'],
  ['累计', 66, null, '>'],
  ['fall', null, null, '>'],
  ['rise', null, null, '<'],
  ['rise', null, null, 1],
  ['下降', null, null, 1],
  ['年均增速', null, null, 0.5],
];
/** At the target and on both sides of it, at the deadline. */
const reached: readonly (readonly Cell[])[] = [64, 65, 66].map((current) => [
  ...[60, current, 65, 2020, 2025, 2025],
]);
const pairs: readonly (readonly Cell[])[] = [
  [851, 1000],
  [0, 5],
  [5, 0],
  [null, 5],
  [5, null],
  ['…', 5],
];

function find(id: string): FunctionDefinition {
  const definition = functions.find((each) => each.id === id);
  if (!definition) throw new Error(`There is no function ${id}`);
  return definition;
}

const withTimes = amounts.flatMap((each) => times.map((time) => [...each, ...time]));
const calls: Readonly<Record<string, readonly (readonly Given[])[]>> = {
  COVERAGE: pairs,
  PER10K: pairs,
  ACHIEVEMENT: pairs,
  GROWTH: [
    [100, 161.051, 5],
    [0, 5, 2],
    [5, 0, 2],
    [5, 6, 0],
    [null, 6, 1],
    ['…', 6, 1],
    [200, 50, 2.5],
  ],
  ACCUMULATE: [
    [120, 130, 150],
    [120, null, 150],
    [0.03, 0.04, null],
    [3, 0.1, 0.1],
    [60.5, '三', 1],
    [-1, 0.5, 0],
    [null, null, null],
    [61, null, null],
  ].flatMap((rates) =>
    [
      [null],
      ['sum'],
      ['百分点'],
      ['连乘'],
      ['compound', '降低'],
      ['连乘', 'increase'],
      ['平均'],
    ].map((ways) => [rates, ...ways]),
  ),
  STAFFED: [[2], [1], [2, 3], [null], [3, null]],
  INBAND: amounts,
  COMPLETION: amounts,
  HEADCOUNT: [
    [18, 25000, 40],
    [18, 25001],
    [18, 0],
    [null, 5],
    [1, 10000, 2],
  ],
  SHORTFALL: amounts.flatMap(([, ...each]) =>
    kinds.map(([kind, upper]) => [...each, upper ?? null, kind ?? null]),
  ),
  SCHEDULE: times,
  PACE: withTimes.flatMap((each) => [
    [...each, null, null],
    [...each, null, 'growth'],
    [...each, null, '上升'],
  ]),
  PROJECTION: withTimes,
  ATTAINMENT: withTimes,
  EXPECTED: withTimes.map(([base = null, , ...rest]) => [base, ...rest]),
  NEEDED: withTimes.flatMap(([, current = null, target = null, , ...rest]) =>
    [
      [null, null],
      ['month', 'fall'],
      ['月', '上升'],
      ['year', '监测'],
    ].map((each) => [current, target, ...rest, ...each]),
  ),
  RATING: [
    ...withTimes.flatMap((each) => kinds.map((kind) => [...each, ...kind])),
    ...withTimes.flatMap((each) => margins.map((margin) => [...each, ...margin])),
    ...reached.flatMap((each) => margins.map((margin) => [...each, ...margin])),
  ],
};
const cases: readonly Case[] = Object.entries(calls).flatMap(([id, list]) =>
  list.map((args) => ({ definition: find(id), args })),
);

function expected({ definition, args }: Case): string {
  const ranges = args.map((arg) => (Array.isArray(arg) ? [arg] : (arg as Cell)));
  const answer = definition.evaluate(ranges, context);
  if (isMatrix(answer)) throw new Error('A twin speaks of one cell');
  if (isFunctionError(answer)) return 'error';
  if (typeof answer === 'number') return String(Number(answer.toPrecision(9)));
  const list = typeof answer === 'string' ? definition.wordListAt?.(0, 0) : undefined;
  const word = list
    ? resultWord(list, String(answer), { language: 'zh-CN', functions: words })
    : answer;
  return String(word).toUpperCase();
}

function formula({ definition, args }: Case, row: number): string {
  const cells = args.map((arg, index) => {
    const from = args.slice(0, index).flat().length;
    const last = from + [arg].flat().length - 1;
    return `${letters[from]}${row}${last > from ? `:${letters[last]}${row}` : ''}`;
  });
  const isLeftOut = (index: number) => definition.parameters[index]?.holds === 'path';
  const isTyped = (index: number) => definition.parameters[index]?.holds === 'margin';
  const typed = (arg: Given | undefined) => (typeof arg === 'string' ? `"${arg}"` : String(arg));
  const given = definition.parameters.map((_, index) => {
    if (isLeftOut(index) || args[index] === undefined) return '';
    return isTyped(index) ? typed(args[index]) : (cells[index] ?? '');
  });
  return (
    definition.twin?.(given, (list, id) =>
      resultWord(list, id, { language: 'zh-CN', functions: words }),
    ) ?? ''
  );
}

async function calculated(all: readonly Case[], folder: string): Promise<readonly string[]> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('twins');
  all.forEach((each, index) => {
    sheet.addRow(each.args.flat());
    sheet.getCell(index + 1, 12).value = {
      formula: `IFERROR(${formula(each, index + 1)},"error")`,
    };
  });
  writeFileSync(join(folder, 'twins.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
  const options = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false',
  ];
  execFileSync(office ?? '', [...options, '--outdir', folder, join(folder, 'twins.xlsx')], {
    stdio: 'ignore',
  });
  const lines = readFileSync(join(folder, 'twins.csv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const text = line.slice(line.lastIndexOf(',') + 1).replace(/"/g, '');
    return text !== '' && Number.isFinite(Number(text))
      ? String(Number(Number(text).toPrecision(9)))
      : text;
  });
}

const withOffice = office ? test : test.skip;

withOffice('LibreOffice gives by native formulas what the functions give', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twins-'));
  try {
    const found = await calculated(cases, folder);
    const told = cases.map((each, index) => [each.definition.id, each.args, found[index]]);
    expect(told).toEqual(cases.map((each) => [each.definition.id, each.args, expected(each)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('no native formula is longer than Excel takes', () => {
  const lengths = cases.map((each) => formula(each, 1_048_576).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(8192);
});
