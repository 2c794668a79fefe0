import { foldHeader } from '../entries/index.js';
import { readLine } from './signals/lines.js';
import { readName } from './signals/names.js';
import { takePeriod } from './signals/periods.js';
import type { PlanYears } from './signals/plan-years.js';
import { isWhole, looksLikeRegion } from './signals/regions.js';
import { roleOf, type RoleRead } from './signals/roles.js';
import type { Span } from './span.js';

/** Words that compare with another time, call a level by its form or plan: no certain name of an indicator. */
const comparing =
  /^[比较]|增减|±|[上去]年|同期|上[月期季]|^绝对[数值额量]$|时序|序时|进度$|完成(?:率|比例|情况)$/;
const planning = /排名|位次|名次|目标|预算|预计|预期(?!寿命)|计划(?!生育)|任务数/;

/** 表头层 · One text of a header above a column, and what it says. */
export interface Level {
  readonly text: string;
  /** The text without unit and number; a name where it is neither time, role, plan nor region, nor 其中 alone, nor 合计 below a name. */
  readonly name: string;
  readonly says: 'name' | 'time' | 'role' | 'plan' | 'region' | 'part' | 'whole';
  readonly unit?: string;
  /** # or 其中: a part of what the column before counts, in its unit where it prints none. */
  readonly isPart: boolean;
  readonly span?: Span;
  readonly isUnclear?: true;
  readonly isAccumulated?: true;
  readonly isRelative?: true;
  /** Whether the name speaks of a comparison or a plan, so that it may be a role in other words. */
  readonly isDoubtful?: true;
  readonly plan?: PlanYears;
  readonly role?: RoleRead;
}

/** 表头层 · What one text of a header says; `now` is the time of the table. */
export function readLevel(text: string, now: Span | undefined): Level {
  const { name, unit, isPart } = readName(text);
  const base = { text, name, isPart, ...(unit === undefined ? {} : { unit }) };
  const folded = foldHeader(name);
  if (isPart && name === '') return { says: 'part', ...base };
  const [plan, ...more] = /五/.test(name) ? readLine(name).plans : [];
  if (plan && more.length === 0) return planLevel(base, plan, folded);
  const { rest, ...time } = takePeriod(folded, now);
  const { span } = time;
  const role = roleOf(rest, unit);
  if (role) return { says: 'role', role, ...base, ...time };
  if (rest === '') return { says: 'time', ...base, ...time };
  if (looksLikeRegion(name) || isWhole(name)) return { says: 'region', ...base };
  const isTimed = span !== undefined && span.kind !== 'years';
  const isDoubtful = comparing.test(folded) || planning.test(folded) || isTimed;
  return { says: 'name', ...base, ...(isDoubtful ? { isDoubtful: true as const } : {}) };
}

function planLevel(
  base: Pick<Level, 'text' | 'name' | 'unit' | 'isPart'>,
  plan: PlanYears,
  folded: string,
): Level {
  const rest = folded.replace(/^.*?五["”’」]?(?:时期|期间|规划|计划|末)?/, '');
  const role = roleOf(rest, base.unit);
  return { says: role ? 'role' : 'plan', plan, ...base, ...(role ? { role } : {}) };
}
