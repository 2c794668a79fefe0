import type { Workbook } from '../../core/model/index.js';
import { isReadFailure, read } from '../../workbooks/read/index.js';
import { nodeInflate } from '../../workbooks/read/node.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';
import { otherFormat } from '../files/other-format.js';
import { readApart } from '../run/read-apart.js';
import { readBytes } from '../files/read-bytes.js';

/** 打开现有报表 · An office's own file as a workbook: .xlsx and .xlsm, .xls, .et and .ods, or a text with separators. */
export async function openTables(path: string, host: Host): Promise<Workbook> {
  const bytes = readBytes(path, host.cwd);
  if ('id' in bytes) throw batchFailure(bytes.id, { path, ...bytes.facts });
  const other = otherFormat({ file: path, bytes });
  if (other) return other(() => readApart(bytes, path, host));
  return read(bytes, { inflate: nodeInflate }).catch((error: unknown) => {
    throw isReadFailure(error) ? batchFailure(error.id, { ...error.facts, path }) : error;
  });
}
