import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** 裸机 · With BARE_MACHINE=1 no other program counts as installed: what a machine without them shows. */
const isBare = process.env['BARE_MACHINE'] === '1';

/** Where a program is; undefined where it is not installed. */
export function installed(name: string): string | undefined {
  if (isBare) return undefined;
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((program) => existsSync(program));
}

/** LibreOffice, where it is installed. */
export const libreOffice = installed('soffice');

/** Chromium, where it is installed; CHROMIUM_PATH names another one. */
export const chromiumPath = chromiumAt(process.env['CHROMIUM_PATH']);

/** Chromium without windows, where it is installed: it opens pages in half the time. */
export const headlessShell =
  process.env['CHROMIUM_PATH'] === undefined ? installed('chromium-headless-shell') : undefined;

/** A Python that has openpyxl, where there is one. */
export const pythonWithOpenpyxl = isBare
  ? undefined
  : ['/usr/bin/python3', 'python3'].find((python) => runs(python, ['-c', 'import openpyxl']));

/** Whether a program is there and runs with some arguments. */
function runs(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function chromiumAt(named: string | undefined): string | undefined {
  if (isBare || named === undefined) return installed('chromium');
  return existsSync(named) ? named : undefined;
}
