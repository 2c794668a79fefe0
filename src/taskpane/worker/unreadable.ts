import { unreadableResult } from '../../core/unreadable-result.js';
import type { WorkbookFailure } from '../../core/result.js';
import type { Checked } from './protocol.js';

/** A workbook that could not be checked, and why. */
export function unreadableFile(name: string, failure: WorkbookFailure): Checked {
  const result = unreadableResult(name, failure);
  return { result, facts: null, isForeign: false, isOwn: false };
}
