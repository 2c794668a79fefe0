import { contract } from '../contract/index.js';
import type { SheetId } from '../contract/index.js';
import { likeSheet } from './evidence/look-alikes.js';
import type { Submission } from '../submission/index.js';
import { fail, undecided } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = {
  readonly missing: SheetId;
  /** A sheet that may be the one, under another name. */
  readonly like?: string;
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
  yield like === undefined
    ? fail({}, { missing: id })
    : fail({ sheet: like }, { missing: id, like });
}

/** A sheet that may be left out is asked about where name and headers both speak for another one. */
function* ofOther(id: SheetId, submission: Submission): Iterable<Answer<Facts>> {
  if (submission.unread.has(id)) return;
  const found = likeSheet(id, submission);
  if (!found?.hasHeaders || found.distance === undefined) return;
  const like = found.sheet.name;
  yield fail({ sheet: like }, { missing: id, like }, { severity: 'verify' });
}
