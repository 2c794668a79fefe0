import { roleWords } from '../role-words.js';

/** 角色 · What a figure is to its indicator. */
export type Role =
  | 'base'
  | 'target'
  | 'plan'
  | 'actual'
  | 'estimate'
  | 'growth'
  | 'completion'
  | 'numerator'
  | 'denominator'
  | 'rank';

/** 分子、分母 · Whether a role counts what a ratio is made of, whose unit is never that of the ratio. */
export function isPartOfRatio(role: string): boolean {
  return role === 'numerator' || role === 'denominator';
}

/** 水平 · Whether a role counts what its indicator counts, at some time. */
export function isLevelRole(role: string): boolean {
  return role === 'base' || role === 'actual' || role === 'estimate' || role === 'target';
}

/** 比较 · Whether a role compares figures of other columns, and counts nothing by itself. */
export function isComparedRole(role: string): boolean {
  return role === 'growth' || role === 'completion' || role === 'rank';
}

/** How a rate of growth tells between which years it counts. */
export type GrowthKind = 'average' | 'before' | 'open';

/** What a header says of the role of the figures below it. */
export interface RoleRead {
  readonly role: Role;
  readonly growth?: GrowthKind;
  /** 年均/累计, 年均增长〔累计〕: what is accumulated over the plan stands here too. */
  readonly isMixed?: true;
  /** 年度, 全年: of the whole year, whatever part of it the table tells. */
  readonly isOfYear?: true;
  /** 增减: a difference or a rate, which only the figures beside it tell. */
  readonly isOpen?: true;
  /** 实际: what was reached, said in so many words. */
  readonly isReached?: true;
  readonly isAccumulated?: true;
  /** 快报数, 初步数: a result that is preliminary. */
  readonly isFlash?: true;
  /** 数量, 指标值: a figure whose role the time above or below tells. */
  readonly isPlain?: true;
}

const ofPercent =
  /^(?:(?:已)?(?:完成|实现|占)(?:年度|全年|规划)?(?:目标|任务|计划)(?:数|值|任务)?|(?:目标|任务|计划)(?:完成|实现)|(?:完成|实施|工作)?进度)$/;
const growthOfPercent =
  /^(?:同比|环比|(?:比|较)?[上去]年(?:同期|同月|末)?|(?:比|较)上[月期季])?(?:增减|增\(减\)|\+-|±|\+,-|增加)$/;
const unclear = /^(?:完成|实施|工作)进度$/;

/**
 * 角色 · The role that a folded header names when its unit and period are taken off; undefined for any other text.
 *
 * 完成目标 and 进度 count what is done, and in percent the share of the target.
 */
export function roleOf(rest: string, unit: string | undefined): RoleRead | undefined {
  const text = rest.replace(/^[的之:]|:$/g, '').replace(/^\((.*)\)$/, '$1');
  if (unit === '%' && ofPercent.test(text)) return { role: 'completion' };
  if (unit === '%' && growthOfPercent.test(text)) return { role: 'growth', growth: 'before' };
  if (unclear.test(text)) return undefined;
  return roleWords.find(([form]) => form.test(text))?.[1];
}
