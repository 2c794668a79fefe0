import { useEffect, useState } from 'react';
import type { TablesShown } from '../worker/tables-shown.js';
import { noticeOf } from './notice-of.js';
import type { PartProps } from './Pane.js';
import { chosenEntry } from './state.js';
import { isJobFailure } from './worker-pool.js';

/** 识读结果 · The tables of the chosen workbook, asked for anew whenever they were corrected or checked again. */
export function useTables({ state, store, actions }: PartProps): TablesShown | undefined {
  const entry = chosenEntry(state);
  const { checked, drafts, id } = entry ?? {};
  const [shown, setShown] = useState<{ readonly id: number; readonly tables: TablesShown }>();
  useEffect(() => {
    if (!checked || id === undefined) return undefined;
    let isCurrent = true;
    const tell = (error: unknown) => {
      const isStopped = isJobFailure(error) && error.id === 'stopped';
      if (isCurrent && !isStopped) store.dispatch({ type: 'told', notice: noticeOf(error) });
    };
    actions.showTables(id).then((tables) => isCurrent && setShown({ id, tables }), tell);
    return () => {
      isCurrent = false;
    };
  }, [checked, drafts, id, actions, store]);
  return shown?.id === id ? shown?.tables : undefined;
}
