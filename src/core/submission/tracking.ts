import { hasReason, tidyText } from '../entries/index.js';
import { addsNothing } from '../formulas/index.js';
import { firstAbsence, isAbsent, isKnown, numberOf } from '../model/index.js';
import { entryOf, rawText, type Row } from '../tables/index.js';
import { ownTotal, type Joinable } from './current-figure.js';
import type { Goal } from './goals.js';
import type { Observation } from './observations.js';
import { latestPublished, totalsAhead } from './own-totals.js';
import { isBeforeFirst, counts } from './timing.js';

/** What templates and adopted tables remark themselves: where a figure comes from. */
const ofTemplates = /来源：|Source: |取自现有报表[^。]*|Taken from .*? own table/g;

/** 尚未到期 · Whether nothing is due of a goal yet, and nothing is reported of the period that runs. */
export function isNotDue(goal: Goal, workbook: Joinable): boolean {
  const { indicator, currentPeriod, current } = goal;
  if (!indicator) return false;
  if (indicator.isIrregular) return isNotPublished(goal, workbook);
  if (!isBeforeFirst(indicator.frequency, workbook)) return false;
  if (workbook.reportType !== 'running') return true;
  const isOfPlan = currentPeriod && currentPeriod.year >= (workbook.plan?.firstYear ?? 0);
  const isTyped = isOfPlan && counts(currentPeriod, workbook) && isKnown(current);
  return !isTyped && totalsAhead(goal, workbook).length === 0;
}

/** 尚未公布 · Whether nothing was published yet of an irregular indicator since the plan began. */
function isNotPublished(goal: Goal, workbook: Joinable): boolean {
  const { firstYear = 0 } = workbook.plan ?? {};
  const { current, currentPeriod } = goal;
  if (isKnown(current) && currentPeriod && currentPeriod.year >= firstYear) return false;
  const latest = latestPublished(goal, workbook);
  return !latest || latest.year < firstYear;
}

/**
 * 不涉及 · Whether a goal does not concern the unit: 不适用 with a reason, or nothing of nothing (0/0).
 *
 * The reason stands in the cell itself, in brackets, or in the remarks of its row.
 */
export function isInapplicable(goal: Goal, workbook: Joinable): boolean {
  const { current, currentPeriod, row } = goal;
  const total = ownTotal(goal, currentPeriod, workbook);
  if (isKnown(current) || (total && isKnown(total.value))) return false;
  if (total && isNothingOfNothing(total)) return true;
  const said = firstAbsence(current, ...(total ? [total.value] : []));
  const isDeclared = [current, total?.value].some(
    (figure) => figure && isAbsent(figure) && figure.absent === 'inapplicable',
  );
  if (!isDeclared || said?.absent === 'unavailable') return false;
  const cells = [entryOf(row, 'currentValue'), total && entryOf(total.row, 'value')];
  const reasons = cells.map((entry) => bracketed(rawText(entry?.raw ?? null)));
  const remarks = [remarkOf(row, goal), total ? remarkOf(total.row, goal) : ''];
  return [...reasons, ...remarks].some(hasReason);
}

/** 依据 · Whether a unit says on what ground it stands where it says with a target in words. */
export function hasGround(goal: Goal): boolean {
  const { row } = goal;
  const cell = bracketed(rawText(entryOf(row, 'currentValue')?.raw ?? null));
  return hasReason(cell) || hasReason(remarkOf(row, goal));
}

/** 0/0 · Whether a row says that there is nothing to be counted. */
function isNothingOfNothing({ indicator, numerator, denominator }: Observation): boolean {
  const isRatio = indicator?.measure === 'ratio';
  return isRatio && numberOf(numerator) === 0 && numberOf(denominator) === 0;
}

/** 不涉及的部分 · Whether a row of 数据 declares that there is nothing to add to its total. */
export function isOutside(observation: Observation): boolean {
  return addsNothing(observation, observation.indicator?.rollUp === 'ratio-of-sums');
}

/** What stands in brackets behind 不适用. */
function bracketed(text: string): string {
  const tidy = tidyText(text);
  const start = tidy.indexOf('(');
  return start > 0 && tidy.endsWith(')') ? tidy.slice(start + 1, -1) : '';
}

/** What a row remarks beyond the source that the template puts there. */
function remarkOf(row: Row, { indicator }: Goal): string {
  const text = rawText(entryOf(row, 'remarks')?.raw ?? null);
  const { publisher, derived, open } = indicator?.target.source ?? {};
  const given = [publisher, derived, open].flatMap((words) => (words ? Object.values(words) : []));
  return given.reduce((rest, words) => rest.replace(words, ''), text).replace(ofTemplates, '');
}
