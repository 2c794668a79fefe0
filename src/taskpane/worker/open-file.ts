import type { Workbook } from '../../core/model/index.js';
import { textWorkbook } from '../../workbooks/delimited/index.js';
import { fileFormat, type FileFormat } from '../../workbooks/foreign/file-format.js';
import { foreignKind } from '../../workbooks/foreign/foreign-kind.js';
import { readFailure, type TellUnpacked } from '../../workbooks/package/index.js';
import { read } from '../../workbooks/read/index.js';
import { orderFailure } from './order-failure.js';

/** A workbook from a file. */
interface OpenedFile {
  readonly workbook: Workbook;
  /** Throws where nothing but .xlsx will do. */
  readonly refuseOther: () => void;
}

/**
 * 打开文件 · The workbook in a file that was chosen: .xlsx and .xlsm, .xls, .et and .ods, or a text with separators.
 *
 * SheetJS is loaded for the first file that it is needed for; the worker can be ended while it reads.
 */
export async function openFile(
  name: string,
  file: Blob,
  tellUnpacked?: TellUnpacked,
): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = fileFormat(name, bytes);
  const refuseOther = () => {
    if (format === 'open-xml') return;
    throw readFailure(foreignKind(bytes) === 'xls' ? 'legacy-xls' : 'not-a-workbook');
  };
  return { workbook: await workbookOf(bytes, { name, format, tellUnpacked }), refuseOther };
}

interface Named {
  readonly name: string;
  readonly format: FileFormat;
  readonly tellUnpacked: TellUnpacked | undefined;
}

async function workbookOf(bytes: Uint8Array, { name, format, tellUnpacked }: Named) {
  if (format === 'open-xml') return read(bytes, { tellUnpacked });
  if (format === 'text') return ofText(bytes, name);
  const { readForeign } = await import('../../workbooks/foreign/index.js');
  return readForeign(bytes);
}

function ofText(bytes: Uint8Array, path: string): Workbook {
  const read = textWorkbook(bytes, path);
  if ('reason' in read) throw orderFailure(read.reason, { path });
  return read;
}
