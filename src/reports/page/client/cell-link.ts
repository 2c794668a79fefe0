import { fileUri } from '../../file-uri.js';
import type { PageFinding, PageHead } from '../page-data.js';

/** The address of a cell in its file, such as a.xlsx#'数据'!F2; systems that know it open the cell. */
export function cellLink(
  { file, sheet, cell }: Pick<PageFinding, 'file' | 'sheet' | 'cell'>,
  { toFiles, paths }: Pick<PageHead, 'toFiles' | 'paths'>,
): string {
  const uri = fileUri((Object.hasOwn(paths, file) ? paths[file] : undefined) ?? file);
  const address = uri.startsWith('file:') ? uri : toFiles + uri;
  if (sheet === undefined) return address;
  const place = `'${sheet.replaceAll("'", "''")}'${cell === undefined ? '' : `!${cell}`}`;
  return `${address}#${encodeURI(place).replaceAll('#', '%23')}`;
}
