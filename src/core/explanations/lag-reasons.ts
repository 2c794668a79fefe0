import { hasReason } from '../entries/index.js';
import { onceForEach, type Explanation, type Finding } from '../model/index.js';
import type { RatingClass } from '../ratings/index.js';
import type { Submission } from '../submission/index.js';
import { saysWhy } from './explanation-gaps.js';
import { explainedIndicator, speaksOf } from './explained-across.js';
import { readExplanations, type ExplanationRow } from './explanations.js';

/** The rules that say that an indicator has not come as far as it should. */
const lagRules: ReadonlySet<string> = new Set([
  'binding-behind-schedule',
  'target-missed',
  'band-exceeded',
]);

const behind: ReadonlySet<RatingClass> = new Set([
  ...(['accelerate', 'lagging', 'regressing', 'missed', 'breached', 'exceeded'] as const),
]);

/**
 * 滞后原因 · Why indicators lag, by their codes: what 说明 says of them and no reviewer has rejected.
 *
 * A finding brings its explanation along, whichever sheet it stands in; an indicator of which nothing is
 * asked, being no binding one, may be explained all the same.
 */
export function lagReasons(
  submission: Submission,
  findings: readonly Finding[],
): { readonly reasons?: Readonly<Record<string, string>> } {
  const codes = laggingCodes(submission);
  const volunteered = readExplanations(submission).flatMap((row) => {
    const code = explainedLag(row, submission);
    return code === undefined ? [] : [[code, shownReason(row.explanation)] as const];
  });
  const asked = findings.flatMap(({ rule, key = '', explained }) =>
    explained && explained.state !== 'rejected' && lagRules.has(rule) && codes.has(key)
      ? [[key, shownReason(explained)] as const]
      : [],
  );
  const all = [...volunteered, ...asked];
  return all.length > 0 ? { reasons: Object.fromEntries(all) } : {};
}

/** The lagging indicator that a row of 说明 gives the reason of, where its value still stands. */
export function explainedLag(
  explained: ExplanationRow,
  submission: Submission,
): string | undefined {
  const { row, explanation } = explained;
  if (!lagRules.has(row.cells.rule.value ?? '')) return undefined;
  if (explanation.state === 'rejected' || !saysWhy(explanation)) return undefined;
  const code = explainedIndicator(explained, submission);
  if (code === undefined || !laggingCodes(submission).has(code)) return undefined;
  return speaksOf(explained, submission) ? code : undefined;
}

/** A document stands for the reason where nothing else was written. */
function shownReason({ reason, document = '' }: Explanation): string {
  return hasReason(reason) ? reason : document || reason;
}

const laggingCodes = onceForEach(({ progress }: Submission): ReadonlySet<string> => {
  const lagging = progress.filter(({ progress: { class: rating } }) => behind.has(rating));
  return new Set(lagging.flatMap(({ goal }) => goal.row.cells.indicatorCode.value ?? []));
});
