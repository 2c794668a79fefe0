import { foldsOf } from '../../../core/folds/folds.js';
import { judgeWorkbook } from '../../../core/judge-delivery.js';
import { verdicts, type Verdict } from '../../../core/verdict.js';
import { onceForEach } from '../../../core/model/index.js';
import { messageOf } from '../../../reports/finding-text.js';
import type { FilesData } from '../../views/files-data.js';
import type { Checked } from '../../worker/protocol.js';
import type { FileEntry, PaneState } from '../state.js';
import type { Acts } from '../use-acts.js';

/** The forms in which the page saves a report, in their order. */
const reportFormIds = ['html', 'json', 'csv', 'xlsx', 'docx'] as const;

/** What the list of files shows. */
export function presentFiles(state: PaneState, acts: Acts = new Map()): FilesData {
  const { entries, chosen, work, messages } = state;
  const done = entries.filter(({ checked }) => checked !== undefined).length;
  const isRunning = work === 'checking';
  return {
    items: entries.map((entry) => {
      const verdict = verdictIn(entry, state);
      const word = verdict === undefined ? wordBefore(entry, state) : messages.verdicts[verdict];
      const { id, name } = entry;
      const act = acts.get(name) ?? '';
      return { id, name, isChosen: id === chosen, verdict: verdict ?? 'waiting', word, act };
    }),
    status: statusOf(state, done),
    ...(isRunning ? { done: done + sharesRead(entries) } : {}),
    counts: countsOf(state),
    forms: reportFormIds.map((id) => ({
      ...{ id, form: messages.pane.files.forms[id] ?? id },
      label: `${messages.pane.files.saveReport} ${messages.pane.files.forms[id]}`,
    })),
    across: acrossTold(state).map((finding) => ({
      severity: finding.severity,
      text: `${finding.file} ${messageOf(finding, messages)}`,
    })),
  };
}

/** What the workbooks tell themselves is not told beside the others once more. */
function acrossTold({ entries, across }: PaneState): PaneState['across'] {
  const own = entries.flatMap(({ checked }) => checked?.result.findings ?? []);
  return across.filter(foldsOf([...own, ...across]).isTold);
}

/** What stands beside a workbook that has no verdict yet. */
function wordBefore({ share }: FileEntry, { work, messages }: PaneState): string {
  const { readShare, waiting } = messages.pane.files;
  const isRead = work === 'checking' && share !== undefined;
  return isRead ? readShare(Math.floor(share * 100)) : waiting;
}

function sharesRead(entries: readonly FileEntry[]): number {
  const shares = entries.map(({ checked, share }) => (checked ? 0 : (share ?? 0)));
  return shares.reduce((sum, share) => sum + share, 0);
}

function statusOf({ entries, work, messages }: PaneState, done: number): string {
  const { files } = messages.pane;
  if (work === 'checking') return files.progress(done, entries.length);
  return done < entries.length ? files.cancelled : files.finished(done);
}

/** Judged once for each comparison: a list of a thousand files is drawn again and again. */
const verdictsAcross = onceForEach((across: PaneState['across']) =>
  onceForEach(({ result }: Checked): Verdict => judgeWorkbook(result, across).verdict),
);

/** The verdict of a workbook, what its comparison with the others brought included. */
function verdictIn({ checked }: FileEntry, { across }: PaneState): Verdict | undefined {
  return checked && verdictsAcross(across)(checked);
}

function countsOf(state: PaneState): FilesData['counts'] {
  const { entries, messages } = state;
  const all = entries.map((entry) => verdictIn(entry, state));
  return verdicts.flatMap((verdict) => {
    const count = all.filter((one) => one === verdict).length;
    const text = messages.pane.files.verdictCount(messages.verdicts[verdict], count);
    return count === 0 ? [] : [{ verdict, text }];
  });
}
