import type { ApprovalFields } from '../../core/seal/index.js';
import type { Actions, FileActions } from './actions.js';
import { findingsOf } from './findings-of.js';
import { checkSettingsOf } from './check-settings-of.js';
import { noticeOf } from './notice-of.js';
import { saveFile } from './save-file.js';
import type { FileEntry, PaneNotice } from './state.js';
import type { Store } from './store.js';
import type { WorkerPool } from './worker-pool.js';

/** The files on the desk by the id of their entry, and who works on them. */
export interface Desk {
  readonly store: Store;
  readonly pool: WorkerPool;
  readonly files: Map<number, File>;
}

/** A copy that was made: its bytes, what its name adds to the file's, and what is told of it. */
interface Copy {
  readonly bytes: Uint8Array;
  readonly nameOf: (stem: string) => string;
  readonly notice: (file: string) => Pick<PaneNotice, 'id' | 'facts'>;
}

type Make = (entry: FileEntry, file: File) => Promise<Copy>;

/** 副本 · What the page saves of a file; the file itself is never changed. */
export function fileCopies(desk: Desk): Pick<FileActions, 'freeze' | 'annotate' | 'fix'> {
  const copy = (make: (desk: Desk) => Make) => (id: number) => void save(desk, id, make(desk));
  return { freeze: copy(frozen), annotate: copy(annotated), fix: copy(fixed) };
}

/** 办理审批 · Saves a copy of the chosen file with one more step of approval, sealed. */
export function sealChosenFile(desk: Desk): Actions['seal'] {
  return (fields, key) => {
    const { chosen = -1 } = desk.store.state();
    return save(desk, chosen, sealed(desk, fields, key));
  };
}

/** Whether the copy was saved. */
async function save({ store, files }: Desk, id: number, make: Make): Promise<boolean> {
  const entry = store.state().entries.find((each) => each.id === id);
  const file = files.get(id);
  if (!entry || !file) return false;
  try {
    const { bytes, nameOf, notice } = await make(entry, file);
    const name = nameOf(file.name.replace(/\.[^.]*$/, ''));
    await saveFile(bytes, name);
    store.dispatch({ type: 'told', notice: { tone: 'done', ...notice(name) } });
    return true;
  } catch (error) {
    store.dispatch({ type: 'told', notice: noticeOf(error) });
    return false;
  }
}

function frozen({ store, pool }: Desk): Make {
  const { messages, settings } = store.state();
  const { language, catalogue } = settings;
  return async ({ name }, file) => ({
    bytes: await pool.ask({ kind: 'freeze', order: { name, file, language, catalogue } }),
    nameOf: messages.pane.prepare.frozenName,
    notice: (copy) => ({ id: 'frozen', facts: { file: copy } }),
  });
}

function annotated({ store, pool }: Desk): Make {
  const state = store.state();
  const { language } = state.settings;
  return async (entry, file) => ({
    bytes: await pool.ask({
      kind: 'annotate',
      order: { file, findings: findingsOf(entry, state), language },
    }),
    nameOf: state.messages.pane.check.annotatedName,
    notice: (copy) => ({ id: 'annotated', facts: { file: copy } }),
  });
}

function fixed({ store, pool }: Desk): Make {
  const { messages, settings } = store.state();
  return async ({ name }, file) => {
    const order = { name, file, settings: checkSettingsOf(settings) };
    const { bytes, made, refused } = await pool.ask({ kind: 'fix', order });
    return {
      bytes,
      nameOf: messages.pane.check.fixedName,
      notice: (copy) => ({ id: 'fixed-copy', facts: { file: copy, count: made, refused } }),
    };
  };
}

function sealed({ store, pool }: Desk, fields: ApprovalFields, key: string | undefined): Make {
  const { messages, settings } = store.state();
  const { language } = settings;
  const asked = { fields, key, language, settings: checkSettingsOf(settings) };
  return async ({ name }, file) => {
    const order = { ...asked, name, source: { file } };
    const { bytes = new Uint8Array(), seal } = await pool.ask({ kind: 'seal', order });
    return {
      bytes,
      nameOf: messages.pane.seal.copyName,
      notice: (copy) => ({ id: 'sealed-copy', facts: { file: copy, seal } }),
    };
  };
}
