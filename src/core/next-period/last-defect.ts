import { ofAnother, type WorkbookFacts } from '../facts/index.js';
import { compareDays, isoDay, type Day, type Facts } from '../model/index.js';
import { hasVoidSeal } from '../seal/index.js';
import type { Submission } from '../submission/index.js';

/** 上期工作簿 · The workbook of the period before, understood, by the name that it is told by. */
export interface LastWorkbook {
  readonly path: string;
  readonly facts: WorkbookFacts;
  readonly submission: Submission;
}

/** Whose workbook is made, and for which day. */
interface NextAsked {
  readonly region: string;
  readonly plan: string;
  readonly asOf: Day;
}

/** 不能作为上期 · Why a workbook cannot be the last one: an id that messages word, and facts. */
interface LastDefect {
  readonly id: 'last-altered' | 'last-of-another' | 'last-not-earlier';
  readonly facts: Facts;
}

/** Whether every seal vouches for what stands there, and unit, plan and day go before what is asked for; else what is wrong. */
export function lastDefect(
  { path, facts, submission }: LastWorkbook,
  { region, plan, asOf }: NextAsked,
): LastDefect | undefined {
  if (hasVoidSeal(facts)) return { id: 'last-altered', facts: { path } };
  const other = ofAnother(facts, { region, plan });
  if (other) return { id: 'last-of-another', facts: { path, ...other } };
  const day = submission.asOf;
  if (day && compareDays(day, asOf) < 0) return undefined;
  const found = facts.asOf ?? '…';
  return { id: 'last-not-earlier', facts: { path, found, asOf: isoDay(asOf) } };
}

/** 随带规划 · The plan that the last workbook carries, where nobody else knows it. */
export function carriedPlan({ submission: { carried } }: LastWorkbook) {
  return carried?.standing === 'judges' ? carried.plan : undefined;
}
