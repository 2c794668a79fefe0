import { failureText } from '../../../messages/word-of.js';
import type { Facts } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/messages.js';
import type { PaneNotice } from '../state.js';

type Words = Readonly<Record<string, ((facts: Facts) => string) | undefined>>;

/** The sentence of a notice. */
export function noticeText({ id, facts, tone }: PaneNotice, messages: Messages): string {
  const { failures, notices, files } = messages.pane;
  if (id === 'no-workbooks' && !('path' in facts)) return files.noWorkbooks;
  if (id === 'ignored') return files.ignored(Number(facts['count']));
  const words: Words = tone === 'failure' ? failures : notices;
  return words[id]?.(facts) ?? failureText({ id, facts }, messages);
}
