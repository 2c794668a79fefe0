import { wordOf } from '../../messages/word-of.js';
import * as adapter from '../excel/index.js';
import { checkSettingsOf } from './check-settings-of.js';
import type { Actions } from './actions.js';
import { noticeOf } from './notice-of.js';
import type { Store } from './store.js';
import type { WorkerPool } from './worker-pool.js';

/** 办理审批 · Seals the workbook in Excel: it is read anew, and the row is written with its seal at once. */
export function sealOpenWorkbook({ state, dispatch }: Store, pool: WorkerPool): Actions['seal'] {
  return async (fields, key) => {
    const { settings, messages } = state();
    const { language } = settings;
    try {
      const workbook = await adapter.inExcel((context) => adapter.readWorkbook(context));
      const order = { name: '', source: { workbook }, fields, key, language };
      const asked = { ...order, settings: checkSettingsOf(settings) };
      const { seal, row = {} } = await pool.ask({ kind: 'seal', order: asked });
      const record = { on: 'approvals', row } as const;
      await adapter.inExcel(async (context) => {
        const spelling = { language: await adapter.sheetsLanguage(context) };
        await adapter.appendRecord(context, record, spelling);
      });
      const step = wordOf('step', fields.step, messages.language);
      dispatch({ type: 'told', notice: { tone: 'done', id: 'sealed', facts: { step, seal } } });
      return true;
    } catch (error) {
      dispatch({ type: 'told', notice: noticeOf(error) });
      return false;
    }
  };
}
