import { foldHeader } from '../entries/index.js';
import type { Level } from './levels.js';
import type { PlanYears } from './signals/plan-years.js';
import { startsInJanuary, type Span } from './span.js';

const ofYear = /本年|当年|今年|年初|1月?[-‐-―−~至到]{1,2}本月/;

/**
 * 累计起点 · Whether what a column accumulates counts from 1 January: 本年累计, 1-9月累计, 累计 in a monthly report.
 *
 * 累计 of a year, or under the title of a plan, may count since the plan began: there the header must say it.
 */
export function countsFromJanuary(
  levels: readonly Level[],
  span: Span | undefined,
  plan: PlanYears | undefined,
): boolean {
  if (levels.some(({ text }) => ofYear.test(foldHeader(text)))) return true;
  if (!span || span.kind === 'years' || span.kind === 'year') return false;
  return startsInJanuary(span) && (plan === undefined || levels.some(namesPart));
}

/** 1-9月, 前三季度, 一季度: the part of the year by its own name, not that of the table. */
function namesPart({ span, isAccumulated }: Level): boolean {
  return span !== undefined && span.kind !== 'year' && !isAccumulated;
}
