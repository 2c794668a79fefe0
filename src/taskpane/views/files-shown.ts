import { verdicts } from '../../core/verdict.js';
import type { FileItem } from './files-data.js';

/** 排序 · The worst first, by name, or as they were chosen. */
export type FilesOrder = 'worst' | 'name' | 'chosen';

/** What somebody asks of a long list. */
export interface FilesAsked {
  readonly query: string;
  /** Undefined where files of every verdict are shown. */
  readonly verdict: FileItem['verdict'] | undefined;
  readonly order: FilesOrder;
}

/** From so many files on a list is sorted, searched and filtered; a shorter one is seen at a glance. */
export const leastToSort = 8;

const grave = (item: FileItem) => (verdicts as readonly string[]).indexOf(item.verdict);

/** 所列文件 · The files that are asked for, in the order that is asked for; of one verdict as they were chosen. */
export function filesShown(
  items: readonly FileItem[],
  { query, verdict, order }: FilesAsked,
): readonly FileItem[] {
  const wanted = query.trim().toLowerCase();
  const shown = items.filter(
    (item) =>
      item.name.toLowerCase().includes(wanted) &&
      (verdict === undefined || item.verdict === verdict),
  );
  if (order === 'worst') return shown.sort((one, other) => grave(other) - grave(one));
  if (order === 'name') return shown.sort((one, other) => byName.compare(one.name, other.name));
  return shown;
}

const byName = new Intl.Collator('zh-CN', { numeric: true });
