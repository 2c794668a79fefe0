import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Programs } from '../../scripts/package/program/make-programs.js';

/** The program that is one file, in a folder of its own. */
export interface Installed {
  readonly path: string;
  readonly run: (args: readonly string[], given: Given) => Ended;
  readonly remove: () => void;
}

/** Where a program runs, and what it finds in its environment. */
export interface Given {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** Puts the program for Linux into a folder, whose path no other program is found on. */
export function installProgram({ linux }: Programs): Installed {
  const folder = join(mkdtempSync(join(tmpdir(), 'program-')), '规划 指标');
  mkdirSync(folder);
  const path = join(folder, 'plan-indicators');
  writeFileSync(path, linux);
  chmodSync(path, 0o755);
  return {
    path,
    run: (args, { cwd, env = {} }) => {
      const own = { PLAN_INDICATORS_CACHE: join(cwd, '.cache') };
      const all = { LANG: 'zh_CN.UTF-8', HOME: cwd, ...own, ...env };
      const ended = spawnSync(path, args, { cwd, env: all, encoding: 'utf8' });
      return { code: ended.status, out: ended.stdout, told: ended.stderr };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
