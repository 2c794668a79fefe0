import { win32 } from 'node:path';

/** 保留名称 · Whether Windows takes the name of a file for a device, whatever its ending: CON.xlsx, aux, COM1.txt. */
export function isReservedName(path: string): boolean {
  const [name = ''] = win32.basename(path).split('.');
  return /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[1-9¹²³])$/i.test(name.trimEnd());
}
