import { basename } from 'node:path';
import type { Workbook } from '../core/model/index.js';
import { decodeText, delimitedWorkbook } from '../workbooks/delimited/index.js';
import { foreignKind } from '../workbooks/foreign/foreign-kind.js';
import { isReadFailure, read } from '../workbooks/read/index.js';
import { nodeInflate } from '../workbooks/read/node.js';
import { batchFailure } from './batch-failure.js';
import type { Host } from './host.js';
import { readApart } from './read-apart.js';
import { readBytes } from './read-bytes.js';

/** 打开现有报表 · An office's own file as a workbook: .xlsx and .xlsm, .xls, .et and .ods, or a text with separators. */
export async function openTables(path: string, host: Host): Promise<Workbook> {
  const bytes = readBytes(path, host.cwd);
  if ('id' in bytes) throw batchFailure(bytes.id, { path, ...bytes.facts });
  const [, name] = /^(.*)\.(?:csv|tsv|txt)$/i.exec(basename(path)) ?? [];
  if (name !== undefined) return textWorkbook(bytes, { path, name });
  if (foreignKind(bytes)) return readApart(bytes, path, host);
  return read(bytes, { inflate: nodeInflate }).catch((error: unknown) => {
    throw isReadFailure(error) ? batchFailure(error.id, { ...error.facts, path }) : error;
  });
}

interface TextFile {
  readonly path: string;
  readonly name: string;
}

function textWorkbook(bytes: Uint8Array, { path, name }: TextFile): Workbook {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) throw batchFailure(decoded.reason, { path });
  return delimitedWorkbook(decoded.text, name);
}
