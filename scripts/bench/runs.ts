import { readFileSync, rmSync } from 'node:fs';
import { inTurn, runNode, type Taken } from './measure.js';
import { validate } from './readers.js';

const alone = ['--workers', '1'];

/** 运行 · A folder with one worker, with two, and again once the results of the first run are known. */
export function compareRuns(folder: string, rounds: number): ReadonlyMap<string, Taken> {
  const fresh = (options: readonly string[]) => () => {
    rmSync('out/bench/cache', { recursive: true, force: true });
    return validate(folder, options);
  };
  return inTurn(
    [
      { name: 'two workers', run: fresh(['--workers', '2', '--no-cache']) },
      { name: 'one worker', run: fresh([...alone, '--no-cache']) },
      { name: 'first', run: fresh(alone) },
      { name: 'again', run: () => validate(folder, alone) },
    ],
    rounds,
  );
}

/** Whether one run, two workers, a cached rerun and four merged shards write the same report. */
export function areReportsAlike(folder: string): boolean {
  rmSync('out/bench/shards', { recursive: true, force: true });
  const json = ['--format', 'json', '--format', 'html'];
  const report = () =>
    ['report.json', 'report.html'].map((name) => readFileSync(`out/bench/report/${name}`, 'utf8'));
  const after = (options: readonly string[]) => {
    validate(folder, [...json, ...options]);
    return report().join('');
  };
  const merged = () => {
    for (const index of [1, 2, 3, 4]) {
      const shard = ['--shard', `${index}/4`, '--no-cache', '--quiet', '--output'];
      runNode(['dist/plan-indicators.mjs', 'validate', folder, ...shard, 'out/bench/shards']);
    }
    const shards = [1, 2, 3, 4].map((index) => `out/bench/shards/shard-${index}-of-4.json`);
    runNode([
      'dist/plan-indicators.mjs',
      'merge',
      ...shards,
      ...json,
      '--output',
      'out/bench/report',
    ]);
    return report().join('');
  };
  const whole = after([...alone, '--no-cache']);
  const others = [after(['--workers', '2', '--no-cache']), after([]), after([]), merged()];
  return others.every((other) => other === whole);
}
