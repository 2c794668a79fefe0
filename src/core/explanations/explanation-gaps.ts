import {
  hasDocumentNumber,
  hasReason,
  isConcreteReason,
  isDitto,
  tidyText,
} from '../entries/index.js';
import { isIsoDay, type Explanation, type ExplanationField, type Finding } from '../model/index.js';
import type { ExplanationRow } from './explanations.js';

/** What an explanation is held to: whether a binding indicator lags, and the day that it speaks from. */
export interface Demand {
  readonly isLag: boolean;
  /** ISO text; null where it is not known. */
  readonly asOf: string | null;
}

/**
 * 未说清的要素 · What an explanation does not state that it must; none where it clears its finding.
 *
 * Whatever is explained needs a reason of its own or the number of a document. A binding indicator
 * that lags needs measures and a deadline that is still to come, wherever the sheet has room for them.
 */
export function explanationGaps(
  { explanation, isOfOldForm }: Pick<ExplanationRow, 'explanation' | 'isOfOldForm'>,
  { isLag, asOf }: Demand,
): readonly ExplanationField[] {
  const isAsked = isLag && !isOfOldForm;
  return [
    ...(saysWhy(explanation) ? [] : (['reason'] as const)),
    ...(isAsked ? measureGaps(explanation, asOf) : []),
  ];
}

/** 写得不清 · Which of the gaps are filled in all the same: a reason that is none, a deadline that is no day to come. */
export function unclearGaps(
  explanation: Explanation,
  gaps: readonly ExplanationField[],
): readonly ExplanationField[] {
  return gaps.filter((id) => tidyText(explanation[id] ?? '') !== '');
}

/** 有据可查 · Whether an explanation says why: 其他 only in words of its own, all else by a document too. */
export function saysWhy({ reason, category, document = '' }: Explanation): boolean {
  if (category === 'other') return isConcreteReason(reason) && !isDitto(reason);
  return hasDocumentNumber(document) || (hasReason(reason) && !isDitto(reason));
}

function measureGaps(
  { measures = '', deadline = '' }: Explanation,
  asOf: string | null,
): readonly ExplanationField[] {
  const isToCome = isIsoDay(deadline) && deadline >= (asOf ?? '');
  return [
    ...(hasReason(measures) && !isDitto(measures) ? [] : (['measures'] as const)),
    ...(isToCome ? [] : (['deadline'] as const)),
  ];
}

/** 约束性指标滞后 · Whether a finding says that a binding indicator lags, missed its target or is beyond its limit. */
export function isBindingLag({ rule, facts }: Pick<Finding, 'rule' | 'facts'>): boolean {
  return rule === 'binding-behind-schedule' || facts['isBinding'] === true;
}
