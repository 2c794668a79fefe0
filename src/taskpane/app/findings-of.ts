import { foldUnderOthers } from '../../core/fold-delivery.js';
import type { Finding } from '../../core/model/index.js';
import type { FileEntry, PaneState } from './state.js';

/** The findings of a workbook: its own, and those that its comparison with others brought. */
export function findingsOf(
  { name, checked }: FileEntry,
  { across }: Pick<PaneState, 'across'>,
): readonly Finding[] {
  const ofFile = across.filter(({ file }) => file === name);
  return [...foldUnderOthers(checked?.result.findings ?? [], ofFile), ...ofFile];
}
