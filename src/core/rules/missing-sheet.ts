import { contract, type SheetId } from '../contract/index.js';
import { likeSheet } from './evidence/look-alikes.js';
import type { Language } from '../model/index.js';
import { spokenIn, type Submission } from '../submission/index.js';
import { fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly missing: SheetId;
  /** A sheet that may be the one, under another name. */
  readonly like?: string;
  /** The language that the sheets are named in, where it is not Chinese. */
  readonly language?: Language;
};

/** 缺少工作表 · A sheet that the contract or the plan asks for is not there, or goes by another name. */
export const missingSheet: Rule<'missing-sheet', Facts> = {
  id: 'missing-sheet',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { cover, tables, plan } = submission;
    const required = new Set<string>(plan?.requiredSheets);
    for (const { id, isRequired } of Object.values(contract)) {
      const isThere = id === 'cover' ? cover !== undefined : id in tables;
      if (isThere) continue;
      yield* isRequired || required.has(id) ? ofRequired(id, submission) : ofOther(id, submission);
    }
  },
};

function* ofRequired(id: SheetId, submission: Submission): Iterable<Answer<Facts>> {
  const unread = submission.unread.get(id);
  if (unread !== undefined) {
    yield undecided({ sheet: unread }, 'unreadable');
    return;
  }
  const like = likeSheet(id, submission)?.sheet.name;
  const facts = { missing: id, ...spokenIn(submission) };
  yield like === undefined ? fail({}, facts) : fail({ sheet: like }, { ...facts, like });
}

/** A sheet that may be left out is asked about where name and headers both speak for another one. */
function* ofOther(id: SheetId, submission: Submission): Iterable<Answer<Facts>> {
  if (submission.unread.has(id)) return;
  const found = likeSheet(id, submission);
  if (!found?.hasHeaders || found.distance === undefined) return;
  const like = found.sheet.name;
  const facts = { missing: id, like, ...spokenIn(submission) };
  yield fail({ sheet: like }, facts, { severity: 'verify' });
}
