import { execFileSync } from 'node:child_process';

/** Whether a program runs here with some arguments. */
function runs(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, [...args], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A Python that has openpyxl, where there is one. */
export const pythonWithOpenpyxl = ['/usr/bin/python3', 'python3'].find((python) =>
  runs(python, ['-c', 'import openpyxl']),
);

/** LibreOffice, where it is installed. */
export const libreOffice = ['soffice', 'libreoffice'].find((program) =>
  runs(program, ['--version']),
);
