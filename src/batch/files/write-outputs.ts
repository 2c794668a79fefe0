import { randomUUID } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, open, rm, rmdir, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { batchFailure, systemCode } from '../host/batch-failure.js';
import { isBelow } from './copy-paths.js';
import { isReservedName } from './is-reserved-name.js';
import { inPieces } from './in-pieces.js';
import { outputFailure } from './output-failure.js';
import { realPath } from './real-path.js';
import { replaceAll } from './replace-all.js';

/** An output file: where it goes, and the bytes or pieces of text that it holds. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | readonly string[] | Generator<string>;
}

/** An output that is whole already. */
export interface WholeFile extends OutputFile {
  readonly content: Uint8Array;
}

/** An output on its way: the real file that it becomes, and where it is written meanwhile. */
interface Begun {
  readonly target: string;
  readonly aside: string;
  /** The rights of the file that it takes the place of. */
  readonly mode: number | undefined;
  /** The first of the folders that were made for it. */
  readonly made: string | undefined;
}

/**
 * Writes all files aside and then renames them, so that a reader never sees half of one.
 *
 * All files take their places or none does. A full disk, a place that cannot be written to and an aborted signal leave nothing behind. A link
 * stays a link: the file that it leads to is replaced, and nobody gains rights to it.
 */
export async function writeOutputs(
  files: readonly OutputFile[],
  signal?: AbortSignal,
): Promise<void> {
  const begun: Begun[] = [];
  try {
    for (const file of files) {
      const one = await told(file, () => begin(file.path));
      begun.push(one);
      await told(file, () => writeAside(one, file.content, signal));
    }
    await replaceAll(begun, (at, error) => failureAt(files[at], error));
  } catch (error) {
    for (const one of begun) await undo(one);
    throw error;
  }
}

/** A failure of the system is told with the file and what it is. */
async function told<T>(file: OutputFile | undefined, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw failureAt(file, error);
  }
}

function failureAt(file: OutputFile | undefined, error: unknown): unknown {
  const code = systemCode(error);
  if (!code || !/^E[A-Z0-9]+$/.test(code)) return error;
  return batchFailure(outputFailure(code), { path: file?.path ?? '', code });
}

/** The name aside is short: with a suffix a long name would be too long. */
async function begin(path: string): Promise<Begun> {
  if (isReservedName(path)) throw batchFailure('reserved-name', { path });
  const target = realPath(path);
  const folder = dirname(target);
  const info = await stat(target).catch(() => undefined);
  if (info?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (info && !info.isFile()) throw Object.assign(new Error(), { code: 'ENOTFILE' });
  if (info) await access(target, constants.W_OK);
  await access(existingAbove(folder), constants.W_OK);
  const made = await mkdir(folder, { recursive: true });
  return { target, aside: join(folder, `.${randomUUID()}.part`), mode: info?.mode, made };
}

/** Where a folder cannot be made, only what is there already tells why. */
function existingAbove(folder: string): string {
  return existsSync(folder) ? folder : existingAbove(dirname(folder));
}

async function writeAside(
  { aside, mode }: Begun,
  content: OutputFile['content'],
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await open(aside, 'wx', mode);
  try {
    await writePieces(file, content, signal);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writePieces(
  file: FileHandle,
  content: OutputFile['content'],
  signal: AbortSignal | undefined,
): Promise<void> {
  const pieces = content instanceof Uint8Array ? [content] : inPieces(content);
  for (const piece of pieces) {
    signal?.throwIfAborted();
    await file.writeFile(piece);
  }
}

/** Takes away what was written aside, and the folders that were made for it as far as they are empty. */
async function undo({ aside, made }: Begun): Promise<void> {
  await rm(aside, { force: true });
  if (made === undefined) return;
  for (let folder = dirname(aside); isBelow(folder, made); folder = dirname(folder)) {
    await rmdir(folder).catch(() => undefined);
  }
}
