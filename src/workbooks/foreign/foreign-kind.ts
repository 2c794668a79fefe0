import { isReadFailure, oleStreams, zipDirectory } from '../package/index.js';

/** Which other format bytes are in; WPS writes .et files as .xls. */
export type ForeignKind = 'xls' | 'ods';

/**
 * 其他格式 · The other format that bytes are in, told by what they hold and not by a name; undefined where it is none of them.
 *
 * A text or a drawing in an OpenDocument package is told from a workbook when it is read.
 */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  const streams = oleStreams(bytes);
  const isEncrypted = streams.has('EncryptedPackage') || streams.has('EncryptionInfo');
  if (!isEncrypted && (streams.has('Workbook') || streams.has('Book'))) return 'xls';
  return isOpenDocument(bytes) ? 'ods' : undefined;
}

function isOpenDocument(bytes: Uint8Array): boolean {
  try {
    const names = new Set(zipDirectory(bytes).map(({ name }) => name));
    return names.has('META-INF/manifest.xml') && !names.has('[Content_Types].xml');
  } catch (error) {
    if (isReadFailure(error)) return false;
    throw error;
  }
}
