import {
  functions,
  isFunctionError,
  isMatrix,
  type Argument,
  type FunctionDefinition,
  type ParameterHolds,
} from '../../src/core/functions/index.js';
import {
  address,
  isError,
  type CellValue,
  type Column,
  type Formula,
  type Workbook,
} from '../../src/core/model/index.js';
import { messagesOf, resultWord } from '../../src/messages/index.js';
import { plainXlsx } from '../../src/workbooks/create/plain-xlsx.js';
import { context } from '../core/functions/context.js';
import { recalculated, withLibreOffice } from '../support/libre-office.js';
import { workbook } from '../support/workbook.js';

const calls = 300;
const listLength = 6;
const words = messagesOf('zh-CN').functions;
const wordOf = (list: Parameters<typeof resultWord>[0], id: string) =>
  resultWord(list, id, { language: 'zh-CN', functions: words });

/** Numbers from 0 to 1 that are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randomNumbers(20_251_231);
const oneOf = <Value>(values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;
const within = (low: number, high: number, decimals = 0) =>
  Number((low + random() * (high - low)).toFixed(decimals));

const year = () => within(2018, 2028);
const monthEnds = [43890, 44196, 44255, 45016, 45291, 45351, 45657, 45688, 46022];
const period = () =>
  oneOf([`${year()}`, `${year()}H1`, `${year()}Q3`, `${year()}-02`, `${year()}-12`]);
const time = () =>
  oneOf<() => CellValue>([
    year,
    year,
    () => oneOf(monthEnds),
    period,
    () => within(43000, 47000),
  ])();
const amount = () =>
  oneOf<() => CellValue>([
    () => within(0, 100),
    () => within(0, 100, 1),
    () => within(-20, 20, 3),
    () => oneOf([0, 60, 65, 100]),
    () => oneOf([null, '…', '—']),
  ])();

/** What no function takes: it is to be refused by the native formula too. */
const wrongTimes: readonly CellValue[] = [
  ...[202306, '202306', 2023.5, 1899, 90000, '2023H3', '2023-13', '2023Q', '去年', '…', true],
];
/** TRUE is not among them: LibreOffice takes it for a number. */
const wrongNumbers: readonly CellValue[] = ['六十', '60', '约60', '60%'];
const orWrong = (wrong: readonly CellValue[], cell: () => CellValue) => () =>
  random() < 0.04 ? oneOf(wrong) : cell();

const made: Readonly<Partial<Record<ParameterHolds, () => CellValue>>> = {
  number: orWrong(wrongNumbers, amount),
  figure: orWrong(wrongNumbers, amount),
  time: orWrong(wrongTimes, () => (random() < 0.07 ? null : time())),
  moment: orWrong(wrongTimes, () => (random() < 0.07 ? oneOf([null, '…']) : time())),
  year: orWrong([202306, 2023.5, '…', '2020Q4', '2022'], () =>
    random() < 0.2 ? oneOf(monthEnds) : year(),
  ),
  decimals: () => oneOf([null, 0, 1, 2]),
  kind: orWrong(['其他', 'up', 5], () =>
    oneOf([
      null,
      'rise',
      '下降',
      '下限',
      'ceiling',
      '年度',
      'Cumulative',
      '区间',
      '年均增速',
      '监测',
    ]),
  ),
  way: orWrong(['平均'], () => oneOf([null, 'sum', '百分点', '连乘'])),
  direction: orWrong(['平'], () => oneOf([null, 'increase', '降低'])),
  span: orWrong(['季'], () => oneOf([null, 'year', '月', 'month'])),
};

/** A call with its arguments as cells, one below the other in a column of its own. */
interface Call {
  readonly definition: FunctionDefinition;
  readonly args: readonly (readonly CellValue[])[];
}

function callOf(definition: FunctionDefinition): Call {
  const args = definition.parameters.map(({ holds, id }): readonly CellValue[] => {
    // What a native formula takes of these is typed into it, if it takes any; native-twins has those.
    if (/^(?:path|margin|ahead|nature)$/.test(holds)) return [];
    if (holds !== 'range') return [made[holds]?.() ?? null];
    const value = orWrong(['…', '六十'], () => oneOf<CellValue>([within(0, 90, 1), null]));
    const rate = orWrong(['…', '六十', 3.2], () => within(-1, 1, 3));
    const cell = id === 'years' ? year : id === 'rates' && random() < 0.8 ? rate : value;
    return Array.from({ length: listLength }, cell);
  });
  return { definition, args };
}

const all: readonly Call[] = functions
  .filter((definition: FunctionDefinition) => definition.twin)
  .flatMap((definition) => Array.from({ length: calls }, () => callOf(definition)));

function expected({ definition, args }: Call): unknown {
  const given = args.map((cells): Argument => {
    return cells.length > 1 ? cells.map((cell) => [cell]) : (cells[0] ?? null);
  });
  const answer = definition.evaluate(given, context);
  const first = isMatrix(answer) ? (answer[1]?.[1] ?? '') : answer;
  if (isFunctionError(first)) return 'error';
  const list =
    typeof first === 'string' && first !== '' ? definition.wordListAt?.(0, 0) : undefined;
  return settled(list ? wordOf(list, String(first)) : first);
}

function settled(value: CellValue | undefined): unknown {
  if (value === undefined || value === null) return '';
  if (isError(value)) return 'error';
  return value;
}

/** Equal, or equal but for the last digits that programs reckon differently. */
function isSame(found: unknown, should: unknown): boolean {
  if (typeof found !== 'number' || typeof should !== 'number') return found === should;
  return Math.abs(found - should) <= 1e-9 * Math.max(1, Math.abs(should));
}

/** The arguments of a call in a column, its formula below them. */
function columnOf({ definition, args }: Call, column: number): Column {
  const values: (CellValue | undefined)[] = [undefined];
  const texts = args.map((cells) => {
    if (cells.length === 0) return '';
    const top = address({ row: values.length, column });
    values.push(...cells);
    const last = address({ row: values.length - 1, column });
    return cells.length > 1 ? `${top}:${last}` : top;
  });
  const text = definition.twin?.(texts, wordOf, { row: 1, column: 1 }) ?? '""';
  const formulas = new Map<number, Formula>([[resultRow, { text }]]);
  return { values, formats: [], formulas };
}

const resultRow = 20;

function bookOf(list: readonly Call[]): Workbook {
  const [sheet] = workbook('表 | 甲').sheets;
  if (!sheet) throw new Error('There is no sheet');
  const columns = list.map((call, index) => columnOf(call, index + 1));
  return { ...workbook(''), sheets: [{ ...sheet, columns, lastRow: resultRow }] };
}

withLibreOffice('on random inputs every native formula gives what its function gives', async () => {
  expect(all.length).toBeGreaterThanOrEqual(5000);
  const [sheet] = (await recalculated(plainXlsx(bookOf(all)))).sheets;
  const differing = all.flatMap((call, index) => {
    const found = settled(sheet?.columns[index]?.values[resultRow] ?? '');
    const should = expected(call);
    return isSame(found, should) ? [] : [[call.definition.id, call.args, { found, should }]];
  });
  expect(differing).toEqual([]);
});
