import type { Finding, Severity } from '../../core/model/index.js';
import type { Messages } from '../../messages/messages.js';
import type { PaneView } from '../../messages/pane.js';
import type { Checked } from '../worker/protocol.js';
import type { FileEntry, Notice, PaneSettings, PaneState, Work } from './state.js';

/** What can happen to the pane. */
export type Action =
  | { readonly type: 'viewed'; readonly view: PaneView }
  | { readonly type: 'set'; readonly settings: PaneSettings; readonly messages: Messages }
  | { readonly type: 'queued'; readonly entries: readonly FileEntry[] }
  | { readonly type: 'working'; readonly work: Work }
  | { readonly type: 'reading'; readonly id: number; readonly share: number }
  | { readonly type: 'checked'; readonly id: number; readonly checked: Checked }
  | { readonly type: 'compared'; readonly across: readonly Finding[] }
  | { readonly type: 'cleared' }
  | { readonly type: 'chosen'; readonly id: number }
  | { readonly type: 'filtered'; readonly filter: Severity | 'all' }
  | { readonly type: 'indicated'; readonly indicator: string }
  | { readonly type: 'told'; readonly notice: Notice | undefined }
  | { readonly type: 'unknown-formulas'; readonly count: number }
  | { readonly type: 'startup'; readonly isOn: boolean };

/** The pane after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'viewed':
      return { ...state, view: action.view, notice: undefined };
    case 'set':
      return {
        ...state,
        ...{ settings: action.settings, messages: action.messages, notice: undefined },
      };
    case 'working':
      return { ...state, work: action.work };
    case 'compared':
      return { ...state, across: action.across, notice: ofTheseFiles(state.notice) };
    case 'filtered':
      return { ...state, filter: action.filter };
    case 'indicated':
      return { ...state, indicator: action.indicator };
    case 'told':
      return { ...state, notice: action.notice };
    case 'unknown-formulas':
      return { ...state, unknownFormulas: action.count };
    case 'startup':
      return { ...state, startsWithWorkbook: action.isOn };
    default:
      return reduceEntries(state, action);
  }
}

/** What was said of the files that were chosen stays; an earlier failure goes once the next check works. */
function ofTheseFiles(notice: Notice | undefined): Notice | undefined {
  const isEarlier = notice?.tone === 'failure' && !/^(?:ignored|no-workbooks)$/.test(notice.id);
  return isEarlier ? undefined : notice;
}

type EntryAction = Extract<
  Action,
  { type: 'queued' | 'reading' | 'checked' | 'cleared' | 'chosen' }
>;

function reduceEntries(state: PaneState, action: EntryAction): PaneState {
  switch (action.type) {
    case 'queued':
      return { ...state, entries: [...state.entries, ...action.entries], notice: undefined };
    case 'chosen':
      return { ...state, chosen: action.id, filter: 'all', indicator: undefined };
    case 'cleared':
      return { ...state, entries: [], chosen: undefined, across: [], notice: undefined };
    case 'reading':
      return {
        ...state,
        entries: replaced(state, action.id, (entry) => ({ ...entry, share: action.share })),
      };
    case 'checked': {
      const { id, checked } = action;
      const entries = replaced(state, id, () => ({ id, name: checked.result.file, checked }));
      return { ...state, entries, chosen: state.chosen ?? id };
    }
  }
}

function replaced(
  { entries }: PaneState,
  id: number,
  change: (entry: FileEntry) => FileEntry,
): readonly FileEntry[] {
  return entries.map((entry) => (entry.id === id ? change(entry) : entry));
}
