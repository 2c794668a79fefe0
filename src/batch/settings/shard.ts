/** 分片 · One of several runs that share the files of a folder; index counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads a shard such as 2/4; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

/** The items that fall to a shard: every n-th of the sorted list, so that shards are alike in size. */
export function shardOf<T>(items: readonly T[], { index, count }: Shard): readonly T[] {
  return items.filter((_, position) => position % count === index - 1);
}
