import { resolve } from 'node:path';
import { groupBy } from '../../core/model/index.js';
import { messagesOf } from '../../messages/index.js';
import type { FileNames, Named } from '../../reports/named-report.js';
import { annotate } from '../../workbooks/annotate/index.js';
import { batchFailure } from '../host/batch-failure.js';
import { copyPaths, shownCopy } from '../files/copy-paths.js';
import { copiesMark } from '../files/search-folder.js';
import type { Host } from '../host/host.js';
import type { Options } from '../settings/options.js';
import { otherFormat } from '../files/other-format.js';
import { readBytes } from '../files/read-bytes.js';
import { writeOutputs } from '../files/write-outputs.js';

/** 批注文件 · Writes a copy with notes of every workbook that has findings, its own or across workbooks. */
export async function annotateFiles(
  { report: { workbooks, findings }, names }: Named,
  { annotate: folder, language }: Options,
  { cwd, signal, tell }: Host,
): Promise<void> {
  if (folder === undefined) return;
  const messages = messagesOf(language);
  const across = groupBy(findings, ({ file }) => file);
  const readable = workbooks.filter(({ verdict }) => verdict !== 'unreadable');
  const pathOf = pathsBy(names);
  const copies = copyPaths(
    readable.map(({ file }) => pathOf(file)),
    { folder, cwd },
  );
  const mark = { path: resolve(cwd, folder, copiesMark), content: [] };
  await writeOutputs([mark], signal);
  for (const { file, findings: own } of readable) {
    const all = [...own, ...(across.get(file) ?? [])];
    const path = copies.get(pathOf(file));
    if (all.length === 0 || path === undefined) continue;
    const bytes = originalAt(pathOf(file), cwd);
    if (otherFormat({ file, bytes })) {
      tell(`${messages.command.notAnnotated(file)}\n`);
      continue;
    }
    const content = await annotate(bytes, all, { language, messagesOf });
    await writeOutputs([{ path, content }], signal);
    tell(`${messages.command.written(shownCopy(folder, path, cwd))}\n`);
  }
}

function originalAt(path: string, cwd: string): Uint8Array {
  const bytes = readBytes(path, cwd);
  if ('id' in bytes) throw batchFailure(bytes.id, { path, ...bytes.facts });
  return bytes;
}

/** The path of a file by the name that it goes by. */
function pathsBy(names: FileNames): (name: string) => string {
  const paths = new Map([...names].map(([path, name]) => [name, path]));
  return (name) => paths.get(name) ?? name;
}
