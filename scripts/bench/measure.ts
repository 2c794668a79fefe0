import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { median } from './median.js';

/** 一次运行 · What a process took: its time, the most memory that it held, and what it printed. */
export interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
  readonly out: string;
}

/** Something that is run several times in turn with others. */
export interface Contender {
  readonly name: string;
  readonly run: () => Taken;
}

const peakFile = 'out/bench/peak';
const peak = pathToFileURL('scripts/bench/peak.mjs').href;

/** Runs a script of Node to its end. */
export function runNode(args: readonly string[]): Taken {
  rmSync(peakFile, { force: true });
  const env = { ...process.env, BENCH_PEAK: peakFile, PLAN_INDICATORS_CACHE: 'out/bench/cache' };
  const taken = runProgram(process.execPath, ['--import', peak, ...args], env);
  const kilobytes = existsSync(peakFile) ? Number(readFileSync(peakFile, 'utf8')) : NaN;
  return { ...taken, megabytes: kilobytes / 1024 };
}

/** Runs any program to its end; findings, of which the exit code 1 tells, are printed without a trace. */
export function runProgram(program: string, args: readonly string[], env = process.env): Taken {
  const start = performance.now();
  const options = { env, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(program, [...args], options);
  const seconds = (performance.now() - start) / 1000;
  const hasEnded = status === 0 || (status === 1 && !/Error/.test(stderr));
  if (!hasEnded) throw new Error(`${program} ${args.join(' ')}\n${stderr}`);
  return { seconds, megabytes: NaN, out: stdout };
}

/** The medians of what each contender takes, over rounds in which each has its turn. */
export function inTurn(
  contenders: readonly Contender[],
  rounds: number,
): ReadonlyMap<string, Taken> {
  const all = new Map<string, Taken[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of contenders) all.get(name)?.push(run());
  }
  return new Map([...all].map(([name, taken]) => [name, medianOf(taken)]));
}

function medianOf(taken: readonly Taken[]): Taken {
  return {
    seconds: median(taken.map(({ seconds }) => seconds)),
    megabytes: median(taken.map(({ megabytes }) => megabytes)),
    out: taken[0]?.out ?? '',
  };
}
