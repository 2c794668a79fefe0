import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** LibreOffice, where it is installed. */
export const libreOffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((program) => existsSync(program));

/** A Python that has openpyxl, where there is one. */
export const pythonWithOpenpyxl = ['/usr/bin/python3', 'python3'].find(hasOpenpyxl);

function hasOpenpyxl(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
