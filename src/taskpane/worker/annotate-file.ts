import type { Finding, Language } from '../../core/model/index.js';
import { annotate } from '../../workbooks/annotate/index.js';
import { loadMessages } from './load-messages.js';

/** A file that is to be copied with its findings, and the language of the notes. */
export interface AnnotateOrder {
  readonly file: Blob;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** 批注副本 · The bytes of the file with a note at each cell that has findings, and a sheet that lists them. */
export async function annotateFile({
  file,
  findings,
  language,
}: AnnotateOrder): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return annotate(bytes, findings, { language, messagesOf: loadMessages });
}
