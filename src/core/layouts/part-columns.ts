import type { DraftedColumn } from './columns.js';
import type { RefusalId } from './layout.js';
import type { Level } from './levels.js';
import { isRate } from './signals/units.js';

/** 分项栏 · The levels of a header; where it says 其中, with its whole, as which it is in all that it leaves unsaid. */
export function withWhole(
  levels: readonly Level[],
  before: readonly DraftedColumn[],
): Pick<DraftedColumn, 'levels' | 'whole'> {
  const whole = wholeOf(levels, before);
  return whole ? { levels: asPartOf(levels, whole), whole } : { levels };
}

/** The last column before it that is no part, below the same group. */
function wholeOf(
  levels: readonly Level[],
  before: readonly DraftedColumn[],
): DraftedColumn | undefined {
  const from = levels.findIndex(({ isPart }) => isPart);
  const whole = from < 0 ? undefined : before.findLast((draft) => !isPartColumn(draft));
  if (!whole || whole.label !== undefined || whole.levels.length === 0) return undefined;
  const isSameGroup = levels
    .slice(0, from)
    .every(({ text }, at) => whole.levels[at]?.text === text);
  return isSameGroup ? whole : undefined;
}

const isPartColumn = ({ levels }: DraftedColumn) => levels.some(({ isPart }) => isPart);

/** 农村2024年完成: a name that says time or role in the midst of others. */
const inOtherWords = /(?:19|20)\d\d|\d月|完成|目标|任务|实际|预计|计划(?!生育)/;

/** Unit, time and role; a rate has the unit of none. */
function asPartOf(levels: readonly Level[], whole: DraftedColumn): readonly Level[] {
  const last = levels.at(-1);
  if (!last || !isName(last)) return levels;
  const isCount = last.unit === undefined && isRate(last.name) === false;
  const unit = isCount ? whole.levels.findLast(isName)?.unit : undefined;
  const isDoubtful = inOtherWords.test(last.name) ? { isDoubtful: true as const } : {};
  const part = { ...last, ...(unit === undefined ? {} : { unit }), ...isDoubtful };
  const named = [...levels.slice(0, -1), part];
  return levels.some(saysMore) ? named : [...named, ...whole.levels.filter(saysMore)];
}

/** 分项未写明 · What a header lacks that says 其中 and then no name: 其中：2023年 of a target is no result. */
export function lackOfPart(levels: readonly Level[]): RefusalId | undefined {
  const from = levels.findIndex(({ isPart }) => isPart);
  const said = from < 0 ? [] : levels.slice(from);
  if (from < 0 || said.some((level) => isName(level) || level.says === 'role')) return undefined;
  return said.some(saysMore) ? 'role-unclear' : 'name-missing';
}

const isName = ({ says }: Level) => says === 'name' || says === 'region';
const saysMore = ({ says }: Level) => says === 'time' || says === 'role' || says === 'plan';
