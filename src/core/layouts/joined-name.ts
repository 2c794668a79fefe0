import type { NameRead } from './signals/names.js';

/** 合名 · The name that several labels of a row make together, from the left. */
export function joinedName(reads: readonly NameRead[]): NameRead {
  const [first] = reads;
  const unit = reads.findLast((read) => read.unit !== undefined)?.unit;
  return {
    depth: first?.depth ?? 0,
    ...(first?.ordinal === undefined ? {} : { ordinal: first.ordinal }),
    name: reads.map(({ name }) => name).join(''),
    ...(unit === undefined ? {} : { unit }),
    ...(reads.some(({ isDoubtful }) => isDoubtful) ? { isDoubtful: true } : {}),
    ...(overlap(reads) ? { isTwice: true } : {}),
    isPart: reads.some(({ isPart }) => isPart),
  };
}

/** 城镇化率 beside 常住人口城镇化率: one of them may be the whole name, or both together. */
function overlap(reads: readonly NameRead[]): boolean {
  return reads.some(({ name }, at) => at > 0 && name.endsWith(reads[at - 1]?.name ?? '-'));
}
