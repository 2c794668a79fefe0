import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** 真实路径 · Where a path leads once all links are followed; what is not there yet stands below what is. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}
