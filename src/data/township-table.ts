import type { TownshipTable } from '../core/regions/index.js';

/** 乡镇区划表 · The townships, loaded only now; the small page in one file is built without them and answers none. */
export async function townshipTable(): Promise<TownshipTable | undefined> {
  const townships = await import('./townships.json', { with: { type: 'json' } });
  return townships.default;
}
