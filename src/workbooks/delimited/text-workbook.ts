import { baseName, type Workbook } from '../../core/model/index.js';
import { decodeText, type DecodedText } from './decode-text.js';
import { delimitedWorkbook } from './delimited-workbook.js';

/** 文本工作簿 · The workbook in the bytes of a text, its sheet called by the name of the file; or why they can't be read as one. */
export function textWorkbook(
  bytes: Uint8Array,
  file: string,
): Workbook | Extract<DecodedText, { readonly reason: string }> {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return decoded;
  const name = baseName(file).replace(/\.[^.]*$/, '');
  return delimitedWorkbook(decoded.text, name);
}
