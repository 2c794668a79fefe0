import type { Messages } from '../../../messages/messages.js';
import { buildReport } from '../../../reports/report.js';
import { needsAct, workList } from '../../../reports/work-list.js';
import { actText } from '../../../reports/work-text.js';
import type { PaneState } from '../state.js';

/** 办理事项 · What has to be done about each file, in words by its name; nothing of what is fine. */
export function presentActs(
  { entries, across }: Pick<PaneState, 'entries' | 'across'>,
  messages: Messages,
): ReadonlyMap<string, string> {
  const workbooks = entries.flatMap(({ checked }) => (checked ? [checked.result] : []));
  const delivery = { workbooks, findings: across, fixed: [] };
  const report = buildReport(delivery, { asOf: null, plan: null, isStrict: false });
  const open = workList(report).filter(needsAct);
  return new Map(open.map((item) => [item.file, actText(item, messages)]));
}
