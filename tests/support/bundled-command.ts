import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** The commands as they are shipped, bundled for a test. */
export interface BundledCommand {
  readonly folder: string;
  /** Runs a line of a shell in a folder. */
  readonly shell: (line: string, run: ShellRun) => Ended;
  readonly remove: () => void;
}

/** Where a line of a shell runs, and what it finds in its environment. */
export interface ShellRun {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly told: string;
}

/** Bundles the commands into a folder of their own, below which packages are found. */
export function bundledCommand(): BundledCommand {
  mkdirSync('out', { recursive: true });
  const folder = resolve(mkdtempSync(join('out', 'bundle-')));
  execFileSync(process.execPath, ['scripts/build-command.mjs', join(folder, 'dist')]);
  return {
    folder,
    shell: (line, { cwd, env = {} }) => {
      const here = { PLAN_INDICATORS: folder, PLAN_INDICATORS_CACHE: join(cwd, '.cache') };
      const key = { PLAN_INDICATORS_KEY: join(cwd, '.config', 'results.key') };
      const { PATH, HOME } = process.env;
      const all = { PATH, HOME, LANG: 'zh_CN.UTF-8', ...here, ...key, ...env };
      const run = spawnSync('sh', ['-c', line], { cwd, env: all, encoding: 'utf8' });
      return { code: run.status, told: run.stderr };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
