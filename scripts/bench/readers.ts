import { libreOffice, pythonWithOpenpyxl } from './installed.js';
import { inTurn, runNode, runProgram, type Contender, type Taken } from './measure.js';
import { runScript } from './run-script.js';

/** The whole command over a folder, its start and its report included. */
export function validate(folder: string, options: readonly string[] = []): Taken {
  const command = [
    'dist/plan-indicators.mjs',
    'validate',
    folder,
    '--quiet',
    '--output',
    'out/bench/report',
  ];
  return runNode([...command, ...options]);
}

/** One of the readers beside which the command is measured: its reading alone, without its start. */
export function reading(reader: string, folder: string): Taken {
  const taken = runScript('read-with', reader, folder);
  return { ...taken, seconds: Number(taken.out) };
}

/** The read-only mode of openpyxl. */
function readingWithOpenpyxl(folder: string): Taken {
  const { out } = runProgram(pythonWithOpenpyxl ?? '', [
    'scripts/bench/read-with-openpyxl.py',
    folder,
  ]);
  const [seconds = NaN, kilobytes = NaN] = out.split(' ').map(Number);
  return { seconds, megabytes: kilobytes / 1024, out };
}

/** 读取器 · What a full validation takes beside others that only read. */
export function compareReaders(folder: string, rounds: number): ReadonlyMap<string, Taken> {
  const others = ['exceljs', 'sheetjs', 'ours', 'floor'];
  return compareWith(pythonWithOpenpyxl ? [...others, 'openpyxl'] : others, folder, rounds);
}

/** The command with one worker beside some of the readers. */
export function compareWith(
  readers: readonly string[],
  folder: string,
  rounds: number,
): ReadonlyMap<string, Taken> {
  const alone = ['--workers', '1', '--no-cache'];
  const run = (name: string) =>
    name === 'openpyxl' ? readingWithOpenpyxl(folder) : reading(name, folder);
  const contenders: Contender[] = [
    { name: 'validate', run: () => validate(folder, alone) },
    ...readers.map((name) => ({ name, run: () => run(name) })),
  ];
  return inTurn(contenders, rounds);
}

/** What is not measured here because it is not installed. */
export const notInstalled = [
  ...(pythonWithOpenpyxl ? [] : ['openpyxl']),
  ...(libreOffice ? [] : ['LibreOffice']),
];
