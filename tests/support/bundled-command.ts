import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { onceARun } from './once-a-run.js';

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

/** The commands, bundled once a run, in a folder of their own, below which packages are found. */
export async function bundledCommand(): Promise<BundledCommand> {
  const files = await onceARun('commands', async () => bundledFiles());
  const folder = newFolder();
  mkdirSync(join(folder, 'dist'));
  for (const { name, bytes } of files) writeFileSync(join(folder, 'dist', name), bytes);
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

function newFolder(): string {
  mkdirSync('out', { recursive: true });
  return resolve(mkdtempSync(join('out', 'bundle-')));
}

function bundledFiles() {
  const folder = newFolder();
  execFileSync(process.execPath, ['scripts/build-command.mjs', folder]);
  const files = readdirSync(folder).map((name) => ({
    name,
    bytes: readFileSync(join(folder, name)),
  }));
  rmSync(folder, { recursive: true });
  return files;
}
