import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  functions,
  isFunctionError,
  isMatrix,
  type CellAnswer,
  type Argument,
  type FunctionDefinition,
  type Matrix,
} from '../../src/core/functions/index.js';
import type { CellValue } from '../../src/core/model/index.js';
import { messagesOf, resultWord } from '../../src/messages/index.js';
import { context } from '../core/functions/context.js';

/** A value of the engine; it hands over blanks and what was left out as 0. */
type EngineValue = string | number | boolean | null;

/** A sheet that is calculated while it is typed into. */
export interface LiveSheet {
  readonly type: (cell: string, entry: string | number) => void;
  /** The values of an area, once everything is calculated. */
  readonly values: (area: string) => Promise<readonly (readonly EngineValue[])[]>;
  readonly close: () => void;
}

interface Range {
  readonly setValue: (value: unknown) => void;
  readonly getValues: () => EngineValue[][];
}

interface Formulas {
  readonly registerFunction: (
    name: string,
    call: (...args: Argument[]) => unknown,
    description: string,
  ) => void;
  readonly onCalculationEnd: () => Promise<void>;
}

const words = messagesOf('zh-CN').functions;

/** What the engine hands over: one cell comes as a range of one. */
function argumentOf(argument: Argument): Argument {
  if (!isMatrix(argument)) return argument;
  const [first] = argument;
  return argument.length === 1 && first?.length === 1 ? (first[0] ?? null) : (argument as Matrix);
}

/** An answer as the engine shows it: error values and words as text. */
export function engineAnswer(
  answer: CellAnswer,
  { wordListAt }: FunctionDefinition,
): readonly (readonly EngineValue[])[] {
  const rows = isMatrix(answer) ? answer : [[answer]];
  return rows.map((cells, row) =>
    cells.map((cell, column): EngineValue => {
      if (isFunctionError(cell)) return cell.error;
      const list = typeof cell === 'string' ? wordListAt?.(row, column) : undefined;
      return list ? resultWord(list, String(cell), { language: 'zh-CN', functions: words }) : cell;
    }),
  );
}

const sources = [
  'core',
  'engine-formula',
  'sheets',
  'sheets-formula',
  'core/facade',
  'engine-formula/facade',
  'sheets/facade',
  'sheets-formula/facade',
];

/** The packages of the engine in one file, because some of theirs are no CommonJS. */
function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'plan-indicators-'));
  try {
    const lines = sources.map(
      (name) => `Object.assign(module.exports, require('@univerjs/${name}'));`,
    );
    const outfile = join(folder, 'engine.cjs');
    const options = ['--bundle', '--platform=node', '--format=cjs', '--log-level=error'];
    execFileSync('node_modules/.bin/esbuild', [...options, `--outfile=${outfile}`], {
      input: lines.join('\n'),
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const engine = loadEngine();

/** 真正的公式引擎 · Opens an empty sheet in a formula engine that knows our functions. */
export function openSheet(rowCount = 40): LiveSheet {
  const { LocaleType } = engine;
  const univer = new engine.Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  for (const name of ['FormulaEngine', 'Sheets', 'SheetsFormula']) {
    univer.registerPlugin(engine[`Univer${name}Plugin`]);
  }
  const api = engine.FUniver.newAPI(univer);
  const sheets = { s: { id: 's', name: '表', rowCount, columnCount: 26, cellData: {} } };
  const book = api.createWorkbook({ id: 'book', sheetOrder: ['s'], sheets });
  const formulas: Formulas = api.getFormula();
  functions.forEach((definition) => register(formulas, definition));
  const range = (area: string): Range => book.getActiveSheet().getRange(area);
  return {
    type: (cell, entry) => range(cell).setValue(entryOf(entry)),
    values: async (area) => {
      await formulas.onCalculationEnd();
      return range(area).getValues();
    },
    close: () => univer.dispose(),
  };
}

function register(formulas: Formulas, definition: FunctionDefinition): void {
  const call = (...args: Argument[]) =>
    engineAnswer(definition.evaluate(args.map(argumentOf), context), definition);
  formulas.registerFunction(`PLAN.${definition.id}`, call, definition.id);
}

function entryOf(entry: string | number): unknown {
  return typeof entry === 'string' && entry.startsWith('=') ? { f: entry } : (entry as CellValue);
}
