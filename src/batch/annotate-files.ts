import { resolve } from 'node:path';
import { groupBy } from '../core/model/index.js';
import { messagesOf } from '../messages/index.js';
import type { Report } from '../reports/report.js';
import { annotate } from '../workbooks/annotate/index.js';
import { batchFailure } from './batch-failure.js';
import { copyPaths, shownCopy } from './copy-paths.js';
import { copiesMark } from './search-folder.js';
import type { Host } from './host.js';
import type { Options } from './options.js';
import { otherFormat } from './other-format.js';
import { readBytes } from './read-bytes.js';
import { writeOutputs } from './write-outputs.js';

/** 批注文件 · Writes a copy with notes of every workbook that has findings, its own or across workbooks. */
export async function annotateFiles(
  { workbooks, findings }: Report,
  { annotate: folder, language }: Options,
  { cwd, signal, tell }: Host,
): Promise<void> {
  if (folder === undefined) return;
  const messages = messagesOf(language);
  const across = groupBy(findings, ({ file }) => file);
  const readable = workbooks.filter(({ verdict }) => verdict !== 'unreadable');
  const copies = copyPaths(
    readable.map(({ file }) => file),
    { folder, cwd },
  );
  const mark = { path: resolve(cwd, folder, copiesMark), content: [] };
  await writeOutputs([mark], signal);
  for (const { file, findings: own } of readable) {
    const all = [...own, ...(across.get(file) ?? [])];
    const path = copies.get(file);
    if (all.length === 0 || path === undefined) continue;
    const bytes = readBytes(file, cwd);
    if ('id' in bytes) throw batchFailure(bytes.id, { path: file, ...bytes.facts });
    if (otherFormat({ file, bytes })) {
      tell(`${messages.command.notAnnotated(file)}\n`);
      continue;
    }
    const content = await annotate(bytes, all, { language, messagesOf });
    await writeOutputs([{ path, content }], signal);
    tell(`${messages.command.written(shownCopy(folder, path, cwd))}\n`);
  }
}
