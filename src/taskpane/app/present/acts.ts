import type { Messages } from '../../../messages/messages.js';
import { needsAct, workList } from '../../../reports/work-list.js';
import { actText } from '../../../reports/work-text.js';
import type { PaneState } from '../state.js';
import { reportOfFiles } from './report-of-files.js';

/** 办理事项 · What has to be done about each file, in words by its name; nothing of what is fine. */
export function presentActs(
  files: Pick<PaneState, 'entries' | 'across'>,
  messages: Messages,
): ReadonlyMap<string, string> {
  const open = workList(reportOfFiles(files)).filter(needsAct);
  return new Map(open.map((item) => [item.file, actText(item, messages)]));
}
