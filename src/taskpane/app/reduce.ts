import type { Finding, Severity } from '../../core/model/index.js';
import type { Messages } from '../../messages/messages.js';
import type { PaneView } from '../../messages/pane.js';
import type { Checked } from '../worker/protocol.js';
import {
  chosenEntry,
  nothingChosen,
  type Drafts,
  type FileEntry,
  type SaidIdentity,
  type PaneNotice,
  type PaneSettings,
  type PaneState,
  type Work,
} from './state.js';

/** What can happen to the pane. */
export type Action =
  | { readonly type: 'viewed'; readonly view: PaneView }
  | { readonly type: 'set'; readonly settings: PaneSettings; readonly messages: Messages }
  | { readonly type: 'queued'; readonly entries: readonly FileEntry[] }
  | { readonly type: 'working'; readonly work: Work }
  | { readonly type: 'reading'; readonly id: number; readonly share: number }
  | { readonly type: 'checked'; readonly id: number; readonly checked: Checked }
  | { readonly type: 'compared'; readonly across: readonly Finding[] }
  | { readonly type: 'identified'; readonly id: number; readonly identity: SaidIdentity }
  | { readonly type: 'drafted'; readonly id: number; readonly drafts: Drafts | undefined }
  | { readonly type: 'cleared' }
  | { readonly type: 'chosen'; readonly id: number }
  | { readonly type: 'filtered'; readonly filter: Severity | 'all' }
  | { readonly type: 'indicated'; readonly indicator: string }
  | { readonly type: 'told'; readonly notice: PaneNotice | undefined }
  | { readonly type: 'unknown-formulas'; readonly count: number }
  | { readonly type: 'startup'; readonly isOn: boolean };

/** The pane after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'viewed':
      return picked({ ...state, view: action.view, notice: undefined });
    case 'set':
      return {
        ...state,
        ...{ settings: action.settings, messages: action.messages },
        notice: state.notice?.tone === 'failure' ? undefined : state.notice,
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
function ofTheseFiles(notice: PaneNotice | undefined): PaneNotice | undefined {
  const isEarlier = notice?.tone === 'failure' && !/^(?:ignored|no-workbooks)$/.test(notice.id);
  return isEarlier ? undefined : notice;
}

type EntryAction = Extract<
  Action,
  { type: 'queued' | 'reading' | 'checked' | 'cleared' | 'chosen' | 'identified' | 'drafted' }
>;

function reduceEntries(state: PaneState, action: EntryAction): PaneState {
  switch (action.type) {
    case 'queued':
      return { ...state, entries: [...state.entries, ...action.entries], notice: undefined };
    case 'chosen':
      return opened(picked({ ...state, chosen: action.id, filter: 'all', indicator: undefined }));
    case 'identified':
      return picked(changed(state, action.id, { identity: action.identity }));
    case 'drafted':
      return picked(drafted(state, action.id, action.drafts));
    case 'cleared':
      return { ...state, ...nothingChosen, across: [], notice: undefined };
    case 'reading':
      return changed(state, action.id, { share: action.share });
    case 'checked': {
      const { id, checked } = action;
      const { share: _, ...entry } = state.entries.find((each) => each.id === id) ?? { id };
      const done = { ...entry, name: checked.result.file, checked };
      const entries = state.entries.map((each) => (each.id === id ? done : each));
      const { chosen = Infinity, isPicked } = state;
      if (isPicked || chosen <= id) return { ...state, entries };
      return opened({ ...state, entries, chosen: id });
    }
  }
}

/** Who looks closer at what is shown has chosen it. */
function picked(state: PaneState): PaneState {
  return { ...state, isPicked: state.chosen !== undefined };
}

/** A workbook of the office's own opens on its tables, any other where the pane stands. */
function opened(state: PaneState): PaneState {
  const checked = chosenEntry(state)?.checked;
  const isOwn = checked?.isOwn === true && !checked.isForeign;
  if (isOwn) return { ...state, view: 'tables' };
  return state.view === 'tables' || state.view === 'plan' ? { ...state, view: 'check' } : state;
}

function drafted(state: PaneState, id: number, drafts: Drafts | undefined): PaneState {
  const entries = state.entries.map((entry) => {
    if (entry.id !== id) return entry;
    const { drafts: _, ...rest } = entry;
    return drafts ? { ...rest, drafts } : rest;
  });
  return { ...state, entries };
}

function changed(state: PaneState, id: number, change: Partial<FileEntry>): PaneState {
  const entries = state.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  return { ...state, entries };
}
