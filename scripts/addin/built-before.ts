import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { configName } from '../../src/batch/settings/config-name.js';
import type { OfficeSource } from './office-source.js';

/** What a build was asked for. */
export interface AskedBuild {
  readonly address: string;
  readonly office: OfficeSource;
  /** The file with the plan of the office, where one was named. */
  readonly catalogue: string | undefined;
}

/** All that a build is made of; the lock file stands for the packages. */
const madeOf = [
  'src/**',
  'scripts/**',
  'docs/reference/rules.*.md',
  ...['manifest.xml', 'package.json', 'package-lock.json', configName],
];

/** 源文件指纹 · SHA-256 over everything below a folder that a build is made of, and over what was asked for. */
export function fingerprintOf(asked: AskedBuild, cwd = '.'): string {
  const hash = createHash('sha256').update(JSON.stringify(asked));
  const own = catalogueOf(asked, cwd);
  const paths = [
    ...globSync(madeOf, { cwd, dot: true }).sort(),
    ...(own === undefined ? [] : [own]),
  ];
  for (const path of paths) {
    const file = resolve(cwd, path);
    hash.update(`\n${path}\n`).update(existsSync(file) ? readFileSync(file) : '');
  }
  return hash.digest('hex');
}

/** The plan of the office as the command line or the configuration names it; the build itself judges both. */
function catalogueOf({ catalogue }: AskedBuild, cwd: string): string | undefined {
  const file = join(cwd, configName);
  if (catalogue !== undefined || !existsSync(file)) return catalogue;
  const named = /"catalogue"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(readFileSync(file, 'utf8'))?.[1];
  return named === undefined ? undefined : (JSON.parse(named) as string);
}

/** Beside the folder, for everything in it is served. */
const fileOf = (folder: string) => `${folder}.sha256`;

/** Whether a folder holds what these sources were built into; a build that was cut off is none. */
export function isBuiltOf(folder: string, fingerprint: string): boolean {
  const file = fileOf(folder);
  const isThere = existsSync(join(folder, 'manifest.xml')) && existsSync(file);
  return isThere && readFileSync(file, 'utf8') === fingerprint;
}

/** Empties a folder before it is built, and forgets what it was built of. */
export function clearBuilt(folder: string): void {
  rmSync(fileOf(folder), { force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Keeps what a folder was built of, once everything is in it. */
export function keepBuilt(folder: string, fingerprint: string): void {
  writeFileSync(fileOf(folder), fingerprint);
}
