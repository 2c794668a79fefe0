import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { batchFailure, systemCode } from './batch-failure.js';
import { inPieces } from './in-pieces.js';

/** An output file: where it goes, and the bytes or pieces of text that it holds. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | readonly string[] | Generator<string>;
}

/**
 * Writes all files aside and then renames them, so that a reader never sees half of one.
 *
 * A full disk, a place that cannot be written to and an aborted signal leave nothing behind.
 */
export async function writeOutputs(
  files: readonly OutputFile[],
  signal?: AbortSignal,
): Promise<void> {
  const run = randomUUID();
  const aside = ({ path }: OutputFile) => `${path}.${run}.part`;
  const begun: OutputFile[] = [];
  try {
    for (const file of files) {
      await guarded(file, () => mkdir(dirname(file.path), { recursive: true }));
      begun.push(file);
      await guarded(file, () => writeAside(aside(file), file.content, signal));
    }
    for (const file of files) await guarded(file, () => rename(aside(file), file.path));
  } finally {
    for (const file of begun) await rm(aside(file), { force: true });
  }
}

async function guarded({ path }: OutputFile, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const code = systemCode(error);
    if (!code || !/^E[A-Z0-9]+$/.test(code)) throw error;
    throw batchFailure(code === 'ENOSPC' ? 'disk-full' : 'not-writable', { path, code });
  }
}

async function writeAside(
  aside: string,
  content: OutputFile['content'],
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await open(aside, 'w');
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
