import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { batchFailure, systemCode } from './batch-failure.js';

/** An output file: where it goes and what it holds. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes files aside and renames them, so that a reader never sees half of one. */
export async function writeOutputs(files: readonly OutputFile[]): Promise<void> {
  for (const { path, content } of files) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
    } catch (error) {
      const code = systemCode(error) ?? 'EIO';
      throw batchFailure(code === 'ENOSPC' ? 'disk-full' : 'not-writable', { path, code });
    }
  }
}
