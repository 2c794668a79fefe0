import { basename } from 'node:path';
import type { Workbook } from '../core/model/index.js';
import { decodeText, delimitedWorkbook } from '../workbooks/delimited/index.js';
import { foreignKind } from '../workbooks/foreign/foreign-kind.js';
import { readFailure } from '../workbooks/package/index.js';
import { batchFailure } from './batch-failure.js';

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
  const [, name] = /^(.*)\.(?:csv|tsv|txt)$/i.exec(basename(file)) ?? [];
  if (name !== undefined) return async () => textWorkbook(bytes, { path: file, name });
  return isOpenXml(bytes) || foreignKind(bytes) === undefined
    ? undefined
    : (readOther) => readOther(bytes, file);
}

/** Where nothing but .xlsx will do, any other format is told. */
export async function refuseOther(bytes: Uint8Array): Promise<never> {
  throw readFailure(foreignKind(bytes) === 'xls' ? 'legacy-xls' : 'not-a-workbook');
}

/** Nearly every .xlsx begins with the list of its types, so that its directory need not be read for this. */
function isOpenXml(bytes: Uint8Array): boolean {
  const head = bytes.subarray(nameAt, nameAt + firstPart.length);
  return String.fromCharCode(...head) === firstPart;
}

const nameAt = 30;
const firstPart = '[Content_Types].xml';

function textWorkbook(
  bytes: Uint8Array,
  { path, name }: { readonly path: string; readonly name: string },
): Workbook {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) throw batchFailure(decoded.reason, { path });
  return delimitedWorkbook(decoded.text, name);
}
