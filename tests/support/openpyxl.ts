import { execFileSync } from 'node:child_process';
import { pythonWithOpenpyxl } from '../../scripts/bench/installed.js';

/** The bytes of a workbook that openpyxl loaded and saved. */
export function resavedByOpenpyxl(bytes: Uint8Array): Uint8Array {
  const script = [
    'import io, sys, openpyxl',
    'book = openpyxl.load_workbook(io.BytesIO(sys.stdin.buffer.read()))',
    'saved = io.BytesIO()',
    'book.save(saved)',
    'sys.stdout.buffer.write(saved.getvalue())',
  ].join('\n');
  return execFileSync(pythonWithOpenpyxl ?? '', ['-c', script], {
    input: bytes,
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** A test that needs openpyxl; where it is not installed the skipped test says so. */
export function withOpenpyxl(name: string, body: () => Promise<void>): void {
  if (pythonWithOpenpyxl) test(name, body);
  else test.skip(`${name} (not compared: openpyxl is not installed)`, body);
}

/** A cell and the value that a person types into it. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number;
}

/** The bytes of a workbook into which openpyxl typed some values. */
export function filledByOpenpyxl(bytes: Uint8Array, typed: readonly Typed[]): Uint8Array {
  const script = [
    'import base64, io, json, sys, openpyxl',
    'task = json.load(sys.stdin)',
    "book = openpyxl.load_workbook(io.BytesIO(base64.b64decode(task['book'])))",
    "for one in task['typed']: book[one['sheet']][one['cell']] = one['value']",
    'saved = io.BytesIO()',
    'book.save(saved)',
    'sys.stdout.buffer.write(saved.getvalue())',
  ].join('\n');
  return execFileSync(pythonWithOpenpyxl ?? '', ['-c', script], {
    input: JSON.stringify({ book: Buffer.from(bytes).toString('base64'), typed }),
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
