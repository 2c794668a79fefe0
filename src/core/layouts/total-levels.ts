import type { Level } from './levels.js';
import { readName } from './signals/names.js';

const total = /^(?:合计|总计|共计|总数|合计数|小计)$/;
const amount = /[数额量次]$/;

/**
 * 合计层 · The levels of a header in which 合计 below a name is that name itself.
 *
 * 总数 completes a name that says no amount (社会工作人才总数). A part has no total of the whole, and where several totals stand below one name, nobody knows which is meant.
 */
export function totalLevels(
  levels: readonly Level[],
  headers: readonly (readonly string[])[],
): readonly Level[] {
  const from = levels.findIndex(({ says, name }) => says === 'name' && !total.test(name));
  const at = levels.findIndex(({ name }, level) => level > from && total.test(name));
  if (from < 0 || at < 0 || levels.some(({ isPart }) => isPart)) return levels;
  const above = levels.slice(0, at).findLast(({ says }) => says === 'name')?.name ?? '';
  if (levels[at]?.name === '总数' && !amount.test(above)) return levels;
  const isAlike = (texts: readonly string[]) =>
    texts.length === levels.length &&
    texts.every((text, level) =>
      level === at ? total.test(readName(text).name) : text === levels[level]?.text,
    );
  if (headers.filter(isAlike).length > 1) return levels;
  return levels.map((level, index) => (index === at ? { ...level, says: 'whole' } : level));
}
