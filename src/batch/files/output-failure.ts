import type { FailureId } from '../../messages/index.js';

const byCode: Readonly<Record<string, FailureId>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'output-in-file',
  EEXIST: 'output-in-file',
  EISDIR: 'output-is-folder',
  ENAMETOOLONG: 'name-too-long',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  EACCES: 'write-refused',
  EPERM: 'write-refused',
  EROFS: 'write-refused',
};

/** What it is that keeps a file from being written, by the code of the system. */
export function outputFailure(code: string): FailureId {
  return byCode[code] ?? 'not-writable';
}
