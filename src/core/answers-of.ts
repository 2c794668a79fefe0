import { noteAskedSheets } from './asked-sheets.js';
import type { SheetId } from './contract/index.js';
import type { Deadline, Finding } from './model/index.js';
import { ofContractsForm } from './of-contracts-form.js';
import { restingOnAll } from './resting-on-all.js';
import type { Answer, Rule } from './rules/index.js';
import type { Submission } from './submission/index.js';

/** After how many answers of a rule the deadline is asked again. */
export const askedEvery = 1024;

/** What a rule is asked about, and what the rules before it said. */
interface Asked {
  readonly submission: Submission;
  readonly before: readonly Finding[];
  readonly deadline: Deadline | undefined;
}

/**
 * 规则的回答 · What a rule says of a submission; the deadline is asked first, and again after some answers.
 *
 * A list, and no generators in one another: most rules have nothing to say, and that should cost next to nothing.
 */
export function answersOf(rule: Rule, { submission, before, deadline }: Asked): readonly Answer[] {
  const { own, unread } = submission;
  deadline?.();
  if (own && ofContractsForm.has(rule.id)) return [];
  const isWhole = unread.size === 0 || rule.id === 'missing-sheet';
  const check = isWhole
    ? rule.check
    : (): readonly Answer[] => answersWithout(rule, submission, before);
  const told: Answer[] = [];
  const source = inRule(rule, () => check(submission, before)[Symbol.iterator]());
  while (inRule(rule, () => takeSome(source, told))) deadline?.();
  return restingOnAll(rule, told, submission);
}

function inRule<Result>({ id: rule }: Rule, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw Object.assign(new Error(`rule ${rule}`, { cause }), { rule });
  }
}

/** Takes some items of many; false once there are no more. */
function takeSome<T>(source: Iterator<T>, taken: T[]): boolean {
  for (let count = 0; count < askedEvery; count += 1) {
    const next = source.next();
    if (next.done) return false;
    taken.push(next.value);
  }
  return true;
}

/** A rule is undecided where it asks for a sheet that could not be read; what it said before rests on others. */
function answersWithout(
  rule: Rule,
  submission: Submission,
  before: readonly Finding[],
): readonly Answer[] {
  const asked = new Set<SheetId>();
  const answers: Answer[] = [];
  for (const answer of rule.check(noteAskedSheets(submission, asked), before)) {
    if (asked.size === 0) answers.push(answer);
  }
  const sheets = [...asked].map((id) => submission.unread.get(id) ?? '');
  return [...answers, ...sheets.map((sheet): Answer => ({ at: { sheet }, doubt: 'unreadable' }))];
}
