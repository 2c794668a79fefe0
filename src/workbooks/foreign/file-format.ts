import { foreignKind } from './foreign-kind.js';

/** How a file is read: as .xlsx, by SheetJS, or as a text with separators. */
export type FileFormat = 'open-xml' | 'foreign' | 'text';

/** 文件格式 · How a file is read, a text by its name and any other by what it holds. */
export function fileFormat(name: string, bytes: Uint8Array): FileFormat {
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return 'text';
  return isOpenXml(bytes) || foreignKind(bytes) === undefined ? 'open-xml' : 'foreign';
}

/** Nearly every .xlsx begins with the list of its types, so that its directory need not be read for this. */
function isOpenXml(bytes: Uint8Array): boolean {
  const head = bytes.subarray(nameAt, nameAt + firstPart.length);
  return String.fromCharCode(...head) === firstPart;
}

const nameAt = 30;
const firstPart = '[Content_Types].xml';
