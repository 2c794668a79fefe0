import type { Workbook } from '../../core/model/index.js';
import { textWorkbook } from '../../workbooks/delimited/index.js';
import { fileFormat } from '../../workbooks/foreign/file-format.js';
import { foreignKind } from '../../workbooks/foreign/foreign-kind.js';
import { readFailure } from '../../workbooks/package/index.js';
import { batchFailure } from '../host/batch-failure.js';

/** How a workbook of another format is read: in a worker that may be ended, whoever asks. */
export type ReadOther = (bytes: Uint8Array, file: string) => Promise<Workbook>;

interface OtherFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * 其他格式 · How a file is read that is no .xlsx: an .xls, .et or .ods by what is handed in, a text with
 * separators here; undefined where it is to be read as .xlsx.
 */
export function otherFormat({
  file,
  bytes,
}: OtherFile): ((readOther: ReadOther) => Promise<Workbook>) | undefined {
  const format = fileFormat(file, bytes);
  if (format === 'text') return async () => ofText(bytes, file);
  return format === 'foreign' ? (readOther) => readOther(bytes, file) : undefined;
}

/** Where nothing but .xlsx will do, any other format is told. */
export async function refuseOther(bytes: Uint8Array): Promise<never> {
  throw readFailure(foreignKind(bytes) === 'xls' ? 'legacy-xls' : 'not-a-workbook');
}

function ofText(bytes: Uint8Array, path: string): Workbook {
  const read = textWorkbook(bytes, path);
  if ('reason' in read) throw batchFailure(read.reason, { path });
  return read;
}
